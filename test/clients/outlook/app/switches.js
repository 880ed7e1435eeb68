// Every switch of the stand-in Outlook, by query parameters read once at start. They stay in the address bar when
// the client changes its path. The address is any of the four hosts, `/mail/?thread=dana&layout=off&…`. The paths
// `/mail/deeplink/read/<item id>` and `/mail/deeplink/compose` show a mail and a new mail in a window of their own. `redirect=1` (answered by
// the server): the office hosts lead to outlook.cloud.microsoft, as they have since 2025.

const query = new URLSearchParams(location.search);
const one = (name, ...values) => (values.includes(query.get(name)) ? query.get(name) : values[0]);
const layout = one('layout', 'right', 'below', 'off', 'deeplink', 'popout', 'narrow');
const markup = one('markup', '2026', '2025', '2023');

export const switches = {
  /** Key of a thread to open at once. */
  thread: query.get('thread'),
  /**
   * `right`: list beside reading pane. `below`: list above it. `off`: the conversation takes the list's place, so
   * no row is selected. `narrow`: as `off`, in one column with short toolbars. `deeplink`: a message in a window
   * of its own, without main landmark, `data-convid`, folders and account. `popout`: as `right`; a click on a row
   * opens an about:blank window that this page fills. (A card's "open in new window" does so in every layout.)
   */
  layout,
  single: layout === 'off' || layout === 'narrow',
  /** Order of cards; the client's default is the newest on top. */
  oldestFirst: query.get('sort') === 'oldest-first',
  /** `cards=open`: all expanded; `cards=closed`: all collapsed; else as the thread says, older ones behind a button. */
  cards: one('cards', 'mixed', 'open', 'closed'),
  /** `conversation=off`: single items, a row each, in `#ItemReadingPaneContainer`. */
  items: query.get('conversation') === 'off',
  /** `list=virtual`: a long list of which only the rows in view are in the page. */
  virtualList: query.get('list') === 'virtual',
  /** `search=1`: search results. The top result is listed twice, and opening a row does not change the address. */
  search: query.has('search'),
  /** `pane=empty`: the row is selected, but the pane shows nothing until the row is clicked. */
  emptyPane: query.get('pane') === 'empty',
  /** `body=late`: the subject first, cards with headers after 250 ms, bodies after another 350 ms. */
  lateBody: query.get('body') === 'late',
  /** `ids=late`: `data-convid` and all generated ids are painted 300 ms after their elements. */
  lateIds: query.get('ids') === 'late',
  /** `url=upper`: ids in the address in capital letters. `url=none`: opening does not change the address. */
  url: one('url', 'exact', 'upper', 'none'),
  /**
   * `rerender=<ms>`: at that interval every list is reconciled, which drops foreign nodes from it.
   * `rerender=remount`: cards are built anew, with new body ids, every 700 ms.
   */
  rerender: query.get('rerender'),
  /**
   * `fault=emptied`: 600 ms after opening, the pane is empty for 400 ms and then built anew. `fault=dropped`: the
   * newest card's header is taken out and built anew. `fault=hidden`: the conversation is hidden for 500 ms and
   * shown again, the same nodes. (The Calendar button of the rail hides the whole mail module in the same way.)
   */
  fault: query.get('fault'),
  /** `message=arrives`: the thread's next mail comes 500 ms after the thread was opened. */
  messageArrives: query.get('message') === 'arrives',
  /** `messages=<n>`: that many older mails, collapsed, in front of every conversation. */
  olderMessages: Number(query.get('messages') ?? 0),
  /** `bodysize=<MB>`: so much further text in every newest mail. */
  bodyMegabytes: Number(query.get('bodysize') ?? 0),
  /** `attachment=1`: the newest mail has one. */
  attachment: query.get('attachment') === '1',
  /** `focus=stolen`: whenever the editor gets the focus, the client moves it to the To field. */
  focusStolen: query.get('focus') === 'stolen',
  /** `slow=<ms>`: from the click on Reply to the box. */
  replyDelay: Number(query.get('slow') ?? 120),
  /**
   * `editor=slow`: the box is there at once, the editor behind it starts 900 ms later. `editor=ignores`: it takes
   * back what no key press made. `editor=bare`: the body has neither role nor aria-multiline.
   */
  editor: one('editor', 'usual', 'slow', 'ignores', 'bare'),
  /** `compose=plain`: a text area. */
  plainText: query.get('compose') === 'plain',
  /** `quote=open`: the quoted history is in the reply from the start. */
  quoteOpen: query.get('quote') === 'open',
  /** `undo=<seconds>`: so long a sent mail can be taken back. `live=1`: new mail shows without a load. */
  undoSeconds: Number(query.get('undo') ?? 2),
  live: query.get('live') === '1',
  /** `broken=sender`: no sign of who wrote. `broken=reply`: Reply does nothing. */
  brokenSender: query.get('broken') === 'sender',
  brokenReply: query.get('broken') === 'reply',
  /** `sender=name`: senders are shown by name only, as inside an organisation. */
  namesOnly: query.get('sender') === 'name',
  /** `account=two`: a shared mailbox stands above the user's own. `account=none`: no sign of the account. */
  account: one('account', 'one', 'two', 'none'),
  dark: query.get('dark') === '1',
  /** `hl=en|es|fr|de|he`; he is right-to-left. */
  language: query.get('hl') ?? 'en',
  /** `dates=gb`: day before month in an English interface; `dates=iso`: "Wed, 2026-11-18 10:32". */
  dates: one('dates', 'locale', 'gb', 'iso'),
  /** `copilot=1`: the subject's heading also holds a button "Summarize". */
  copilot: query.get('copilot') === '1',
  /**
   * `markup=2026` (default): role=document on the body's own element, subject and date headings of level 3,
   * `CONV_`/`MSG_` ids, recipients as plain contenteditables. `markup=2025`: role=document around the body, subject
   * `.JdFsz[title]` of level 2, no such ids, recipients role=presentation. `markup=2023`: body id without number,
   * recipients role=textbox, buttons' icons by their older names (Reply, ReplyAll, Forward).
   */
  markup,
};
