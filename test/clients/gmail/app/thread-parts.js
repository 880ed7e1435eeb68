import { div, h, nextId } from './dom.js';
import { icon } from './icons.js';
import { switches } from './switches.js';
import { words } from './words.js';

/** What stands around heading, mails and bar: a table until November 2023. */
export function holder(heading, mails, bar) {
  if (switches.markup !== '2023') return div('nH a98 iY', heading, mails, bar);
  const cell = h('td', { class: 'Bu bAn' }, div('nH if', heading, mails, bar));
  return h('table', { class: 'Bs nH iY bAt', cellpadding: '0' }, h('tbody', {}, h('tr', {}, cell)));
}

/** The row of controls below the mails. */
export function replyBar(go) {
  const control = (token, text, iconName, click) =>
    h(
      'span',
      { class: `ams ${token}`, role: 'link', tabindex: '0', id: nextId(), on: click ? { click } : {} },
      icon(iconName, 18),
      text,
    );
  const bar = div('amn', control('bkH', words.reply, 'reply', go), control('bkG', words.forward, 'forward'));
  const inTable = (content, style) =>
    h('table', { class: 'gT', style }, h('tbody', {}, h('tr', {}, h('td', {}, content))));
  if (switches.markup !== '2026') return div('nH aC4', inTable(bar, {}));
  // The bar of the old layout stays in the page, hidden, inside a table.
  const old = div('amn', h('span', { class: 'ams bkH', role: 'link' }, words.reply));
  return div('nH aC4', inTable(old, { display: 'none' }), bar);
}

/** The row of controls above a conversation that has the whole view. */
export function threadToolbar(thread, app) {
  const tool = (token, text, iconName, click) =>
    h(
      'div',
      {
        class: `T-I J-J5-Ji ${token} T-I-ax7 L3`,
        role: 'button',
        tabindex: '0',
        'aria-label': text,
        'data-tooltip': text,
        on: click ? { click } : {},
      },
      icon(iconName),
    );
  return h(
    'div',
    { class: 'aqK', gh: 'mtb' },
    tool('lS', words.back, 'back', () => app.go(`#${thread.folder}`)),
    tool('lR', words.archive, 'archive'),
    tool('nX', words.trash, 'trash'),
    tool('bsC', words.unread, 'unread'),
    tool('hk', words.popOut, 'popOut', () => app.popOut(thread)),
  );
}
