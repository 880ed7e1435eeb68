import { attachmentRow } from './attachments.js';
import { bodyNodes } from './body.js';
import { closedHeader, openHeader } from './card-header.js';
import { div, h, paint } from './dom.js';
import { nextBodyId } from './ids.js';
import { OwnedList } from './owned.js';
import { recipientWell } from './person.js';
import { switches } from './switches.js';
import { words } from './words.js';

/** One message of a conversation. `element` stays; its content is built anew whenever the card changes. */
export class Card {
  constructor(message, { open, newest, account, onReply, onPopOut }) {
    Object.assign(this, { message, open, newest, account, onReply, onPopOut });
    this.element = div('aVla3');
    this.list = new OwnedList(this.element);
    this.paint(switches.lateBody);
  }

  toggle() {
    this.open = !this.open;
    this.paint(false);
  }

  /** Builds everything anew, as React does for a component with a new key. */
  paint(late) {
    const host = div('wide-content-host');
    const root = h('div', { 'aria-expanded': String(this.open), class: 'BS0OK' }, host);
    if (this.open) {
      host.append(this.#header(), recipientWell(this.message, this.account));
      if (late) setTimeout(() => host.append(this.#content()), 350);
      else host.append(this.#content());
    } else host.append(closedHeader(this.message, () => this.toggle()));
    this.list.set([root]);
  }

  /** Takes the header out and puts a new one in its place a moment later. */
  dropHeader() {
    const old = this.element.querySelector('.uSg02');
    if (!old || !this.open) return;
    const host = old.parentElement;
    old.remove();
    setTimeout(() => host.prepend(this.#header()), 250);
  }

  #header() {
    return openHeader(this.message, {
      onToggle: () => this.toggle(),
      onReply: (kind) => this.onReply(this, kind),
      onPopOut: this.onPopOut && (() => this.onPopOut(this)),
    });
  }

  #content() {
    const box = h('div', { tabindex: '-1', 'aria-label': words.message, class: 'SlLx9 WWy1F' });
    const body = h(
      'div',
      {
        'aria-label': words.body,
        class: 'XbIp4 jmmB7 customScrollBar GNqVo allowTextSelection OuGoX',
        tabindex: '0',
      },
      bodyNodes(this.message, this.newest && switches.bodyMegabytes > 0),
    );
    paint(body, { id: nextBodyId() }, switches.lateIds);
    if (switches.markup === '2026') {
      body.setAttribute('role', 'document');
      box.append(body);
    } else box.append(h('div', { role: 'document' }, body));
    const files = (this.message.attachments ?? []).map((name) => ({ name, size: '312 KB' }));
    if (this.newest && switches.attachment) files.push({ name: 'Evaluation summary.pdf', size: '205 KB' });
    if (files.length > 0) box.append(attachmentRow(files));
    return box;
  }
}
