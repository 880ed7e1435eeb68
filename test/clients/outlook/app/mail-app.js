import { go, pathOf } from './address.js';
import { Conversation } from './conversation.js';
import { div, h } from './dom.js';
import { paintFrame } from './frame.js';
import { MessageList } from './list.js';
import { mailFlow } from './mail-flow.js';
import { NewMails } from './new-mails.js';
import { openDraftWindow, openMessageWindow, paneShell } from './popout.js';
import { switches } from './switches.js';
import { words } from './words.js';

/** The mail module: list, reading pane, open drafts, and the address. */
export class MailApp {
  constructor(mailbox, folder) {
    this.mailbox = mailbox;
    this.account = mailbox.account;
    this.isWindow = false;
    this.drafts = [];
    this.current = null;
    this.openThread = null;
    this.list = new MessageList(this);
    this.pane = paneShell();
    this.main = h(
      'div',
      { role: 'main', 'data-app-section': 'MailReadCompose', 'aria-label': words.pane, class: 'readCompose' },
      this.pane,
    );
    this.frame = paintFrame(this, {
      onCompose: () => this.newMails.begin(),
      onFolder: (name) => this.openFolder(name),
    });
    this.newMails = new NewMails(this, this.frame.tabs);
    Object.assign(this, mailFlow(this));
    this.list.open(folder);
    this.folder = folder;
    this.#layOut(false);
    this.showNothing();
    this.list.paint();
    document.title = this.#title();
  }

  openFolder(name) {
    this.folder = name;
    this.close();
    this.list.open(name);
    go(pathOf(name));
  }

  /** Opens a conversation, or one message with conversations off. */
  open(thread, message, { first = false } = {}) {
    if (switches.layout === 'popout' && !first) {
      this.popOut(thread, message);
      return;
    }
    this.folder = thread.folder;
    if (this.list.folder !== this.folder && !switches.search) this.list.open(this.folder);
    const id = switches.items ? message.id : thread.id;
    const shown = switches.search || switches.url === 'none' ? null : id;
    go(pathOf(this.folder, shown), { replace: first });
    this.list.select(thread, message);
    this.#layOut(true);
    if (switches.emptyPane && first) return;
    this.#show(thread, message);
    // The client marks a mail as read after a moment, and renders the list anew.
    setTimeout(() => {
      if (!thread.unread) return;
      thread.unread = false;
      this.countUnread?.();
      this.list.paint();
    }, 400);
  }

  /** Back to the list. */
  close() {
    this.current?.destroy();
    this.current = null;
    this.list.select(null);
    this.#layOut(false);
    this.showNothing();
    go(pathOf(this.folder));
  }

  /** A mail comes in; the list shows it first of all. */
  arrived(thread, message) {
    thread.messages.push(message);
    this.list.open(this.list.folder);
  }

  /** Builds the open conversation anew. */
  reopen(thread) {
    if (this.openThread?.thread === thread) this.#show(thread, this.openThread.message);
  }

  /** The browser's own back and forward. */
  followAddress({ id }) {
    const same = (other) => id !== null && other.toUpperCase() === id.toUpperCase();
    const thread = this.mailbox.threads.find(
      (one) => same(one.id) || one.messages.some((message) => same(message.id)),
    );
    if (thread) {
      const message = thread.messages.find((one) => same(one.id)) ?? thread.messages.at(-1);
      this.list.select(thread, message);
      this.#layOut(true);
      this.#show(thread, message);
    } else {
      this.current?.destroy();
      this.current = null;
      this.list.select(null);
      this.#layOut(false);
      this.showNothing();
    }
  }

  /** Leaves what is open for something that is in no list. */
  leave() {
    this.current?.destroy();
    this.current = null;
    this.openThread = null;
    this.list.select(null);
    this.#layOut(true);
    this.pane.querySelector('.nothing-2')?.remove();
  }

  popOut(thread, message) {
    openMessageWindow(thread, message, this);
  }

  popOutDraft(draft) {
    openDraftWindow(draft);
  }

  draftsOf(thread) {
    return this.drafts.filter((draft) => draft.thread === thread);
  }

  keepDraft(draft) {
    this.drafts.push(draft);
  }

  dropDraft(draft) {
    this.drafts = this.drafts.filter((other) => other !== draft);
  }

  #show(thread, message) {
    this.current?.destroy();
    this.newMails.hide();
    this.pane.querySelector('.nothing-2')?.remove();
    this.openThread = { thread, message };
    this.current = new Conversation(thread, this, switches.items ? message : null);
    this.pane.append(this.current.root);
    document.title = this.#title();
  }

  showNothing() {
    this.openThread = null;
    this.pane.querySelector('.nothing-2')?.remove();
    this.pane.append(
      div('nothing-2', h('div', {}, words.nothing), h('div', { class: 'quiet' }, words.nothingSelected)),
    );
  }

  /** With the reading pane off, and in a narrow window, list and conversation take turns. */
  #layOut(reading) {
    const { content } = this.frame;
    if (!switches.single) {
      if (!this.main.isConnected) content.append(this.list.root, this.main);
      return;
    }
    content.replaceChildren(reading ? this.main : this.list.root);
    if (!reading) this.list.paint();
  }

  #title() {
    const name = switches.search ? words.results : words[this.folder];
    return `${words.mail} - ${name} - Outlook`;
  }
}
