const query = new URLSearchParams(location.search);
const is = (name, value) => query.get(name) === value;

/** The address alone asks for some layouts, as in the real client. */
const BY_VIEW = { btop: 'btop', cm: 'compose-only', pt: 'print', om: 'original' };

/** What a test asked of the page, by query parameters read once at start. */
export const switches = {
  /** Key of a thread to open at once. */
  thread: query.get('thread'),
  dark: is('dark', '1'),
  /** `thread`, `pane-right`, `pane-below`, `btop`, `compose-only`, `print` or `original`. */
  layout: BY_VIEW[query.get('view')] ?? query.get('layout') ?? 'thread',
  /** Which date's page: `2023`, `2025-08` or `2026`. */
  markup: query.get('markup') ?? '2026',
  /** Conversation view off: every mail is a row and opens alone. */
  singleMails: is('conversations', 'off'),
  /** The opened conversation has so many mails; those that are added are collapsed. */
  size: Number(query.get('size') ?? 0),
  /** Together with `size`: every card is open. */
  allOpen: is('open', 'all'),
  /** Megabytes that the oldest mail of the opened conversation weighs. */
  megabytes: Number(query.get('megabytes') ?? 0),

  /** Ids are painted 300 ms after the card, those of the thread 150 ms later. */
  lateIds: is('ids', 'late'),
  /** No heading names its thread; only the analytics ids and fields do. */
  headingWithoutIds: is('ids', 'unnamed'),
  /** Milliseconds from the click on Reply to the box. */
  replyDelay: Number(query.get('slow') ?? 90),
  /** No sign of who wrote, in any card. */
  brokenSender: is('broken', 'sender'),
  /** The reply controls do nothing. */
  brokenReply: is('broken', 'reply'),
  /** A new mail comes into the first opened conversation. */
  messageArrives: is('message', 'arrives'),
  /** `message=waits`: it comes when the page's window is told so by an event `mail-arrives`. */
  messageWaits: is('message', 'waits'),
  /** So many times the open cards are built anew while they are shown. */
  rerenders: Number(query.get('rerenders') ?? 0),
  /** The renderer drops what it did not put into a card, several times. */
  dropsForeign: is('foreign', 'dropped'),
  /** The same, in the very moment in which it appears. */
  refusesForeign: is('foreign', 'refused'),
  /** The renderer throws where it finds foreign nodes between its markers, which also enclose the mail. */
  strictRenderer: is('renderer', 'strict'),
  /** The conversation is hidden and shown again, three times. */
  hiddenAgain: is('hidden', 'again'),
  /** The reading pane loses its conversation a while after it is shown. */
  paneEmptied: is('pane', 'emptied'),
  /** Only the rows near the visible part of the list are in the page. */
  virtualList: is('list', 'virtual'),

  /** The editor takes back every change that no key press made. */
  editorIgnores: is('editor', 'ignores'),
  /** The editor comes empty and read-only, and is filled in two steps. */
  slowEditor: is('editor', 'slow'),
  /** For a while the client gives the focus to its search field instead of the editor. */
  focusStolen: is('focus', 'stolen'),
  /** The quote stands in the editor from the start instead of behind the three dots. */
  quoteShown: is('quote', 'shown'),
  /** Plain text mode: a textarea takes the place of the editor. */
  plainText: is('compose', 'plain'),
  /** A new mail's `rt` is empty instead of naming a thread of the client's own. */
  emptyThreadField: is('rt', 'empty'),
  /** For so many seconds a sent mail can be taken back. */
  undoSeconds: Number(query.get('undo') ?? 2),
  /** New mail shows by itself; without it at the next load. */
  live: is('live', '1'),
  /** Which address the user's mails and replies are sent from: empty for the account's own. */
  sendsAs: query.get('from') ?? '',
};
