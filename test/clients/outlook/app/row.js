import { snippet } from './body.js';
import { iconButton } from './buttons.js';
import { rowDate } from './dates.js';
import { div, h, paint } from './dom.js';
import { nextNumber } from './ids.js';
import { avatar } from './person.js';
import { switches } from './switches.js';
import { words } from './words.js';

/** One row of the list, for a conversation or, with conversations off, for a message. */
export function listRow({ thread, message }, { account, onOpen }) {
  const sent = thread.folder === 'sent';
  const person = sent ? message.to[0] : message.from;
  const who = person.email === account.email ? account.name : person.name;
  const many = !switches.items && thread.messages.length > 1;
  const row = h(
    'div',
    {
      role: 'option',
      id: `AQAA${nextNumber()}`,
      on: { click: onOpen },
    },
    div('rowBar'),
    avatar(person, 36),
    div(
      'rowText',
      div(
        'rowLine',
        // Inside an organisation the row says only the name; else the address is its hover text.
        h('span', { class: 'ESO13 gy2aJ', title: switches.namesOnly ? who : person.email }, who),
        many ? h('span', { class: 'count-5' }, String(thread.messages.length)) : null,
      ),
      div(
        'rowLine',
        // The row's own chevron: it opens the conversation, whatever is open now.
        many
          ? iconButton(words.expand, 'ChevronRightRegular', null, {
              'aria-expanded': 'false',
              tabindex: '-1',
            })
          : null,
        h('span', { class: 'TtcXM', title: thread.subject }, thread.subject),
        h('span', { class: '_rWRU' }, rowDate(message.at)),
      ),
      h('div', { class: 'rowLine' }, h('span', { class: 'FqgPc gy2aJ' }, snippet(message))),
    ),
  );
  return paint(row, { 'data-convid': thread.id }, switches.lateIds);
}

/** Brings a row up to date, the same element: selected or not, read or not. */
export function updateRow(row, { thread, message }, selected) {
  const label = [thread.unread ? words.unread : null, message.from.name, thread.subject, rowDate(message.at)];
  row.className = ['jGG6V gDC9O', thread.unread && 'unread', selected && 'selected']
    .filter(Boolean)
    .join(' ');
  row.tabIndex = selected ? 0 : -1;
  row.setAttribute('aria-selected', String(selected));
  row.setAttribute('aria-label', [...label.filter(Boolean), snippet(message)].join(' '));
}
