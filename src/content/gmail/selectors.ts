/** One sign by which a part of Gmail's page is known. */
interface Sign {
  css: string;
  /** The month it was last seen in a capture or relied on by another project. */
  seen: string;
  /** Which layout, and what it is there. */
  where: string;
}

/**
 * Every part of Gmail's page that we look for, each with all its known signs, newest first. Old ones stay:
 * Gmail serves several layouts at a time. Ranked as the fact sheet says: data attributes and form fields, then
 * `jslog`, then roles, then classes; interface words never.
 */
export const SIGNS = {
  conversation: [
    { css: '[role="main"]', seen: '2026-10', where: 'all layouts; kept hidden for threads left open' },
  ],
  row: [{ css: 'tr.zA', seen: '2026-08', where: 'a mail in the list' }],
  heading: [
    { css: 'h2[data-legacy-thread-id]', seen: '2025-11', where: 'subject heading, 2018 and later' },
    { css: 'h2[data-thread-perm-id]', seen: '2025-11', where: 'subject heading; "undefined" since 2025-11' },
    { css: 'h2.hP', seen: '2025-11', where: 'subject heading, 2016 and later' },
  ],
  card: [
    { css: '[data-legacy-message-id]', seen: '2026-10', where: 'expanded card, 2018 and later' },
    { css: '[data-message-id]', seen: '2026-10', where: 'expanded card, 2018 and later' },
    { css: '.adn', seen: '2026-10', where: 'expanded card' },
    { css: '.adf', seen: '2020-01', where: 'collapsed card' },
  ],
  holder: [
    { css: '[role="listitem"]', seen: '2026-08', where: 'around a card, 2023 and later' },
    { css: '.h7', seen: '2026-07', where: 'around an expanded card' },
    { css: '.kv', seen: '2026-07', where: 'around a collapsed card' },
    { css: '.kQ', seen: '2026-07', where: 'the counter that stands for several cards' },
    { css: '.kx', seen: '2026-07', where: 'around a card behind the counter' },
  ],
  body: [{ css: '.a3s', seen: '2026-10', where: 'the mail itself, 2016 and later' }],
  bodyFrame: [
    { css: '[jslog^="20277;"]', seen: '2026-10', where: 'around the mail, 2023 and later' },
    { css: '.ii.gt', seen: '2026-10', where: 'around the mail, 2016 and later' },
  ],
  sender: [
    { css: 'span.gD[email]', seen: '2026-10', where: 'header of a card, 2016 and later' },
    { css: '[email]', seen: '2026-10', where: 'the first in the header is the sender' },
  ],
  portrait: [{ css: 'img[jid]', seen: '2026-10', where: 'beside the header, 2016 and later' }],
  hovercard: [{ css: '[data-hovercard-id]', seen: '2026-10', where: 'header; address of the sender' }],
  address: [{ css: '.go', seen: '2026-10', where: 'the address in angle brackets behind the name' }],
  recipients: [{ css: '.hb', seen: '2026-10', where: 'header of a card' }],
  date: [{ css: '.g3[title]', seen: '2026-10', where: 'header of a card, words of the interface language' }],
  logged: [{ css: '[jslog]', seen: '2026-10', where: 'analytics ids; star 20511, reply 21576, body 20277' }],
  accountLink: [{ css: 'a[href*="SignOutOptions"][aria-label]', seen: '2026-09', where: 'banner' }],
  banner: [{ css: '[role="banner"]', seen: '2026-09', where: 'top bar' }],
  accountLabel: [{ css: '[aria-label*="@"]', seen: '2026-09', where: 'in the banner' }],
  editor: [
    { css: '[contenteditable="true"][role="textbox"]', seen: '2025-08', where: 'rich text, 2020 and later' },
    {
      css: '[contenteditable="true"][g_editable="true"]',
      seen: '2025-08',
      where: 'rich text, 2020 and later',
    },
  ],
  plainEditor: [{ css: 'textarea.Ak', seen: '2020-10', where: 'plain text mode' }],
  composeField: [
    { css: 'input[name="composeid"]', seen: '2026-07', where: 'hidden field of every compose box' },
    { css: 'input[name="draft"]', seen: '2026-09', where: 'hidden field of every compose box' },
    { css: 'input[name="rt"]', seen: '2026-09', where: 'hidden field of every compose box' },
    { css: 'input[name="subjectbox"]', seen: '2026-07', where: 'field of a new mail' },
  ],
  composeRegion: [
    { css: '.M9', seen: '2026-07', where: 'around a compose box' },
    { css: '.aoI', seen: '2026-07', where: 'inner region of a compose box' },
    { css: '[role="dialog"]', seen: '2026-07', where: 'pop-up compose box' },
    { css: 'form', seen: '2020-10', where: 'the fields of a compose box' },
  ],
  composeBox: [
    { css: '.M9', seen: '2026-07', where: 'around everything of a compose box' },
    { css: '.aoI', seen: '2026-07', where: 'the same without the client’s own menus' },
  ],
  send: [
    { css: '[jslog^="32601;"]', seen: '2020-10', where: 'Send of a compose box' },
    { css: '.aoO', seen: '2020-10', where: 'Send of a compose box' },
  ],
  sendRow: [
    { css: '.aDh', seen: '2026-07', where: 'below the editor: Send, formatting, the bin; InboxSDK, 2020-10' },
    { css: 'table.IZ', seen: '2020-10', where: 'the same row without what is around it' },
  ],
  recipientChip: [
    {
      css: '.anm[name] [role="option"]',
      seen: '2025-08',
      where: 'To, Cc and Bcc of a compose box since 2021-10',
    },
  ],
  recipientField: [
    {
      css: 'input[type="hidden"]:is([name="to"], [name="cc"], [name="bcc"])',
      seen: '2025-08',
      where: 'beside each chip until 2021-10: "NAME" <ADDRESS>',
    },
  ],
  recipientLine: [
    {
      css: '.oL [email]',
      seen: '2026-07',
      where: 'the line that stands for the fields while they are folded',
    },
  ],
  subjectField: [
    { css: 'input[name="subjectbox"]', seen: '2026-07', where: 'the field that is typed into' },
    { css: 'input[name="subject"]', seen: '2026-09', where: 'hidden field of every compose box' },
  ],
  fromField: [
    { css: 'form input[type="hidden"][name="from"]', seen: '2020-10', where: 'empty for the main address' },
  ],
  attachment: [
    {
      css: 'input[name="attach"]',
      seen: '2026-07',
      where: 'hidden field in front of the link of an attachment',
    },
    { css: '.dL', seen: '2026-07', where: 'around an attachment of a compose box' },
  ],
  attachmentName: [{ css: '.vI', seen: '2026-07', where: 'in the link of an attachment' }],
  reply: [
    {
      css: '[jslog^="21576;"]',
      seen: '2026-10',
      where: 'header of a card; div until 2025-08, button since 2025-11',
    },
    { css: '.DILLkc', seen: '2026-10', where: 'header of a card since 2025-11' },
    { css: '.aaq', seen: '2025-08', where: 'header of a card until 2025-11' },
  ],
  replyBar: [{ css: '.amn span.ams.bkH', seen: '2026-07', where: 'below the last card' }],
} as const satisfies Record<string, readonly Sign[]>;

const joined = new Map<keyof typeof SIGNS, string>();

/** The selector that finds any of a part's signs; comma-separated, so the order is the document's. */
export function css(part: keyof typeof SIGNS): string {
  const known = joined.get(part) ?? SIGNS[part].map((sign) => sign.css).join(', ');
  joined.set(part, known);
  return known;
}
