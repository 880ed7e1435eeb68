import { snippet } from './body.js';
import { fullDate, rowDate } from './dates.js';
import { div, h, nextId } from './dom.js';
import { avatar, personSpan } from './person.js';

/** The inside of a collapsed card: sender, snippet and date, but neither ids nor body. */
export function closedCard(message) {
  const title = fullDate(message.at);
  return h(
    'div',
    { class: 'adf ads' },
    div('aju', div('aCi', avatar(message.from))),
    div(
      'gs',
      div(
        'gE hI',
        h(
          'table',
          { cellpadding: '0', class: 'cf gJ' },
          h(
            'tbody',
            {},
            h(
              'tr',
              { class: 'acZ' },
              h('td', { class: 'gF gK' }, personSpan(message.from, 'gD')),
              h(
                'td',
                { class: 'gH' },
                h('span', { class: 'g3', title, alt: title, id: nextId() }, rowDate(message.at)),
              ),
            ),
            h('tr', { class: 'acZ xD' }, h('td', { colspan: '2' }, div('iA g6', snippet(message)))),
          ),
        ),
      ),
    ),
  );
}

/** The line that stands for several super-collapsed cards; shows how many. */
export function counterLine(count) {
  return div(
    'adf ads',
    h('span', { class: 'adv' }, h('span', { class: 'adx', id: nextId() }, h('span', {}, String(count)))),
  );
}
