import { div, h } from './dom.js';
import { switches } from './switches.js';

const ADDRESS = /[^\s<>,;]+@[^\s<>,;]+/;
const people = new WeakMap();

/** A To or Cc field: contenteditable, but without aria-multiline, and its other signs differ by year. */
export function recipientField(label, addressed) {
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
    ...addressed.map(entity),
  );
  // An address that was typed becomes a recipient at Enter, a semicolon, or on leaving.
  const commit = () => {
    for (const node of [...field.childNodes]) {
      const [address] = node.nodeType === Node.TEXT_NODE ? (node.data.match(ADDRESS) ?? []) : [];
      if (address) node.replaceWith(entity({ name: address, email: address }));
    }
  };
  field.addEventListener('blur', commit);
  field.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' && event.key !== ';') return;
    event.preventDefault();
    commit();
  });
  const root = div(
    'vBoqL',
    h('button', { type: 'button', class: 'ms-Button label-77', tabindex: '-1' }, label),
    field,
  );
  return { root, field };
}

function entity(person) {
  const known = person.name !== person.email;
  const label = known ? `${person.name} ${person.email}` : person.email;
  const span = h(
    'span',
    {
      class: '_Entity _EType_RECIPIENT_ENTITY _EReadonly_1',
      contenteditable: 'false',
      draggable: 'true',
      'aria-label': switches.namesOnly ? person.name : label,
    },
    h('span', { class: 'textContainer-300' }, person.name),
  );
  people.set(span, person);
  return span;
}

/** Whom a field addresses: its recipients, and an address that is still being typed. */
export function peopleIn(field) {
  return [...field.childNodes].flatMap((node) => {
    if (node.nodeType !== Node.TEXT_NODE) return people.get(node) ?? [];
    return (node.data.match(ADDRESS) ?? []).map((email) => ({ name: email, email }));
  });
}
