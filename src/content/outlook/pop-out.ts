import { cardsOf } from './cards.ts';
import { visibleConversations } from './conversation.ts';
import { beginningOf, dateText } from './message.ts';
import { senderOf } from './sender.ts';

/** A window that the client has opened without an address, and fills from the window it came from. */
export function isPopOut(): boolean {
  return location.protocol === 'about:';
}

/** The window that a pop-out was opened from, if it is still there and of the same origin. */
export function openersPage(): Document | null {
  try {
    return (window.opener as Window | null)?.document ?? null;
  } catch {
    return null;
  }
}

/** By what an open mail is known in two windows of the same session: sender, date as it is written, beginning. */
export function openMails(page: Document): string[] {
  const [root, another] = visibleConversations(page);
  if (!root || another) return [];
  return cardsOf(root).flatMap((card) => {
    if (!card.body) return [];
    const { email, name } = senderOf(card).person;
    return [[email ?? name, dateText(card), beginningOf(card.body)].join('\n')];
  });
}
