import { historyButton } from './body.js';
import { iconButton } from './buttons.js';
import { div, h, show } from './dom.js';
import { icon } from './icons.js';
import { cardKey, nextNumber } from './ids.js';
import { recipientField } from './recipients.js';
import { switches } from './switches.js';
import { words } from './words.js';

let boxes = 0;

/** The DOM of a compose box. Returns its parts; the editor inside `editor` is started by the caller. */
export function composeForm({ draftId, subject, to, inline, onHistory, onPopOut }) {
  boxes += 1;
  const number = boxes;
  const send = h(
    'button',
    {
      type: 'button',
      id: `splitButton-r${nextNumber()}__primaryActionButton`,
      class: 'fui-Button fui-SplitButton__primaryActionButton send-88',
      'aria-label': words.send,
      title: words.send,
    },
    icon('SendRegular'),
    h('span', { class: 'textContainer' }, words.send),
  );
  const discard = iconButton(words.discard, 'DeleteRegular', null, { id: 'discardCompose' });
  const attach = iconButton(words.attach, 'AttachRegular', null);
  const status = h('span', { class: 'draftStatus-61', role: 'status' });
  const toField = recipientField(words.to, to);
  const ccField = recipientField(words.cc, []);
  if (inline) show(ccField.root, false);
  const subjectInput = h('input', {
    type: 'text',
    id: `MSG_${cardKey(draftId)}_SUBJECT`,
    class: 'ms-TextField-field field-204',
    'aria-label': words.subject,
    placeholder: words.subject,
    maxlength: '255',
    autocomplete: 'off',
  });
  subjectInput.value = subject;
  const subjectLine = div('rSbD_', subjectInput);
  // The subject of a reply in the pane stays folded away.
  if (inline) show(subjectLine, false);
  const files = div('attachments-12');
  const editor = switches.plainText ? plainEditor() : richEditor();
  const history = historyButton(onHistory);
  const root = div(
    inline ? 'aVla3 draft' : 'newDraft',
    div(
      'BS0OK',
      div(
        'wide-content-host composeHost',
        h(
          'div',
          { id: `docking_InitVisiblePart_${number}`, class: 'ODM_Z' },
          div(
            'composeTop',
            h('div', { 'data-testid': 'ComposeSendButton', class: 'fui-SplitButton' }, send),
            attach,
            discard,
            onPopOut ? iconButton(words.newWindow, 'OpenRegular', onPopOut) : null,
            status,
          ),
          toField.root,
          ccField.root,
          subjectLine,
        ),
        h(
          'div',
          { id: `docking_DockingTriggerPart_${number}`, class: 'oPiZE' },
          files,
          h('div', { id: `editorParent_${number}`, class: '' }, editor),
          history,
        ),
      ),
    ),
  );
  return { root, send, discard, attach, status, editor, history, files, subjectInput, to: toField.field };
}

function richEditor() {
  const named = { role: 'textbox', 'aria-multiline': 'true' };
  return h('div', {
    tabindex: '0',
    dir: 'ltr',
    class: 'dFCbN k1Ttj dPKNh DziEn',
    ...(switches.editor === 'bare' ? {} : named),
    'aria-label': words.editor,
    contenteditable: 'true',
    style: { userSelect: 'text' },
    textprediction: 'false',
    spellcheck: 'true',
  });
}

function plainEditor() {
  return h('textarea', {
    class: 'plainEditor-3',
    'aria-label': words.editor,
    tabindex: '0',
    spellcheck: 'false',
  });
}
