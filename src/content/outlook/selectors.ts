import { anyOf, type Sign } from '../signs.ts';

/**
 * Every part of Outlook's page that we look for, each with all its known signs, newest first. Ranked as the fact
 * sheet says: data attributes and fixed ids, then `data-testid`, then roles, then classes; interface words never.
 */
export const SIGNS = {
  pane: [
    { css: '#ReadingPaneContainerId', seen: '2026-07', where: 'reading pane, always there, also when empty' },
    { css: '#ConversationReadingPaneContainer', seen: '2025-11', where: 'in it, for a conversation' },
    { css: '#ItemReadingPaneContainer', seen: '2026-07', where: 'for a single mail, and in its own window' },
    { css: '[data-app-section="MailReadCompose"]', seen: '2025-11', where: 'reading pane' },
    { css: '[data-app-section="ConversationContainer"]', seen: '2025-11', where: 'in the reading pane' },
    { css: '[data-app-section="ItemContainer"]', seen: '2026-01', where: 'a mail in its own window' },
    { css: '[role="main"]', seen: '2025-11', where: 'reading pane; missing in own windows' },
  ],
  row: [{ css: '[data-convid]', seen: '2025-11', where: 'row of the list; missing in own windows' }],
  list: [{ css: '#MailList', seen: '2025-11', where: 'list of mails, virtualised' }],
  card: [
    { css: '.aVla3', seen: '2026-07', where: 'around one message, expanded or not' },
    {
      css: '[aria-expanded]:not(button, a, input, [role="button"], [role="menuitem"], [role="combobox"], [aria-haspopup])',
      seen: '2025-11',
      where: 'around one message; says whether it is expanded',
    },
  ],
  body: [
    { css: '[id^="UniqueMessageBody"]', seen: '2026-01', where: 'the mail itself, 2020 and later' },
    { css: '[id="Item.MessageNormalizedBody"]', seen: '2018-06', where: 'the mail itself, until 2019' },
  ],
  bodyFrame: [
    { css: '[role="document"]', seen: '2026-01', where: 'around the mail, or on the same element' },
  ],
  from: [
    { css: '[id^="MSG_"][id$="_FROM"]', seen: '2026-09', where: 'header of a message; name and address' },
  ],
  persona: [{ css: '.OZZZK', seen: '2026-07', where: 'name or address in the header; also of recipients' }],
  recipients: [{ css: '[data-testid="RecipientWell"]', seen: '2025-11', where: 'header and compose box' }],
  date: [
    {
      css: '[data-testid="SentReceivedSavedTime"]',
      seen: '2026-09',
      where: 'header, also of collapsed messages',
    },
    { css: '[id^="MSG_"][id$="_DATETIME"]', seen: '2026-09', where: 'the same element' },
  ],
  subject: [
    { css: '[id^="CONV_"][id$="_SUBJECT"]', seen: '2026-09', where: 'heading of a conversation' },
    { css: '.JdFsz[title]', seen: '2026-01', where: 'heading of a mail in its own window' },
  ],
  messageSubject: [
    { css: '[id^="MSG_"][id$="_SUBJECT"]:not(input)', seen: '2026-09', where: 'heading of a single mail' },
  ],
  heading: [
    { css: '[role="heading"][aria-level="2"]', seen: '2026-01', where: 'subject, by build' },
    { css: '[role="heading"][aria-level="3"]', seen: '2026-09', where: 'subject, by build; dates are too' },
  ],
  toolbar: [{ css: '[role="toolbar"]', seen: '2025-11', where: 'actions of a message' }],
  mailbox: [{ css: '[id^="primaryMailboxRoot"]', seen: '2025-11', where: 'folder tree, one an account' }],
  openFolder: [{ css: '[role="treeitem"][aria-selected="true"]', seen: '2025-11', where: 'folder tree' }],
  me: [
    { css: '#O365_MainLink_Me', seen: '2026-07', where: 'top bar, who is signed in' },
    { css: '#mectrl_main_trigger', seen: '2026-07', where: 'top bar, who is signed in' },
    { css: '[data-log-name="MeControl"]', seen: '2026-07', where: 'top bar, who is signed in' },
  ],
  editor: [
    {
      css: '[contenteditable="true"][role="textbox"][aria-multiline="true"]',
      seen: '2026-03',
      where: 'rich text; fields of recipients have no aria-multiline',
    },
    {
      css: '[id^="editorParent"] [contenteditable="true"]',
      seen: '2026-03',
      where: 'rich text, without role',
    },
  ],
  plainEditor: [
    { css: '[id^="editorParent"] textarea', seen: '2026-03', where: 'plain text mode' },
    { css: 'textarea[aria-multiline="true"]', seen: '2026-03', where: 'plain text mode' },
  ],
  composeField: [
    { css: '[id^="editorParent"]', seen: '2026-03', where: 'around the editor of a compose box' },
    { css: '[data-testid="ComposeSendButton"]', seen: '2026-07', where: 'compose box' },
    { css: 'input[id^="MSG_"][id$="_SUBJECT"]', seen: '2026-09', where: 'subject field of a compose box' },
    { css: '#discardCompose', seen: '2026-03', where: 'compose box' },
    { css: '[id^="docking_"]', seen: '2026-03', where: 'compose box' },
  ],
  editorFrame: [
    { css: '[id^="editorParent"]', seen: '2026-03', where: 'around the editor of a compose box' },
  ],
  send: [{ css: '[data-testid="ComposeSendButton"]', seen: '2026-07', where: 'compose box, above or below' }],
  subjectField: [
    { css: 'input[id^="MSG_"][id$="_SUBJECT"]', seen: '2026-09', where: 'compose box; empty in a new mail' },
  ],
  recipientField: [
    {
      css: '[contenteditable="true"]:not([aria-multiline="true"])',
      seen: '2026-03',
      where: 'To, Cc and Bcc',
    },
  ],
  attachment: [
    { css: '[role="listbox"] [role="option"] [title]', seen: '2025-11', where: 'file name, then its size' },
  ],
  replyIcon: [
    {
      css: '[data-icon-name^="ArrowReply"]:not([data-icon-name*="All"])',
      seen: '2025-11',
      where: 'on its button',
    },
    {
      css: '[data-icon-name^="Reply"]:not([data-icon-name*="All"])',
      seen: '2024-01',
      where: 'older icon set',
    },
  ],
  editIcon: [{ css: '[data-icon-name^="Edit"]', seen: '2025-11', where: 'toolbar of a closed draft' }],
} as const satisfies Record<string, readonly Sign[]>;

const joined = new Map<keyof typeof SIGNS, string>();

/** The selector that finds any of a part's signs; comma-separated, so the order is the document's. */
export function css(part: keyof typeof SIGNS): string {
  const known = joined.get(part) ?? anyOf(SIGNS[part]);
  joined.set(part, known);
  return known;
}
