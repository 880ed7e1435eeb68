// Parts of Outlook's page for tests, in our own words, with the structure of captures and fact sheet.

/** What a message is made of; null leaves a sign out, another value makes it contradict the rest. */
export interface MessageParts {
  key: string;
  /** The label of the sender's field. */
  from: string | null;
  /** The words that the field shows. */
  shown: string;
  /** A persona beside the field, by its label. */
  persona: string | null;
  date: string | null;
  dateKey: string;
  body: string | null;
  expanded: boolean | null;
  actions: readonly string[];
  recipients: string;
  /** Whatever follows the mail within the card: an open reply. */
  after: string;
  /** `around`: the role on an element of its own; `same`: on the body; `none`: no role. */
  role: 'around' | 'same' | 'none';
}

let counter = 0;

export const CONVERSATION = 'AQQkADAwMGEzOTc1LTAwMgAtMDAKABAA-sQ_27';
/** The same as the list spells it. */
export const CONVID = 'AQQkADAwMGEzOTc1LTAwMgAtMDAKABAA+sQ/27==';
export const ITEM = 'AAMkADAwMGEzOTc1LTAwMgAtMDAKABBmessage-1_a';

/** One message, expanded unless its body is null. */
export function message(changes: Partial<MessageParts> = {}): string {
  counter += 1;
  const key = changes.key ?? `K${counter}`;
  const parts: MessageParts = {
    key,
    from: 'From: Ida Holm&lt;ida@holm.example&gt;',
    shown: 'Ida Holm',
    persona: null,
    date: 'Thu 9/17/2026 2:52 PM',
    dateKey: key,
    body: '<div class="elementToProof">We chose somebody else.</div>',
    expanded: changes.body !== null,
    actions: ['ArrowReplyRegular', 'ArrowReplyAllRegular', 'ArrowForwardRegular'],
    recipients: 'To: Sam Reed&lt;sam@reed.example&gt;',
    after: '',
    role: 'around',
    ...changes,
  };
  return card(parts, `${header(parts)}${mail(parts)}${parts.after}`);
}

function card({ expanded }: MessageParts, content: string): string {
  const state = expanded === null ? '' : ` aria-expanded="${expanded}"`;
  return `<div class="aVla3"><div${state} class="BS0OK"><div class="wide-content-host">${content}</div></div></div>`;
}

function header({
  key,
  from,
  shown,
  persona,
  date,
  dateKey,
  actions,
  recipients,
  body,
}: MessageParts): string {
  const field =
    from === null ? '' : `<span id="MSG_${key}_FROM" aria-label="${from}"><span>${shown}</span></span>`;
  const other =
    persona === null
      ? ''
      : `<span class="o4zjZ" aria-label="${persona}"><span class="OZZZK">${shown}</span></span>`;
  const heading =
    date === null
      ? ''
      : `<div data-testid="SentReceivedSavedTime" role="heading" aria-level="3" id="MSG_${dateKey}_DATETIME">${date}</div>`;
  const well =
    body === null
      ? ''
      : `<div class="to"><div data-testid="RecipientWell"><span>${recipients}</span></div></div>`;
  return `<div class="head"><div>${field}${other}</div>${toolbar(actions)}<div>${heading}</div></div>${well}`;
}

/** The actions of a message, by their icons: their names are in the language of the interface. */
export function toolbar(icons: readonly string[]): string {
  const buttons = icons.map(
    (icon) => `<div role="none"><button type="button"><i data-icon-name="${icon}"></i>…</button></div>`,
  );
  return `<div role="toolbar">${buttons.join('')}</div>`;
}

function mail({ body, role }: MessageParts): string {
  if (body === null) return '';
  const id = `id="UniqueMessageBody_${counter}"`;
  const inner = `<div visibility="hidden"><div class="rps_7a1b">${body}</div></div>`;
  if (role === 'around') return `<div role="document"><div ${id} class="XbIp4">${inner}</div></div>`;
  return `<div ${id} class="XbIp4"${role === 'same' ? ' role="document"' : ''}>${inner}</div>`;
}

/** The list with its selected row. */
export function list(convid: string | null = CONVID, more = ''): string {
  const row =
    convid === null ? '' : `<div role="option" data-convid="${convid}" aria-selected="true">Row</div>`;
  return `<div id="MailList"><div role="listbox">${row}${more}</div></div>`;
}

/** The reading pane with a conversation in it. */
export function pane(messages: string, subject: string | null = 'Offer 12'): string {
  const heading =
    subject === null
      ? ''
      : `<div><span id="CONV_C1_SUBJECT" role="heading" aria-level="2" title="${subject}"><span>${subject}</span><button>Summarize</button></span></div>`;
  return `<div id="ReadingPaneContainerId" role="main" data-app-section="MailReadCompose"><div id="ConversationReadingPaneContainer"><div class="customScrollBar">${heading}<div data-app-section="ConversationContainer">${messages}</div></div></div></div>`;
}

export const ACCOUNT =
  '<header><button id="O365_MainLink_Me" aria-label="Account manager for Sam Reed"><span>Sam Reed</span></button></header>' +
  '<div role="tree"><div id="primaryMailboxRoot_1" data-folder-name="sam@reed.example" title="sam@reed.example">…</div></div>';

/** The editor of a reply, with its own fields around it. */
export function reply(content: string, subject: string | null = null): string {
  const field = subject === null ? '' : `<input id="MSG_D1_SUBJECT" value="${subject}">`;
  return `<div class="box"><div contenteditable="true" role="textbox" aria-label="To"><span aria-label="Ida Holm&lt;ida@holm.example&gt;">Ida Holm</span></div>${field}<div id="editorParent_1"><div class="dFCbN" role="textbox" aria-multiline="true" contenteditable="true" tabindex="0">${content}</div></div><button data-testid="ComposeSendButton">…</button></div>`;
}
