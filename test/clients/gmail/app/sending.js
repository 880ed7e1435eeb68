import { div, h } from './dom.js';
import { switches } from './switches.js';
import { words } from './words.js';

/** From the server's answer to its id in the page, in milliseconds: the client synchronises when it likes. */
const SYNCHRONISED_AFTER_MS = 400;

/** Asks the server something; gives its answer. */
export async function post(path, content) {
  const response = await fetch(path, { method: 'POST', body: JSON.stringify(content) });
  return response.json();
}

/**
 * Sends a mail as the client does: it is in the page at once (`show`, with the draft's own id), has its server id a
 * while later (`confirm`), and for some seconds a notice offers to take it back (`undo`). `byHand`: a person pressed.
 */
export async function sendMail({ mail, byHand, show, confirm, undo }) {
  let takenBack = false;
  show();
  const notice = showNotice(async () => {
    takenBack = true;
    await post('/mail/undo', { id: mail.id });
    undo();
  });
  const delivered = await post('/mail/send', { ...mail, byHand }).catch(() => null);
  if (!delivered) return;
  setTimeout(() => {
    if (!takenBack) confirm(delivered);
  }, SYNCHRONISED_AFTER_MS);
  setTimeout(() => notice.remove(), switches.undoSeconds * 1000);
}

/** "Message sent", with Undo. */
function showNotice(onUndo) {
  const link = (id, text, click) =>
    h('span', { id, class: 'ag a8k', role: 'link', tabindex: '0', on: { click } }, text);
  const notice = div(
    'b8 UC',
    h(
      'div',
      { class: 'J-J5-Ji', role: 'alert', 'aria-live': 'assertive' },
      div(
        'vh',
        h('span', { class: 'aT' }, h('span', { class: 'bAq' }, words.messageSent)),
        link('link_undo', words.undo, () => {
          notice.remove();
          onUndo();
        }),
      ),
    ),
  );
  for (const old of document.querySelectorAll('.b8.UC')) old.remove();
  document.body.append(notice);
  return notice;
}

/** What a box holds, so that another one can go on with it. */
export function contentOf({ editor, input, form, root }) {
  return {
    nodes: [...editor.childNodes].map((node) => node.cloneNode(true)),
    plain: input === editor ? null : input.value,
    uet: form.elements.uet.value,
    subject: form.elements.subjectbox.value,
    to: peopleIn(root),
    files: filesIn(root),
  };
}

/** Whom the fields of a new mail address. */
export function peopleIn(root) {
  return [...root.querySelectorAll('.anm [role=option]')].map((option) => ({
    name: option.dataset.name,
    email: option.dataset.hovercardId,
  }));
}

/** Names of the attached files. */
export function filesIn(root) {
  return [...root.querySelectorAll('.dL .vI')].map((name) => name.textContent);
}

/** The user's own words in a box, paragraph by paragraph; signature and quote come behind them. */
export function bodyOf(box, signature) {
  const [own, ...rest] = box.text().split(/\n-- ?\n/);
  const paragraphs = own
    .trim()
    .split(/\n{2,}/)
    .filter((text) => text.trim() !== '');
  return { program: 'gmail', paragraphs, ...(rest.length > 0 ? { signature } : {}) };
}
