import { isMarkedHidden } from '../visible.ts';
import { type Card, cardsOf } from './cards.ts';
import { visibleConversations } from './conversation.ts';
import { messageIds } from './message.ts';
import { css } from './selectors.ts';

/** What an element of the header must hold, so that it is one that has room for a chip. */
const HEADER_PARTS = `${css('from')}, ${css('persona')}, ${css('recipients')}, ${css('date')}`;

/**
 * At the end of the header block that stands over an open message; without one, at the end of the element around
 * the mail. Always last in its container: the page's own renderer counts the children before it. Null for a
 * message that is collapsed or not on screen.
 */
export function chipPlace(id: string): { parent: Element; before: null } | null {
  for (const root of visibleConversations()) {
    const cards = cardsOf(root);
    const idOf = messageIds(cards);
    const index = fromBothEnds(cards.length).find((at) => idOf(at).value === id);
    const card = cards[index ?? -1];
    if (card?.bodyFrame)
      return { parent: headerOf(card, card.bodyFrame) ?? aroundMail(card.bodyFrame), before: null };
  }
  return null;
}

/** First, last, second, last but one, …: the newest message stands at one of the ends, and mostly it is the one. */
function fromBothEnds(count: number): number[] {
  return Array.from({ length: count }, (_, step) => (step % 2 === 0 ? step / 2 : count - (step + 1) / 2));
}

/** The nearest element before the mail, within the card, that holds parts of the header and is none itself. */
function headerOf({ element: card }: Card, frame: Element): Element | null {
  for (let at = frame; at !== card; ) {
    for (let beside = at.previousElementSibling; beside; beside = beside.previousElementSibling) {
      const isPart = beside.matches(`${HEADER_PARTS}, ${css('toolbar')}, button`);
      if (!isPart && !isMarkedHidden(beside) && beside.querySelector(HEADER_PARTS) !== null) return beside;
    }
    if (!at.parentElement) return null;
    at = at.parentElement;
  }
  return null;
}

function aroundMail(frame: Element): Element {
  return frame.parentElement ?? frame;
}
