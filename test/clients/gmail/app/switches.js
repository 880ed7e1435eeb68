const query = new URLSearchParams(location.search);

/** What a test asked of the page, by query parameters read once at start. */
export const switches = {
  /** Key of a thread to open at once. */
  thread: query.get('thread'),
  dark: query.get('dark') === '1',
  /** Ids are painted 300 ms after the card. */
  lateIds: query.get('ids') === 'late',
  /** Milliseconds from the click on Reply to the box. */
  replyDelay: Number(query.get('slow') ?? 90),
  /** No sign of who wrote, in any card. */
  brokenSender: query.get('broken') === 'sender',
  /** The reply controls do nothing. */
  brokenReply: query.get('broken') === 'reply',
  /** A new mail comes into the first opened conversation. */
  messageArrives: query.get('message') === 'arrives',
  /** The editor takes back every change that no key press made. */
  editorIgnores: query.get('editor') === 'ignores',
  /** A new mail's `rt` is empty instead of naming a thread of the client's own. */
  emptyThreadField: query.get('rt') === 'empty',
};
