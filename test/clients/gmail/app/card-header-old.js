import { fullDate, headerDate } from './dates.js';
import { cleardot, div, h, jslog, nextId } from './dom.js';
import { icon } from './icons.js';
import { personSpan } from './person.js';
import { switches } from './switches.js';
import { words } from './words.js';

/** The header's first row as it was until November 2025: no renderer's markers, and divs for buttons. */
export function senderRowOld(message, ids, onReply) {
  const { from } = message;
  const address = switches.brokenSender
    ? h('span', { class: 'go' })
    : h(
        'span',
        { class: 'go' },
        h('span', { 'aria-hidden': 'true' }, '<'),
        from.email,
        h('span', { 'aria-hidden': 'true' }, '>'),
      );
  const name = h(
    'span',
    { translate: 'no', class: 'qu', role: 'gridcell', tabindex: '-1' },
    personSpan(from, 'gD'),
    ' ',
    h('span', { class: 'cfXrwd' }),
    address,
    ' ',
  );
  const nameTable = h(
    'table',
    { cellpadding: '0', class: 'cf ix' },
    h('tbody', {}, h('tr', {}, h('td', { class: 'c2' }, h('h3', { class: 'iw gFxsud' }, name)))),
  );
  const title = fullDate(message.at);
  const date = h(
    'span',
    { id: nextId(), class: 'g3', title, alt: title, role: 'gridcell', tabindex: '-1' },
    headerDate(message.at),
  );
  const star = h(
    'div',
    {
      class: 'zd bi4',
      'aria-label': words.star,
      tabindex: '0',
      role: 'checkbox',
      'aria-checked': 'false',
      jslog: jslog(20511, ids),
    },
    h('span', { class: 'T-KT' }, cleardot('f T-KT-JX'), icon('star', 18)),
  );
  return h(
    'tr',
    { class: 'acZ' },
    h('td', { class: 'gF gK' }, nameTable),
    h('td', { class: 'gH bAk' }, div('gK', h('span', {}), date, star)),
    h('td', { class: 'gH' }),
    h('td', { class: 'gH acX bAm', rowspan: '2' }, replyDiv(ids, onReply), moreDiv()),
  );
}

/** Listens for the parts of a click, as the client's old buttons do: a bare `click` does nothing. */
function replyDiv(ids, onReply) {
  let pressed = false;
  const button = h(
    'div',
    {
      class: 'T-I J-J5-Ji T-I-Js-IF aaq T-I-ax7 L3',
      role: 'button',
      tabindex: '0',
      jslog: jslog(21576, { message: ids.message }),
      'data-tooltip': words.reply,
      'aria-label': words.reply,
      on: {
        mousedown: () => {
          pressed = true;
        },
        mouseup: () => {
          if (pressed) onReply();
          pressed = false;
        },
      },
    },
    h('img', { class: 'hB T-I-J3 ', role: 'button', src: 'images/cleardot.gif', alt: '' }),
    icon('reply'),
  );
  return button;
}

function moreDiv() {
  return h(
    'div',
    {
      id: nextId(),
      class: 'T-I J-J5-Ji T-I-Js-Gs aap T-I-awG T-I-ax7 L3',
      role: 'button',
      tabindex: '0',
      'aria-expanded': 'false',
      'aria-haspopup': 'true',
      'aria-label': words.more,
    },
    h('img', { class: 'hA T-I-J3', role: 'menu', src: 'images/cleardot.gif', alt: '' }),
    icon('more'),
  );
}
