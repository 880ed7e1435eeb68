import { div, h, nextId } from './dom.js';
import { words } from './words.js';

/**
 * The fields of a new mail: an address that is typed becomes a chip at Enter, a comma, or on leaving. `people` are
 * there from the start.
 */
export function recipientFields(people = []) {
  const row = (name, label) => {
    const known = name === 'to' ? people : [];
    return h(
      'tr',
      { class: 'bzf' },
      h('td', { class: 'eV' }, h('div', {}, h('div', {}, field(name, label, known)))),
    );
  };
  return div(
    'fX',
    h('table', { class: 'GS' }, h('tbody', { class: 'bze' }, row('to', words.recipients), row('cc', 'Cc'))),
  );
}

function field(name, label, people) {
  const chips = h('div', {}, h('div', {}, ...people.map(chip)));
  const list = h('div', { role: 'listbox', 'aria-label': label }, chips);
  const input = h('input', {
    class: 'agP aFw',
    'aria-label': label,
    placeholder: label,
    autocomplete: 'off',
  });
  const commit = () => {
    const typed = /^(?:"?([^"<]*?)"?\s*<)?([^\s<>,;]+@[^\s<>,;]+)>?[,;]?$/.exec(input.value.trim());
    if (!typed) return;
    const [, who, address] = typed;
    input.value = '';
    chips.firstChild.append(chip({ name: who || address, email: address }));
  };
  input.addEventListener('blur', commit);
  input.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' && event.key !== ',') return;
    event.preventDefault();
    commit();
  });
  return h('div', { class: 'anm', name }, div('aUy', list, input));
}

function chip({ name, email }) {
  return h('div', { role: 'option', 'data-name': name, 'data-hovercard-id': email, id: nextId() }, name);
}
