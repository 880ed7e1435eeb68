import { newDraftIds, refill } from './compose.js';
import { boxForm } from './compose-form.js';
import { div, h, nextId } from './dom.js';
import { watchEditor } from './drafts.js';
import { icon } from './icons.js';
import { recipientFields } from './recipients.js';
import { bodyOf, contentOf, filesIn, peopleIn, sendMail } from './sending.js';
import { switches } from './switches.js';
import { words } from './words.js';

/** The box of a new mail: its `rm` is empty and its `rt` names a thread that only the client knows. */
function newMail(app, onClose, { draft = null, reopen = () => {} } = {}) {
  const ids = draft?.ids ?? newDraftIds();
  const box = boxForm({
    ids,
    label: words.newMessage,
    fields: {
      rt: switches.emptyThreadField ? '' : ids.thread,
      rm: '',
      subject: draft?.content.subject ?? '',
      uet: '',
    },
    editorClasses: 'Am aiL Al editable LW-avf tS-tW tS-tY',
    wrapper: null,
    recipients: recipientFields(draft?.content.to),
    files: draft?.content.files,
    signature: app.signature,
    trimmedHidden: true,
    onTrimmed: () => {},
  });
  box.form.elements.subjectbox.addEventListener('input', (event) => {
    box.form.elements.subject.value = event.target.value;
  });
  if (draft) refill(box, draft.content);
  const saver = watchEditor(box, {
    ids,
    threadId: null,
    onDiscard: onClose,
    onSend: (byHand) => {
      const body = bodyOf(box, app.signature);
      const mail = {
        id: ids.draft,
        thread: null,
        subject: box.form.elements.subjectbox.value,
        to: peopleIn(box.root),
        body,
        attachments: filesIn(box.root),
      };
      const taken = { ids, content: contentOf(box) };
      let begun = null;
      sendMail({
        mail,
        byHand,
        show: onClose,
        confirm: ({ thread }) => {
          begun = thread;
          app.begun?.(thread);
        },
        undo: () => {
          if (begun) app.gone?.(begun);
          reopen(taken);
        },
      });
    },
  });
  if (draft) saver.save();
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
export function openDialog(popups, app, draft = null) {
  const remove = () => dialog.remove();
  const reopen = (taken) => openDialog(popups, app, taken);
  const box = newMail(app, remove, { draft, reopen });
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
