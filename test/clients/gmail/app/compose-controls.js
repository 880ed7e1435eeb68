import { div, h, nextId } from './dom.js';
import { icon } from './icons.js';
import { words } from './words.js';

/** The row under an editor: Send, formatting, the status line, and the bin. */
export function controlRow(status, onAttach) {
  const send = h(
    'div',
    {
      id: nextId(),
      class: 'T-I J-J5-Ji aoO v7 T-I-atl L3',
      role: 'button',
      tabindex: '1',
      'aria-label': words.send,
      jslog: '32601; u014N:cOuCgd,Kr2w4b',
    },
    words.send,
  );
  const discard = h(
    'div',
    {
      id: nextId(),
      class: 'oh J-Z-I J-J5-Ji T-I-ax7',
      role: 'button',
      tabindex: '1',
      'aria-label': words.discard,
      'data-tooltip': words.discard,
    },
    div('og T-I-J3', icon('trash')),
  );
  const tool = (command, name, click) =>
    h(
      'div',
      { class: 'wG J-Z-I', role: 'button', tabindex: '1', command, on: click ? { click } : {} },
      icon(name),
    );
  const row = h(
    'table',
    { class: 'IZ', role: 'group' },
    h(
      'tbody',
      {},
      h(
        'tr',
        { class: 'btC' },
        h('td', { class: 'gU Up' }, div('J-J5-Ji btA', div('dC', send))),
        h(
          'td',
          { class: 'a8X gU' },
          div('bAK', tool('+fontName', 'text'), tool('Files', 'attach', onAttach), tool('+link', 'link')),
        ),
        h('td', { class: 'gU az5' }, status, div('J-J5-Ji bty', discard)),
      ),
    ),
  );
  return { row, send, discard };
}
