import { bodyNodes } from './body.js';
import { recipientRow, senderRow } from './card-header.js';
import { div, h, jslog, marker, nextId } from './dom.js';
import { avatar } from './person.js';
import { switches } from './switches.js';
import { words } from './words.js';

/**
 * The inside of an expanded card (`.adn.ads`), in the layout of October 2026: header tables, native buttons, and
 * the incremental renderer's markers. `onReply` opens a reply to this mail.
 */
export function openCard(message, { thread, account, foreign, onReply }) {
  const ids = { thread: thread.permId, message: message.permId };
  const late = switches.lateIds ? {} : ids;
  const adn = h(
    'div',
    { class: 'adn ads', ...(switches.lateIds ? {} : cardIds(message)) },
    div('aju', hiddenSlot(), div('aCi', h('span', { id: nextId() }, avatar(message.from)))),
    div(
      'gs',
      div(
        'gE iv gt',
        h(
          'table',
          { cellpadding: '0', class: 'cf gJ' },
          h('tbody', {}, senderRow(message, late, onReply), recipientRow(message, account)),
        ),
      ),
      banners(foreign),
      bodySection(message, late),
    ),
    div('ajx'),
  );
  if (switches.lateIds) setTimeout(() => paintIds(adn, message, ids), 300);
  return adn;
}

/** A mail that was just sent gets its server id when the client has synchronised. */
export function paintIds(adn, message, ids) {
  for (const [name, value] of Object.entries(cardIds(message))) adn.setAttribute(name, value);
  adn.querySelector('[jslog^="20511"]')?.setAttribute('jslog', jslog(20511, ids));
  adn.querySelector('[jslog^="21576"]')?.setAttribute('jslog', jslog(21576, { ...ids, message: 'none' }));
  adn.querySelector('[jslog^="20277"]')?.setAttribute('jslog', jslog(20277, { ...ids, message: 'none' }));
}

function cardIds(message) {
  return {
    'data-message-id': message.permId,
    ...(message.id ? { 'data-legacy-message-id': message.id } : {}),
  };
}

function hiddenSlot() {
  return h('div', { class: 'aFg', id: nextId(), style: { display: 'none' } });
}

/** What stands between header and body: empty slots, and the offer to translate foreign mail. */
function banners(foreign) {
  const translate = h(
    'div',
    { class: 'orCwJb', jslog: '175214; u014N:xr6bB;', id: nextId() },
    div(
      '',
      div(
        'K4vxLd-aLs eJ9qKc',
        h('span', { class: 'MMvswb' }, h('span', { class: 'OLCwg' })),
        div('meFepe', div('ln5Clb', div('fHxjQ', div('ocvOhe', words.foreign), translateButton()))),
      ),
    ),
  );
  return h(
    'div',
    { id: nextId() },
    h('div', { id: nextId() }, div('KKSLrd'), div('qQVYZb')),
    h('div', { class: 'utdU2e', id: nextId() }),
    ...[58, 58, 59, 59, 60, 60].map(marker),
    div('wl4W9b', marker(64), foreign ? translate : null, marker(64)),
    marker(61),
    marker(61),
  );
}

function translateButton() {
  const button = h(
    'button',
    {
      type: 'button',
      class: 'mUIrbf-I mUIrbf-I-ql-Uw lEjZz',
      'data-idom-class': 'lEjZz',
      jslog: '175210; u014N:cOuCgd,xr6bB;',
    },
    h('span', { class: 'mUIrbf-anl' }, words.translate),
  );
  return div('bzc-Uw-LV-Zr', button);
}

function bodySection(message, ids) {
  const body = h(
    'div',
    { class: 'a3s aiL ', id: nextId() },
    ...bodyNodes({ ...message, id: message.id ?? '1' }),
  );
  return h(
    'div',
    { class: '   ' },
    h('div', { class: 'aHl', id: nextId() }),
    h('div', { id: nextId(), tabindex: '-1' }),
    h('div', { class: 'ii gt', jslog: jslog(20277, { ...ids, message: 'none' }), id: nextId() }, body),
    h('div', { class: 'WhmR8e', 'data-hash': '0', id: nextId() }),
  );
}
