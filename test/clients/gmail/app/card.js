import { bodyNodes } from './body.js';
import { recipientRow, senderRow } from './card-header.js';
import { senderRowOld } from './card-header-old.js';
import { div, h, jslog, marker, nextId } from './dom.js';
import { avatar } from './person.js';
import { switches } from './switches.js';
import { words } from './words.js';

const isOld = switches.markup !== '2026';
const headerRow = isOld ? senderRowOld : senderRow;

/**
 * The inside of an expanded card (`.adn.ads`), in the layout of October 2026 (header tables, native buttons, the
 * incremental renderer's markers) or of August 2025. `onReply` opens a reply to this mail.
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
          h('tbody', {}, headerRow(message, late, onReply), recipientRow(message, account)),
        ),
      ),
      isOld ? div('', div('KKSLrd'), div('utdU2e')) : banners(foreign),
      bodySection(message, late),
    ),
    div('ajx'),
  );
  if (switches.lateIds) setTimeout(() => paintIds(adn, message, ids), 300);
  return adn;
}

/** The body's own log names the mail until November 2025; since then its list is empty. */
const bodyIds = (ids) => (isOld ? ids : { ...ids, message: 'none' });

/** A mail that was just sent gets its server id when the client has synchronised. */
export function paintIds(adn, message, ids) {
  for (const [name, value] of Object.entries(cardIds(message))) adn.setAttribute(name, value);
  adn.querySelector('[jslog^="20511"]')?.setAttribute('jslog', jslog(20511, ids));
  adn.querySelector('[jslog^="21576"]')?.setAttribute('jslog', jslog(21576, bodyIds(ids)));
  adn.querySelector('[jslog^="20277"]')?.setAttribute('jslog', jslog(20277, bodyIds(ids)));
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

/** The files of a mail, below it. */
function attachmentStrip(names) {
  const cards = names.map((name) =>
    h(
      'span',
      { class: 'aZo N5jrZb', download_url: `application/pdf:${name}:https://mail.google.com/mail/u/0/` },
      h('a', { class: 'aQy aZr e', role: 'link', tabindex: '0' }, h('span', { class: 'aV3 zzV0ie' }, name)),
    ),
  );
  return div('hq gt', div('hp'), div('aQH', ...cards));
}

function bodySection(message, ids) {
  const body = h(
    'div',
    { class: 'a3s aiL ', id: nextId() },
    ...bodyNodes({ ...message, id: message.id ?? '1' }),
  );
  const strict = switches.strictRenderer ? [marker(70), marker(70)] : [null, null];
  return h(
    'div',
    { class: isOld ? '' : '   ' },
    strict[0],
    h('div', { class: 'aHl', id: nextId() }),
    h('div', { id: nextId(), tabindex: '-1' }),
    h('div', { class: 'ii gt', jslog: jslog(20277, bodyIds(ids)), id: nextId() }, body),
    message.attachments?.length > 0 ? attachmentStrip(message.attachments) : null,
    h('div', { class: 'WhmR8e', 'data-hash': '0', id: nextId() }),
    strict[1],
  );
}
