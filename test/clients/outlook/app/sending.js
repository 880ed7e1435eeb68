import { h } from './dom.js';
import { switches } from './switches.js';
import { words } from './words.js';

/** Says that a mail was sent, and offers for some seconds to take it back.  */
export function offerUndo(onUndo) {
  const undo = h(
    'button',
    { type: 'button', class: 'ms-Button ms-Link', 'data-testid': 'UndoSend' },
    words.undo,
  );
  const notice = h(
    'div',
    { class: 'fui-Toast sentToast-7', role: 'status' },
    h('span', {}, words.messageSent),
    undo,
  );
  const end = () => notice.remove();
  undo.addEventListener('click', () => {
    end();
    onUndo();
  });
  for (const old of document.querySelectorAll('.sentToast-7')) old.remove();
  document.body.append(notice);
  setTimeout(end, switches.undoSeconds * 1000);
}

/** What stands below the user's own words. */
const BEHIND = '#Signature, #appendonsend, hr, #divRplyFwdMsg';

/** The user's own words in an editor, above signature and quoted mail; it must be on screen. */
export function ownText(editor, signature) {
  const first = signature[0] ?? '';
  if (switches.plainText) return editor.value.split(`\n${first}`)[0];
  // What is typed before the first block stands there without one.
  const nodes = [...editor.childNodes];
  const end = nodes.findIndex(
    (node) =>
      node.nodeType === Node.ELEMENT_NODE && (node.matches(BEHIND) || node.querySelector('#Signature')),
  );
  const own = end < 0 ? nodes : nodes.slice(0, end);
  return own.map((node) => (node.innerText ?? node.data ?? '').replace(/\n$/, '')).join('\n');
}

/** A mail's body as the server keeps it. */
export function bodyOf(text, signature, quote) {
  const paragraphs = text
    .trim()
    .split(/\n{2,}/)
    .filter((one) => one.trim() !== '');
  const body = { program: 'outlook-web', paragraphs, signature };
  return quote ? { ...body, quote, trim: 'wrapped' } : body;
}

/** Names of the attached files. */
export function filesIn(place) {
  return [...place.querySelectorAll('.VlyYV[title]')].map(({ title }) => title);
}
