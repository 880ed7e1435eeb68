import { div, h, nextId } from './dom.js';
import { icon } from './icons.js';

/** A button of the 2025 layout, in its tooltip wrapper. */
export function nativeButton(token, label, iconName, attributes = {}) {
  const tip = nextId().replace(':', 'tt-');
  const button = h(
    'button',
    {
      type: 'button',
      class: `pYTkkf-JX-I pYTkkf-JX-I-ql-ay5-ays ${token}`,
      id: nextId().replace(':', 'elptr_'),
      'data-idom-class': token,
      'data-use-native-focus-logic': 'true',
      'aria-label': label,
      'data-tooltip-enabled': 'true',
      'data-tooltip-id': tip,
      ...attributes,
    },
    h('span', { class: 'XjoK4b pYTkkf-JX-UHGRz' }),
    h(
      'span',
      { class: 'pYTkkf-JX-ank-Rtc0Jf', 'aria-hidden': 'true' },
      h('span', { class: 'notranslate bzc-ank', 'aria-hidden': 'true' }, icon(iconName)),
    ),
    div('pYTkkf-JX-ano'),
  );
  const tooltip = h(
    'div',
    { class: 'ne2Ple-oshW8e-J9', id: tip, role: 'tooltip', 'aria-hidden': 'true' },
    label,
  );
  return h('span', { 'data-is-tooltip-wrapper': 'true' }, button, tooltip);
}

/** A button with its menu beside it, which stays in the page while it is closed. */
export function hoistedMenu(button) {
  const list = h(
    'ul',
    { class: 'aqdrmf-Kf O68mGe-hqgu2c', role: 'menu', tabindex: '-1', 'data-list-type': 'MENU' },
    h('div', { id: nextId() }),
  );
  const menu = div(
    'tB5Jxf-M-X GUpjnc E2UGJe O68mGe-M',
    h('span', { class: 'MMvswb' }, h('span', { class: 'OLCwg' })),
    div('tB5Jxf-M-S5Cmsd', list),
  );
  return h(
    'div',
    { class: 'tB5Jxf-M-X-ql-Jf', id: nextId(), 'data-is-menu-hoisted': 'true' },
    h('div', { jsslot: '' }, button),
    h('div', { jsslot: '' }, menu),
  );
}
