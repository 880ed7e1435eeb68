import { fullDate, headerDate } from './dates.js';
import { cleardot, div, h, jslog, marker, nextId } from './dom.js';
import { icon } from './icons.js';
import { hoistedMenu, nativeButton } from './native-button.js';
import { personSpan } from './person.js';
import { switches } from './switches.js';
import { words } from './words.js';

/** The header's first row: who, when, star and controls. */
export function senderRow(message, ids, onReply) {
  const { from } = message;
  const address = switches.brokenSender
    ? h('span', { class: 'go ' })
    : h(
        'span',
        { class: 'go ' },
        h('span', { 'aria-hidden': 'true' }, '<'),
        from.email,
        h('span', { 'aria-hidden': 'true' }, '>'),
      );
  const name = h(
    'span',
    {
      translate: 'no',
      class: 'qu yKyxu',
      role: 'gridcell',
      tabindex: '-1',
      'data-hovercard-id': switches.brokenSender ? null : from.email,
      'aria-haspopup': 'dialog',
    },
    personSpan(from, 'gD'),
    ' ',
    h('span', { class: 'cfXrwd' }),
    address,
    ' ',
  );
  const unsubscribe =
    message.body.program === 'system' && message.body.preheader
      ? div(
          'Xg2J0b',
          h('span', { class: 'Ca', role: 'link', tabindex: '0', id: nextId() }, words.unsubscribe),
        )
      : null;
  return h(
    'tr',
    { class: 'acZ' },
    h(
      'td',
      { class: 'gF gK' },
      h(
        'table',
        { cellpadding: '0', class: 'cf ix' },
        h(
          'tbody',
          {},
          h(
            'tr',
            {},
            h(
              'td',
              { class: 'c2' },
              h('h3', { class: 'iw gFxsud' }, name, marker(56), unsubscribe, marker(56)),
              h('h3', { class: 'iw rapwed' }),
            ),
          ),
        ),
      ),
    ),
    h('td', { class: 'gH VYc0jb' }, dateAndStar(message, ids)),
    h('td', { class: 'gH' }),
    h('td', { class: 'gH acX bAm VN9Psd', rowspan: '2' }, ...actions(ids, onReply)),
  );
}

function dateAndStar(message, ids) {
  const title = fullDate(message.at);
  const star = h(
    'div',
    {
      tabindex: '0',
      role: 'checkbox',
      'aria-checked': 'false',
      'aria-label': words.star,
      jslog: jslog(20511, ids),
      class: 'zd SKW8Ab',
      id: nextId(),
      'data-tooltip': words.star,
    },
    h('span', { class: 'T-KT', id: nextId() }, cleardot('f T-KT-JX'), icon('star', 18)),
  );
  const first = marker(57);
  const last = marker(57);
  const region = h('div', { class: 'jvIjkd', id: nextId() }, star);
  star.addEventListener('click', () => {
    star.setAttribute('aria-checked', String(star.getAttribute('aria-checked') !== 'true'));
    // The incremental renderer puts its own nodes between its markers and drops all others.
    while (first.nextSibling !== last) first.nextSibling.remove();
    first.after(region);
  });
  return div(
    'gK',
    h('span', {}),
    h(
      'span',
      { class: 'g3', title, alt: title, role: 'gridcell', tabindex: '-1', id: nextId() },
      h('span', { id: nextId() }, headerDate(message.at)),
    ),
    first,
    region,
    last,
  );
}

function actions(ids, onReply) {
  const reply = nativeButton('DILLkc', words.reply, 'reply', {
    jslog: jslog(21576, { ...ids, message: 'none' }),
    on: { click: onReply },
  });
  return [
    h(
      'div',
      { class: 'X92YGb', id: nextId(), jslog: '190355; u014N:cOuCgd,Kr2w4b; 67:WzAsN10.' },
      nativeButton('R1Zuwf', words.react, 'react'),
    ),
    reply,
    hoistedMenu(nativeButton('Wsq5Cf', words.more, 'more')),
  ];
}

/** The header's second row: to whom. */
export function recipientRow(message, account) {
  const people = message.to.flatMap((person, index) => {
    const shown = person.email === account.email ? words.me : person.name.split(' ')[0];
    return index ? [', ', personSpan(person, 'g2', shown)] : [personSpan(person, 'g2', shown)];
  });
  const details = h(
    'div',
    {
      'aria-haspopup': 'true',
      class: 'ajy',
      role: 'button',
      tabindex: '0',
      id: nextId(),
      'data-tooltip': words.details,
      'aria-label': words.details,
    },
    cleardot('ajz'),
    icon('down', 14),
  );
  return h(
    'tr',
    { class: 'acZ xD' },
    h(
      'td',
      { colspan: '3' },
      h(
        'table',
        { cellpadding: '0', class: 'cf adz' },
        h(
          'tbody',
          {},
          h(
            'tr',
            {},
            h(
              'td',
              { class: 'ady' },
              div('iw ajw', h('span', { translate: 'no', class: 'hb' }, words.to, ...people)),
              details,
            ),
          ),
        ),
      ),
    ),
  );
}
