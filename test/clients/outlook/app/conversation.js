import { iconButton, pill } from './buttons.js';
import { Card } from './card.js';
import { Compose } from './compose.js';
import { div, h } from './dom.js';
import { strike } from './faults.js';
import { olderMessages } from './older.js';
import { OwnedList, rerender } from './owned.js';
import { subjectHeading } from './subject.js';
import { switches } from './switches.js';
import { words } from './words.js';

/**
 * What the reading pane shows: a conversation's cards, or with `item` one message alone. `root` is built at once,
 * cards at once or late; `destroy` ends its timers.
 */
export class Conversation {
  constructor(thread, app, item = null) {
    Object.assign(this, { thread, app, item });
    this.abort = new AbortController();
    this.cards = [];
    this.hidden = new Set();
    this.list = new OwnedList(div('ZOM9m'));
    this.list.keep = true;
    const scroller = div(
      item ? 'customScrollBar owaMailComposeEditorScrollContainer' : 'customScrollBar Jo3RX',
      this.list.element,
      this.#pills(),
    );
    const section = h(
      'div',
      { 'data-app-section': item ? 'ItemContainer' : 'ConversationContainer', class: 'Q8TCC yyYQP' },
      div('subjectLine lDdSm', this.#back(), subjectHeading(thread, item)),
      scroller,
    );
    const id = item ? 'ItemReadingPaneContainer' : 'ConversationReadingPaneContainer';
    this.root = h('div', { id, class: 'MtujV', tabindex: '-1' }, section);
    if (switches.lateBody) this.after(250, () => this.#fill());
    else this.#fill();
    strike(this);
  }

  /** Runs something later, unless another conversation is open by then. */
  after(ms, run) {
    const timer = setTimeout(run, ms);
    this.abort.signal.addEventListener('abort', () => clearTimeout(timer));
  }

  every(ms, run) {
    const timer = setInterval(run, ms);
    this.abort.signal.addEventListener('abort', () => clearInterval(timer));
  }

  destroy() {
    this.abort.abort();
    this.list.keep = false;
    this.root.remove();
  }

  #fill() {
    const all = this.item ? [this.item] : [...olderMessages(this.thread), ...this.thread.messages];
    const hidden = [];
    for (const message of all) {
      const newest = message === all.at(-1);
      const state = newest && message.card === undefined ? 'open' : message.card;
      const open = this.item || switches.cards === 'open' || (switches.cards === 'mixed' && state === 'open');
      if (!this.item && switches.cards === 'mixed' && state === 'hidden') hidden.push(message);
      this.#add(message, Boolean(open), newest);
    }
    this.hidden = new Set(hidden);
    this.#arrange();
    // What the client does when it has marked the mail as read.
    this.after(300, rerender);
  }

  #add(message, open, newest) {
    const card = new Card(message, {
      open,
      newest,
      account: this.app.account,
      onReply: (from, kind) => this.reply(from, kind),
      onPopOut: this.app.isWindow ? null : (from) => this.app.popOut(this.thread, from.message),
    });
    this.cards.push(card);
    return card;
  }

  /** Puts cards, open drafts and the button for older mail into the client's order. */
  #arrange() {
    const shown = [];
    let counted = false;
    for (const card of this.cards) {
      if (this.hidden.has(card.message)) {
        if (!counted) shown.push([this.#moreButton()]);
        counted = true;
        continue;
      }
      const drafts = this.app
        .draftsOf(this.thread)
        .filter((draft) => draft.message.id === card.message.id)
        .map((draft) => draft.root);
      shown.push([card.element, ...drafts]);
    }
    if (!switches.oldestFirst) {
      shown.reverse();
      for (const group of shown) group.reverse();
    }
    this.list.set(shown.flat());
  }

  #moreButton() {
    const click = () => {
      this.hidden.clear();
      this.#arrange();
    };
    return h('button', { type: 'button', class: 'ms-Button seeMore-211', on: { click } }, words.older);
  }

  /** A new mail comes in while the conversation is open. */
  arrive(message) {
    this.app.arrived(this.thread, message);
    this.show(message);
  }

  /** Appends a card for a mail that the thread has already. */
  show(message) {
    this.#add(message, true, true);
    this.#arrange();
  }

  /** Takes a mail's card away. */
  remove(message) {
    this.cards = this.cards.filter((card) => card.message !== message);
    this.#arrange();
  }

  /** Opens a reply beside a card's mail, or goes to the one that is open. */
  reply(card, kind) {
    if (switches.brokenReply) return;
    const open = this.app.draftsOf(this.thread).find((draft) => draft.message.id === card.message.id);
    if (open) {
      open.focus();
      return;
    }
    if (this.opening) return;
    this.opening = true;
    this.after(switches.replyDelay, () => {
      this.opening = false;
      const draft = new Compose({
        app: this.app,
        thread: this.thread,
        message: card.message,
        kind,
        onClose: () => this.app.current?.rearrange?.(),
      });
      this.app.keepDraft(draft);
      this.#arrange();
      draft.start();
    });
  }

  rearrange() {
    if (this.cards.length > 0) this.#arrange();
  }

  /** Builds every card anew. */
  remount() {
    for (const card of this.cards) card.paint(false);
  }

  #pills() {
    const go = (kind) => () => this.reply(this.cards.at(-1), kind);
    return div(
      'th6py',
      pill(words.reply, 'ArrowReplyRegular', go('reply')),
      switches.layout === 'narrow' ? null : pill(words.replyAll, 'ArrowReplyAllRegular', go('replyAll')),
      pill(words.forward, 'ArrowForwardRegular', go('forward')),
    );
  }

  #back() {
    if (!switches.single || this.app.isWindow) return null;
    return iconButton(words.back, 'ArrowLeftRegular', () => this.app.close(), { id: 'closeReading' });
  }
}
