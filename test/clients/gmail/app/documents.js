import { bodyNodes } from './body.js';
import { fullDate } from './dates.js';
import { div, h } from './dom.js';

const isAsked = (thread, query) =>
  thread.key === query.get('thread') || thread.permId.slice(1) === query.get('permthid');

function asked(threads) {
  const query = new URLSearchParams(location.search);
  const thread = threads.find((candidate) => isAsked(candidate, query));
  if (!thread) throw new Error('no such thread');
  return thread;
}

/** The print view: bare mails in tables, one under the other; none of the client's classes, roles and ids. */
export function startPrint(threads) {
  const thread = asked(threads);
  address({ ui: '2', ik: '0', view: 'pt', search: 'all', permthid: thread.permId.slice(1) });
  document.title = `Gmail - ${thread.subject}`;
  document.body.className = '';
  const row = (...cells) => h('tr', {}, ...cells.map((cell) => h('td', {}, cell)));
  const mail = (message) => {
    const { from, to, at } = message;
    const people = to.map(({ name, email }) => `${name} <${email}>`).join(', ');
    const body = h('div', { style: { overflow: 'hidden' } }, ...bodyNodes(message));
    return h(
      'table',
      { class: 'message', width: '100%', cellpadding: '0' },
      h(
        'tbody',
        {},
        row(h('font', { size: '-1' }, h('b', {}, from.name), ` <${from.email}>`), fullDate(at)),
        row(h('font', { size: '-1', class: 'recipient' }, h('div', {}, people))),
        row(body),
      ),
    );
  };
  document.body.append(
    div(
      'bodycontainer',
      div(
        'maincontent',
        h('font', { size: '+1' }, h('b', {}, thread.subject)),
        h('hr'),
        ...thread.messages.map(mail),
      ),
    ),
  );
}

/** The source of the newest mail, as plain text. */
export function startOriginal(threads) {
  const thread = asked(threads);
  const message = thread.messages.at(-1);
  address({ ik: '0', view: 'om', permmsgid: message.permId.slice(1) });
  document.title = 'Original Message';
  document.body.className = '';
  const lines = [
    `From: ${message.from.name} <${message.from.email}>`,
    `Date: ${message.at}`,
    `Subject: ${thread.subject}`,
    '',
    ...message.body.paragraphs,
  ];
  document.body.append(
    div('top-area', h('table', { class: 'message-table' })),
    div('raw_message', h('pre', { class: 'raw_message_text', id: 'raw_message_text' }, lines.join('\n'))),
  );
}

function address(parameters) {
  history.replaceState(null, '', `?${new URLSearchParams(parameters)}`);
}
