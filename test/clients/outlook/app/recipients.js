import { div, h } from './dom.js';
import { switches } from './switches.js';

/** A To or Cc field: contenteditable, but without aria-multiline, and its other signs differ by year. */
export function recipientField(label, people) {
  const byYear = {
    2026: {},
    2025: { role: 'presentation' },
    2023: { role: 'textbox' },
  };
  const field = h(
    'div',
    {
      contenteditable: 'true',
      'aria-label': label,
      class: 'EditorClass aoWYQ',
      tabindex: '0',
      spellcheck: 'false',
      ...byYear[switches.markup],
    },
    ...people.map((person) =>
      h(
        'span',
        {
          class: '_Entity _EType_RECIPIENT_ENTITY _EReadonly_1',
          contenteditable: 'false',
          draggable: 'true',
          'aria-label': switches.namesOnly ? person.name : `${person.name} ${person.email}`,
        },
        h('span', { class: 'textContainer-300' }, person.name),
      ),
    ),
  );
  const root = div(
    'vBoqL',
    h('button', { type: 'button', class: 'ms-Button label-77', tabindex: '-1' }, label),
    field,
  );
  return { root, field };
}
