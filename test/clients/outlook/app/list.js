import { dayGroup } from './dates.js';
import { div, h } from './dom.js';
import { OwnedList } from './owned.js';
import { listRow, updateRow } from './row.js';
import { switches } from './switches.js';
import { words } from './words.js';

const ROW_HEIGHT = 78;

/** The message list of a folder, or of a search. */
export class MessageList {
  constructor(app) {
    this.app = app;
    this.selected = null;
    // Rows keep their element from one painting to the next, while they are shown.
    this.shown = new Map();
    this.box = h('div', {
      role: 'listbox',
      'aria-label': words.mail,
      'aria-multiselectable': 'true',
      class: 'listBox',
    });
    this.rows = new OwnedList(this.box);
    this.rows.keep = true;
    this.scroller = div('customScrollBar jEpCF', this.box);
    this.title = h('span', { class: 'folderName-2', role: 'heading', 'aria-level': '2' });
    this.root = h(
      'div',
      {
        'data-app-section': 'MessageList',
        role: 'complementary',
        class: 'listPane',
        'aria-label': words.mail,
      },
      div('listTop', this.title),
      h('div', { id: 'MailList', tabindex: '-1' }, this.scroller),
    );
    if (switches.virtualList) this.scroller.addEventListener('scroll', () => this.paint());
  }

  open(folder) {
    this.folder = folder;
    this.entries = entriesOf(this.app.mailbox.threads, folder);
    this.title.textContent = switches.search ? words.results : words[folder];
    this.paint();
  }

  /** Selects the row of a message; null for none. */
  select(thread, message) {
    this.selected = thread && { thread, message };
    this.paint();
  }

  paint() {
    this.next = new Map();
    if (switches.virtualList) this.#paintVisible();
    else this.rows.set(this.#grouped());
    this.shown = this.next;
  }

  #row(entry) {
    const { thread, message, twin } = entry;
    const chosen = this.selected;
    const selected =
      chosen?.thread === thread && (!switches.items || chosen.message?.id === message.id) && !twin;
    const key = [thread.id, message.id, thread.messages.length, Boolean(twin)].join();
    const row =
      this.shown.get(key) ??
      listRow(entry, {
        account: this.app.mailbox.account,
        onOpen: () => this.app.open(thread, message),
      });
    this.next.set(key, row);
    updateRow(row, entry, selected);
    return row;
  }

  #grouped() {
    const nodes = [];
    let group = null;
    for (const entry of this.entries) {
      const name = entry.group ?? dayGroup(entry.message.at);
      if (name !== group) nodes.push(div('groupHeader-7', words[name]));
      group = name;
      nodes.push(this.#row(entry));
    }
    return nodes;
  }

  /** Only the rows in view, and two more at either end, are in the page. */
  #paintVisible() {
    const all = [...this.entries, ...padding(this.entries)];
    const height = this.scroller.clientHeight || 600;
    const first = Math.max(0, Math.floor(this.scroller.scrollTop / ROW_HEIGHT) - 2);
    const last = Math.min(all.length, first + Math.ceil(height / ROW_HEIGHT) + 4);
    const space = (rows) => h('div', { style: { height: `${rows * ROW_HEIGHT}px` } });
    const rows = all.slice(first, last).map((entry) => this.#row(entry));
    this.rows.set([space(first), ...rows, space(all.length - last)]);
  }
}

function entriesOf(threads, folder) {
  const inFolder = threads.filter((thread) => switches.search || thread.folder === folder);
  const newest = (thread) => thread.messages.at(-1);
  if (switches.items) {
    return inFolder
      .flatMap((thread) => thread.messages.map((message) => ({ thread, message })))
      .sort((a, b) => b.message.at.localeCompare(a.message.at));
  }
  const entries = inFolder.map((thread) => ({ thread, message: newest(thread) }));
  if (!switches.search) return entries;
  const top = entries.slice(0, 1).map((entry) => ({ ...entry, group: 'top', twin: true }));
  return [...top, ...entries.map((entry) => ({ ...entry, group: 'results' }))];
}

/** Old conversations that make the list long; each is one of the mailbox's own under another id. */
function padding(entries) {
  return Array.from({ length: 120 }, (_, index) => {
    const { thread } = entries[index % entries.length];
    const again = {
      ...thread,
      id: `${thread.id.slice(0, 24)}${String(index).padStart(3, '0')}${thread.id.slice(27)}`,
    };
    return { thread: again, message: thread.messages.at(-1) };
  });
}
