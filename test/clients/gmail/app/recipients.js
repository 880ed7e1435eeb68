import { div, h, nextId } from './dom.js';
import { words } from './words.js';

/** The fields of a new mail: an address that is typed becomes a chip at Enter, a comma, or on leaving. */
export function recipientFields() {
  const row = (name, label) =>
    h('tr', { class: 'bzf' }, h('td', { class: 'eV' }, h('div', {}, h('div', {}, field(name, label)))));
  return div(
    'fX',
    h('table', { class: 'GS' }, h('tbody', { class: 'bze' }, row('to', words.recipients), row('cc', 'Cc'))),
  );
}

function field(name, label) {
  const chips = h('div', {}, h('div', {}));
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
    chips.firstChild.append(
      h(
        'div',
        { role: 'option', 'data-name': who || address, 'data-hovercard-id': address, id: nextId() },
        who || address,
      ),
    );
  };
  input.addEventListener('blur', commit);
  input.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' && event.key !== ',') return;
    event.preventDefault();
    commit();
  });
  return h('div', { class: 'anm', name }, div('aUy', list, input));
}
