import { addressIn } from '../address.ts';
import type { Written } from '../client.ts';
import { cardsOf } from './cards.ts';
import { visibleConversations } from './conversation.ts';
import { messageIds } from './message.ts';
import { css } from './selectors.ts';

/**
 * How an own message came to be: of recipients mostly the names only are shown, and of the draft nothing. What stands
 * in the conversation is on the server: the client puts it there when it has sent it.
 */
export function written(id: string): Written | null {
  for (const root of visibleConversations()) {
    const cards = cardsOf(root);
    const idOf = messageIds(cards);
    const card = cards.find((_, index) => idOf(index).value === id);
    if (!card) continue;
    const wells = [...card.element.querySelectorAll(css('recipients'))];
    const parts = wells.flatMap((well) => [well, ...well.querySelectorAll('*')]);
    const recipients = parts.flatMap((part) =>
      [
        part.getAttribute('aria-label'),
        part.getAttribute('title'),
        part.childElementCount === 0 ? part.textContent : '',
      ].flatMap((words) => addressIn(words) ?? []),
    );
    return { onServer: true, draftId: null, recipients: [...new Set(recipients)] };
  }
  return null;
}
