import { newDraftIds } from './compose.js';
import { boxForm } from './compose-form.js';
import { div, h, nextId } from './dom.js';
import { watchEditor } from './drafts.js';
import { icon } from './icons.js';
import { recipientFields } from './recipients.js';
import { switches } from './switches.js';
import { words } from './words.js';

/** The box of a new mail: its `rm` is empty and its `rt` names a thread that only the client knows. */
function newMail(app, onClose) {
  const ids = newDraftIds();
  const box = boxForm({
    ids,
    label: words.newMessage,
    fields: { rt: switches.emptyThreadField ? '' : ids.thread, rm: '', subject: '', uet: '' },
    editorClasses: 'Am aiL Al editable LW-avf tS-tW tS-tY',
    wrapper: null,
    recipients: recipientFields(),
    signature: app.signature,
    trimmedHidden: true,
    onTrimmed: () => {},
  });
  box.form.elements.subjectbox.addEventListener('input', (event) => {
    box.form.elements.subject.value = event.target.value;
  });
  watchEditor(box, { ids, threadId: null, onDiscard: onClose, onSend: onClose });
  return box;
}

/** Opens a new mail as the whole content of a window. */
export function openInWindow(place, app) {
  const box = newMail(app, () => window.close());
  place.append(div('nH', div('aaZ', box.root)));
  document.title = `${words.newMessage} - Gmail`;
  setTimeout(() => box.root.querySelector('.agP').focus(), 15);
}

/** Opens the pop-up for a new mail. */
export function openDialog(popups, app) {
  const remove = () => dialog.remove();
  const box = newMail(app, remove);
  const title = nextId();
  const close = h('button', { type: 'button', class: 'Ha', 'aria-label': words.close }, icon('close', 16));
  const name = h('div', { id: title, class: 'Hp' }, h('h2', { class: 'a3E' }, div('aYF', words.newMessage)));
  const bar = h('tr', {}, h('td', {}, name), h('td', { class: 'Hm' }, close));
  const dialog = div(
    'nH',
    h(
      'div',
      { class: 'nH Hd', role: 'dialog', 'aria-labelledby': title },
      div('nH Hy aXJ', h('table', { class: 'cf', cellpadding: '0' }, h('tbody', {}, bar))),
      div('nH', div('aaZ', box.root)),
    ),
  );
  close.addEventListener('click', remove);
  setTimeout(() => {
    popups.querySelector('.nn').append(dialog);
    box.root.querySelector('.agP').focus();
  }, switches.replyDelay);
}
