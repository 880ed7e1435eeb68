import { snippet } from './body.js';
import { fullDate, rowDate } from './dates.js';
import { cleardot, div, h, nextId } from './dom.js';
import { icon } from './icons.js';
import { words } from './words.js';

/**
 * The list view of a folder: rows carry thread ids and the words of the newest mail, never message ids. Returns
 * its root, and what takes the bold from a thread's row.
 */
export function listView(folder, threads, app) {
  const rows = new Map();
  for (const thread of threads) if (thread.folder === folder) rows.set(thread, row(thread, app));
  const table = h('table', { class: 'F cf zt', role: 'grid' }, h('tbody', {}, ...rows.values()));
  const root = h(
    'div',
    { class: 'BltHke nH oy8Mbf', id: nextId() },
    h('div', { class: 'aqK', gh: 'mtb' }, div('T-Jo J-J5-Ji'), div('aqJ', words[folder])),
    h('div', { class: 'ae4 UI', gh: 'tl' }, div('Cp', h('div', {}, table))),
  );
  const markRead = (thread) => {
    rows.get(thread)?.classList.replace('zE', 'yO');
    rows.get(thread)?.querySelector('.zF')?.classList.replace('zF', 'yP');
  };
  return { root, markRead };
}

function row(thread, app) {
  const newest = thread.messages.at(-1);
  const sent = thread.folder === 'sent';
  const person = sent ? newest.to[0] : newest.from;
  const who = h(
    'span',
    {
      class: thread.unread ? 'zF' : 'yP',
      email: person.email,
      name: person.name,
      'data-hovercard-id': person.email,
    },
    sent ? `${words.toPrefix}${person.name}` : person.email === app.account.email ? words.me : person.name,
  );
  const count =
    thread.messages.length > 1 ? h('span', { class: 'bx0' }, String(thread.messages.length)) : null;
  const subject = h(
    'span',
    { class: 'bog' },
    h(
      'span',
      {
        class: 'bqe',
        'data-thread-id': thread.permId,
        'data-legacy-thread-id': thread.id,
        'data-legacy-last-message-id': newest.id,
      },
      thread.subject,
    ),
  );
  return h(
    'tr',
    {
      class: `zA ${thread.unread ? 'zE' : 'yO'}`,
      role: 'row',
      id: nextId(),
      tabindex: '-1',
      on: { click: () => app.go(`#${thread.folder}/${thread.token}`) },
    },
    h('td', { class: 'oZ-x3 xY' }, div('T-Jo')),
    h('td', { class: 'apU xY' }, h('span', { class: 'T-KT' }, cleardot('T-KT-JX'), icon('star', 18))),
    h('td', { class: 'yX xY', role: 'gridcell' }, div('yW', h('span', { class: 'bA4' }, who), count)),
    h(
      'td',
      { class: 'xY a4W', role: 'gridcell' },
      h(
        'div',
        { class: 'xS', role: 'link' },
        div(
          'xT',
          div('y6', subject),
          h('span', { class: 'y2' }, h('span', { class: 'Zt' }, ' - '), snippet(newest)),
        ),
      ),
    ),
    h(
      'td',
      { class: 'xW xY', role: 'gridcell' },
      h('span', { title: fullDate(newest.at) }, h('span', {}, rowDate(newest.at))),
    ),
  );
}
