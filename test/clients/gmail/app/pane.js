import { Conversation } from './conversation.js';
import { div, h, nextId, show } from './dom.js';
import { listView } from './list.js';
import { switches } from './switches.js';
import { words } from './words.js';

/** When `?pane=emptied` takes the conversation out of the pane. */
const EMPTIED_AFTER_MS = 700;

/**
 * List and reading pane in one view, beside or above each other; there the conversation has no toolbar of its
 * own, and those chosen before stay in the pane, hidden.
 */
export class PaneView {
  constructor(folder, threads, app) {
    this.app = app;
    this.conversations = new Map();
    this.list = listView(folder, threads, app);
    this.nothing = div('apa', words.nothingChosen);
    this.pane = div('ao9', this.nothing);
    const side = switches.layout === 'pane-below' ? 'apv' : 'aqh';
    this.root = h(
      'div',
      { class: 'BltHke nH oy8Mbf', id: nextId() },
      div(`aia ${side}`, this.list.root, this.pane),
    );
  }

  markRead(thread) {
    this.list.markRead(thread);
  }

  add(thread) {
    this.list.add(thread);
  }

  remove(thread) {
    this.list.remove(thread);
  }

  /** Shows a thread in the pane; null for none. */
  choose(thread) {
    this.list.select(thread);
    if (thread && !this.conversations.has(thread.key)) {
      const made = new Conversation(thread, this.app, { withToolbar: false });
      this.conversations.set(thread.key, made);
      this.pane.append(made.root);
      if (switches.paneEmptied && this.conversations.size === 1 && !this.wasEmptied)
        setTimeout(() => this.#empty(), EMPTIED_AFTER_MS);
    }
    for (const [key, { root }] of this.conversations) show(root, key === thread?.key);
    show(this.nothing, thread === null);
  }

  /** The conversation was archived elsewhere: its row stays selected, its mails go. */
  #empty() {
    this.wasEmptied = true;
    for (const { root } of this.conversations.values()) root.remove();
    this.conversations.clear();
    show(this.nothing, true);
  }
}
