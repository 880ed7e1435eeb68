import { snippet } from './body.js';
import { fullDate, rowDate } from './dates.js';
import { cleardot, div, h, nextId } from './dom.js';
import { icon } from './icons.js';
import { switches } from './switches.js';
import { words } from './words.js';

/**
 * The list view of a folder: rows carry thread ids and the words of the newest mail, never message ids.
 */
export function listView(folder, threads, app) {
  const listed = threads.filter((thread) => thread.folder === folder);
  const rows = new Map();
  const rowOf = (thread) => {
    if (!rows.has(thread)) rows.set(thread, row(thread, app));
    return rows.get(thread);
  };
  let selected = null;
  const body = h('tbody', {});
  const table = h('table', { class: 'F cf zt', role: 'grid' }, body);
  const scroller = h('div', { class: 'ae4 UI', gh: 'tl' }, div('Cp', h('div', {}, table)));
  const root = h(
    'div',
    { class: 'BltHke nH oy8Mbf', id: nextId() },
    h('div', { class: 'aqK', gh: 'mtb' }, div('T-Jo J-J5-Ji'), div('aqJ', words[folder])),
    scroller,
  );
  if (switches.virtualList) virtualise(scroller, body, listed, rowOf, () => selected);
  else body.append(...listed.map(rowOf));

  return {
    root,
    /** A thread that was begun while the list is in the page. */
    add(thread) {
      if (thread.folder !== folder) return;
      listed.unshift(thread);
      body.prepend(rowOf(thread));
    },
    remove(thread) {
      listed.splice(listed.indexOf(thread), listed.includes(thread) ? 1 : 0);
      rows.get(thread)?.remove();
    },
    markRead(thread) {
      rows.get(thread)?.classList.replace('zE', 'yO');
      rows.get(thread)?.querySelector('.zF')?.classList.replace('zF', 'yP');
    },
    /** Marks the row of the thread in the reading pane. */
    select(thread) {
      selected = thread;
      for (const [known, element] of rows) element.classList.toggle('aps', known === thread);
    },
  };
}

const ROW_HEIGHT = 40;
const ROWS_IN_PAGE = 8;

/** Keeps the rows near the visible part in the page only, and builds them anew whenever they come back. */
function virtualise(scroller, body, listed, rowOf, selected) {
  scroller.classList.add('virtual');
  const space = (rows) => h('tr', { style: { height: `${rows * ROW_HEIGHT}px` } });
  const paint = () => {
    const first = Math.min(Math.floor(scroller.scrollTop / ROW_HEIGHT), listed.length - ROWS_IN_PAGE);
    const shown = listed.slice(first, first + ROWS_IN_PAGE);
    body.replaceChildren(
      space(first),
      ...shown.map((thread) => {
        const element = rowOf(thread);
        element.classList.toggle('aps', thread === selected());
        return element;
      }),
      space(listed.length - first - shown.length),
    );
  };
  scroller.addEventListener('scroll', paint);
  paint();
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
