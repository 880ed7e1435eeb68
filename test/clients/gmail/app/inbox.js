import { Conversation } from './conversation.js';
import { h, show } from './dom.js';
import { paintFrame } from './frame.js';
import { listView } from './list.js';
import { PaneView } from './pane.js';
import { switches } from './switches.js';
import { shownAddress, words } from './words.js';

/** Between two looks for new mail. */
const LOOK_MS = 700;

/** The whole client: banner, navigation, and one view at a time; views once shown stay in the page, hidden. */
export function startInbox(threads, app, onCompose) {
  const hasPane = switches.layout.startsWith('pane-');
  const shown = new Map();
  const unread = () => threads.filter((thread) => thread.folder === 'inbox' && thread.unread).length;
  // A new mail begins a thread when it is sent, and undo ends it.
  app.begun = (thread) => {
    threads.unshift(thread);
    shown.get(thread.folder)?.add(thread);
  };
  app.gone = (thread) => {
    threads.splice(threads.indexOf(thread), 1);
    shown.get(thread.folder)?.remove(thread);
  };
  const frame = paintFrame(app.account, { onCompose: () => onCompose(frame.popups), unread: unread() });

  function view(key, make) {
    const known = shown.get(key);
    if (known) return known;
    const made = make();
    shown.set(key, made);
    frame.views.append(made.root);
    return made;
  }
  const listOf = (folder) =>
    view(folder, () => (hasPane ? new PaneView(folder, threads, app) : listView(folder, threads, app)));

  function route() {
    const [folder, token] = location.hash.slice(1).split('/');
    const thread = token && threads.find((candidate) => candidate.token === token);
    const place = folder === 'sent' ? 'sent' : 'inbox';
    if (thread) {
      thread.unread = false;
      shown.get(thread.folder)?.markRead(thread);
    }
    const chosen = thread && !hasPane ? view(thread.key, () => new Conversation(thread, app)) : listOf(place);
    if (hasPane) chosen.choose(thread ?? null);
    for (const other of shown.values()) {
      show(other.root, other === chosen);
      if (other === chosen) other.root.setAttribute('role', 'main');
      else other.root.removeAttribute('role');
    }
    const count = place === 'inbox' && unread() > 0 ? ` (${unread()})` : '';
    const name = thread ? thread.subject : `${words[place]}${count}`;
    document.title = `${name} - ${shownAddress(app.account.email)} - Gmail`;
    frame.counter.textContent = unread() > 0 ? String(unread()) : '';
  }

  if (switches.thread && !location.hash) {
    const thread = threads.find((candidate) => candidate.key === switches.thread);
    if (!thread) throw new Error(`no thread "${switches.thread}"`);
    history.replaceState(null, '', `#${thread.folder}/${thread.token}`);
  }
  addEventListener('hashchange', route);
  route();
  if (switches.live) setInterval(() => look().catch(() => undefined), LOOK_MS);

  /** Shows what others have written meanwhile. */
  async function look() {
    const { threads: newest } = await (await fetch('/mail/u/0/data')).json();
    for (const { key, messages } of newest) {
      const thread = threads.find((one) => one.key === key);
      const known = new Set(thread?.messages.map(({ id }) => id));
      const views = [...shown.values()].map((one) => one.conversations?.get(key) ?? one);
      const open = views.find((one) => one.thread === thread);
      for (const message of thread ? messages : []) {
        if (known.has(message.id) || message.from.email === app.account.email) continue;
        thread.messages.push(message);
        open?.arrive(message);
      }
    }
  }
}

/** Loads the dark colours. */
export function darken() {
  return new Promise((resolve) => {
    const attributes = { rel: 'stylesheet', href: '/mail/style/dark.css' };
    document.head.append(h('link', { ...attributes, on: { load: resolve, error: resolve } }));
  });
}
