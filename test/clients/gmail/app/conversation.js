import { openCard, paintIds } from './card.js';
import { closedCard, counterLine } from './closed-card.js';
import { openReply } from './compose.js';
import { div, h, nextId, show } from './dom.js';
import { befall, remember } from './faults.js';
import { switches } from './switches.js';
import { holder, replyBar, threadToolbar } from './thread-parts.js';
import { language, words } from './words.js';

/**
 * One conversation view. `root` is what the router shows and hides; its content is painted a moment later, as in
 * the real client.
 */
export class Conversation {
  constructor(thread, app, { withToolbar = true } = {}) {
    this.thread = thread;
    this.app = app;
    this.withToolbar = withToolbar;
    this.cards = [];
    this.root = h('div', { class: 'BltHke nH oy8Mbf', id: nextId() });
    setTimeout(() => this.#paint(), 20);
  }

  #paint() {
    const { thread } = this;
    const isOld = switches.markup !== '2026';
    const subject = h(
      'h2',
      {
        class: 'hP',
        tabindex: '-1',
        id: nextId(),
        'data-thread-perm-id': isOld && !switches.headingWithoutIds ? thread.permId.slice(1) : 'undefined',
        'data-legacy-thread-id': switches.lateIds || switches.headingWithoutIds ? null : thread.id,
      },
      thread.subject,
    );
    if (switches.lateIds) setTimeout(() => subject.setAttribute('data-legacy-thread-id', thread.id), 450);
    this.list = h('div', { class: 'nH', role: 'list' });
    this.bar = replyBar(() => this.reply(this.cards.findLast((card) => card.state === 'open')));
    const label = div('hN', h('span', { class: 'hO' }, words[thread.folder]));
    const heading = div(
      'nH V8djrc byY',
      div('nH', div('ha', subject, h('span', { class: 'J-J5-Ji' }, label))),
    );
    if (this.withToolbar) this.root.append(threadToolbar(thread, this.app));
    this.root.append(div('nH g id', holder(heading, div('nH aHU', div('nH hx', this.list)), this.bar)));
    for (const message of thread.messages) this.#add(message, message.card);
    this.#countHidden();
    if (switches.messageArrives && thread.arrival) setTimeout(() => this.arrive(thread.arrival), 500);
    if (switches.messageWaits && thread.arrival) {
      addEventListener('mail-arrives', () => this.arrive(thread.arrival), { once: true });
    }
    befall(this);
  }

  /** Builds what the open cards hold anew, as the renderer does when anything about a mail has changed. */
  paintOpenCards() {
    for (const card of this.cards) if (card.state === 'open') this.#paintCard(card);
  }

  /** A new mail comes in while the conversation is open. */
  arrive(message) {
    this.#add(message, 'open');
  }

  /** Shows a mail that the user has sent: `confirm` gives it its server id, `remove` takes it away again. */
  showSent(message) {
    const card = this.#add(message, 'open');
    return {
      confirm: (sent) => {
        card.message = { ...message, id: sent.id, at: sent.at };
        this.thread.messages.push(card.message);
        const adn = card.element.querySelector('.adn');
        if (adn) paintIds(adn, card.message, { thread: this.thread.permId, message: message.permId });
      },
      remove: () => {
        this.cards = this.cards.filter((other) => other !== card);
        this.thread.messages = this.thread.messages.filter((other) => other !== card.message);
        card.element.remove();
      },
    };
  }

  #add(message, state) {
    const element = h('div', { role: 'listitem', tabindex: '-1' });
    const card = { message, state, element };
    this.cards.push(card);
    this.list.append(element);
    element.addEventListener('click', (event) => this.#toggle(card, event));
    this.#paintCard(card);
    return card;
  }

  #paintCard(card) {
    const { element, message } = card;
    const open = card.state === 'open';
    element.className = { open: 'h7 ie nH oy8Mbf', closed: 'kv', hidden: 'kx' }[card.state];
    element.setAttribute('aria-expanded', String(open));
    show(element, card.state !== 'hidden');
    const content = open
      ? openCard(message, {
          thread: this.thread,
          account: this.app.account,
          foreign: this.thread.language !== language && message.from.email !== this.app.account.email,
          onReply: () => this.reply(card),
        })
      : closedCard(message);
    remember(content);
    if (card.holder) card.holder.firstChild.replaceWith(content);
    else {
      // The place for a reply stands beside the card's content and outlives its re-painting.
      card.slot = div('gA gt acV', div('gB xu', div('ip iq')));
      card.holder = h('div', { id: nextId() }, content, card.slot);
      element.append(div('Bk', div('G3 G2', h('div', {}, card.holder))));
    }
    show(card.slot, open);
  }

  #toggle(card, event) {
    const open = card.state === 'open';
    if (card.state === 'hidden' || (open && card === this.cards.at(-1))) return;
    if (open && !event.target.closest('.gE')) return;
    if (event.target.closest('button, [role=button], [role=checkbox], [role=link], a')) return;
    card.state = open ? 'closed' : 'open';
    this.#paintCard(card);
  }

  #countHidden() {
    const hidden = this.cards.filter((card) => card.state === 'hidden');
    const first = hidden[0];
    if (!first) return;
    const line = h(
      'div',
      { class: 'kQ bg', role: 'listitem', tabindex: '0', 'aria-expanded': 'false' },
      counterLine(hidden.length),
    );
    line.addEventListener('click', () => {
      line.remove();
      for (const card of hidden) {
        card.state = 'closed';
        this.#paintCard(card);
      }
    });
    first.element.before(line);
  }

  /** Opens a reply to a card's mail, or goes to the one that is open. */
  reply(card) {
    if (switches.brokenReply) return;
    const place = card.element.querySelector('.ip');
    openReply({ place, conversation: this, message: card.message, app: this.app });
  }
}
