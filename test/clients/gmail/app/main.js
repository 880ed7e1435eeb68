import { Conversation } from './conversation.js';
import { setClock } from './dates.js';
import { openDialog } from './dialog.js';
import { h, show } from './dom.js';
import { paintFrame } from './frame.js';
import { listView } from './list.js';
import { switches } from './switches.js';
import { language, words } from './words.js';

const mailbox = await (await fetch('/mail/u/0/data')).json();
setClock(mailbox);
document.documentElement.lang = language;
if (switches.dark) await darken();

/** What the parts of the page share. */
const app = {
  account: mailbox.account,
  signature: mailbox.signature,
  go: (hash) => {
    location.hash = hash;
  },
};

/** Views once shown stay in the page, hidden. */
const shown = new Map();
const frame = paintFrame(mailbox.account, {
  onCompose: () => openDialog(frame.popups, app),
  unread: unreadCount(),
});

function unreadCount() {
  return mailbox.threads.filter((thread) => thread.folder === 'inbox' && thread.unread).length;
}

function route() {
  const [folder, token] = location.hash.slice(1).split('/');
  const thread = token && mailbox.threads.find((candidate) => candidate.token === token);
  const place = folder === 'sent' ? 'sent' : 'inbox';
  if (thread) markRead(thread);
  const view = thread ? conversationOf(thread) : listOf(place);
  for (const other of shown.values()) {
    show(other.root, other === view);
    if (other === view) other.root.setAttribute('role', 'main');
    else other.root.removeAttribute('role');
  }
  const unread = unreadCount();
  const count = place === 'inbox' && unread > 0 ? ` (${unread})` : '';
  const name = thread ? thread.subject : `${words[place]}${count}`;
  document.title = `${name} - ${mailbox.account.email} - Gmail`;
  frame.counter.textContent = unread > 0 ? String(unread) : '';
}

function markRead(thread) {
  thread.unread = false;
  shown.get(thread.folder)?.markRead(thread);
}

function conversationOf(thread) {
  const known = shown.get(thread.key);
  if (known) return known;
  return keep(thread.key, new Conversation(thread, app));
}

function listOf(folder) {
  const known = shown.get(folder);
  if (known) return known;
  return keep(folder, listView(folder, mailbox.threads, app));
}

function keep(key, view) {
  shown.set(key, view);
  frame.views.append(view.root);
  return view;
}

function darken() {
  return new Promise((resolve) => {
    const sheet = h('link', {
      rel: 'stylesheet',
      href: '/mail/style/dark.css',
      on: { load: resolve, error: resolve },
    });
    document.head.append(sheet);
  });
}

if (switches.thread && !location.hash) {
  const thread = mailbox.threads.find((candidate) => candidate.key === switches.thread);
  if (!thread) throw new Error(`no thread "${switches.thread}"`);
  history.replaceState(null, '', `#${thread.folder}/${thread.token}`);
}
addEventListener('hashchange', route);
route();
