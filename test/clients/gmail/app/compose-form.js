import { gmailSignature } from './body.js';
import { controlRow } from './compose-controls.js';
import { attach, editorTable } from './compose-table.js';
import { cleardot, div, h, nextId } from './dom.js';
import { switches } from './switches.js';
import { words } from './words.js';

const FIELDS = [
  'composeid',
  'from',
  'subject',
  'draft',
  'rt',
  'lts',
  'bwd',
  'rm',
  'ac',
  'adc',
  'ishtml',
  'body',
  'pte',
  'pti',
  'bpfs',
  'uet',
  'pbgt',
  'pbgas',
  'pbgir',
];

/**
 * The DOM of a compose box (`.M9 > .aoI`): hidden fields, subject, editor, the three dots, and the row of
 * controls. Returns its parts; `wrapper` is a class between `.Au` and the editor, or null.
 */
export function boxForm({
  ids,
  label,
  fields,
  editorClasses,
  wrapper,
  recipients,
  signature,
  quote = null,
  files = [],
  trimmedHidden,
  onTrimmed,
}) {
  const values = { composeid: ids.composeId, draft: ids.draft, ishtml: 1, ...fields };
  const form = h(
    'form',
    {
      action: '',
      method: 'POST',
      class: 'bAs',
      id: nextId(),
      on: { submit: (event) => event.preventDefault() },
    },
    recipients,
    h(
      'div',
      { class: 'aoD az6', style: { display: fields.rm ? 'none' : '' } },
      h('input', {
        name: 'subjectbox',
        class: 'aoT',
        autocomplete: 'off',
        placeholder: words.subject,
        'aria-label': words.subject,
        value: fields.subject,
      }),
    ),
    ...FIELDS.map((name) =>
      h('input', { type: 'hidden', name, id: nextId(), value: String(values[name] ?? '') }),
    ),
  );
  const editor = h(
    'div',
    {
      id: nextId(),
      class: editorClasses,
      hidefocus: 'true',
      'aria-label': words.body,
      writingsuggestions: 'false',
      g_editable: 'true',
      role: 'textbox',
      'aria-multiline': 'true',
      contenteditable: 'true',
      tabindex: '1',
      spellcheck: 'false',
      style: { direction: 'ltr', minHeight: '85px' },
    },
    h('br'),
    ...gmailSignature(signature),
    quote && [h('br'), quote],
  );
  const plain = h('textarea', {
    class: 'Ak',
    'aria-label': words.body,
    tabindex: '1',
    form: 'nosend',
    style: { display: switches.plainText ? '' : 'none' },
  });
  if (switches.plainText) {
    plain.value = `\n\n-- \n${signature.join('\n')}`;
    editor.style.display = 'none';
  }
  const dots = h(
    'div',
    {
      id: nextId(),
      class: 'ajR',
      role: 'button',
      tabindex: '1',
      'data-tooltip': words.trimmed,
      'aria-label': words.trimmed,
      style: { display: trimmedHidden ? 'none' : '' },
    },
    div('uC', cleardot('ajT')),
  );
  dots.addEventListener('click', () => {
    dots.style.display = 'none';
    onTrimmed();
  });
  const attachments = div('aDl');
  for (const name of files) attach(attachments, name);
  const status = h('span', { class: 'oG aOy', role: 'status', id: nextId() });
  const controls = controlRow(status, () => attach(attachments));
  const root = div(
    'M9',
    h(
      'div',
      {
        id: nextId(),
        class: 'aoI',
        role: 'region',
        'data-compose-id': String(ids.composeId),
        'aria-label': label,
      },
      h(
        'table',
        { class: 'aoP aoC', role: 'presentation' },
        h(
          'tbody',
          {},
          h(
            'tr',
            {},
            h('td', { class: 'aoY' }),
            h(
              'td',
              { class: 'I5' },
              form,
              editorTable(editor, plain, wrapper, dots, controls.row, attachments),
            ),
          ),
        ),
      ),
    ),
  );
  return {
    root,
    form,
    editor,
    /** Where the user types: the editor, or the textarea of plain text mode. */
    input: switches.plainText ? plain : editor,
    text: () => (switches.plainText ? plain.value : editor.innerText),
    status,
    ...controls,
  };
}
