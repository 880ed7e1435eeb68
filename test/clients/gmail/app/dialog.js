import { gmailSignature } from './body.js';
import { newDraftIds } from './compose.js';
import { boxForm } from './compose-form.js';
import { div, h, nextId } from './dom.js';
import { watchEditor } from './drafts.js';
import { icon } from './icons.js';
import { switches } from './switches.js';
import { words } from './words.js';

/** Opens the pop-up for a new mail: its `rm` is empty and its `rt` names a thread that only the client knows. */
export function openDialog(popups, app) {
  const ids = newDraftIds();
  const box = boxForm({
    ids,
    label: words.newMessage,
    fields: { rt: switches.emptyThreadField ? '' : ids.thread, rm: '', subject: '', uet: '' },
    editorClasses: 'Am aiL Al editable LW-avf tS-tW tS-tY',
    wrapper: null,
    recipients: div(
      'aoD hl',
      h('input', {
        class: 'agP aFw',
        'aria-label': words.recipients,
        placeholder: words.recipients,
        autocomplete: 'off',
      }),
    ),
    content: [h('br'), ...gmailSignature(app.signature)],
    trimmedHidden: true,
    onTrimmed: () => {},
  });
  const title = nextId();
  const close = h('button', { type: 'button', class: 'Ha', 'aria-label': words.close }, icon('close', 16));
  const dialog = div(
    'nH',
    h(
      'div',
      { class: 'nH Hd', role: 'dialog', 'aria-labelledby': title },
      div(
        'nH Hy aXJ',
        h(
          'table',
          { class: 'cf', cellpadding: '0' },
          h(
            'tbody',
            {},
            h(
              'tr',
              {},
              h(
                'td',
                {},
                h('div', { id: title, class: 'Hp' }, h('h2', { class: 'a3E' }, div('aYF', words.newMessage))),
              ),
              h('td', { class: 'Hm' }, close),
            ),
          ),
        ),
      ),
      div('nH', div('aaZ', box.root)),
    ),
  );
  const remove = () => dialog.remove();
  close.addEventListener('click', remove);
  watchEditor(box, { ids, threadId: null, onDiscard: remove, onSend: remove });
  setTimeout(() => {
    popups.querySelector('.nn').append(dialog);
    box.root.querySelector('.agP').focus();
  }, switches.replyDelay);
}
