import { addressIn } from '../address.ts';
import type { Written } from '../client.ts';
import { cardsOf, visibleConversations } from './conversation.ts';
import { clientMadeId, hexId } from './ids.ts';
import { messageId } from './message.ts';
import { css } from './selectors.ts';

/**
 * How an own message came to be: the card keeps the id of its draft (`#msg-a:r…`) when it has the server's as well,
 * and the header names whom it went to, as far as it is unfolded.
 */
export function written(id: string): Written | null {
  for (const root of visibleConversations()) {
    const card = cardsOf(root).findLast((one) => messageId(one).value === id);
    if (!card) continue;
    const named = card.element.querySelectorAll(`:is(${css('recipients')}) [email]`);
    const recipients = [...named].flatMap((person) => addressIn(person.getAttribute('email')) ?? []);
    return {
      onServer: hexId(id) !== null,
      draftId: clientMadeId(card.element.getAttribute('data-message-id')),
      recipients: [...new Set(recipients)],
    };
  }
  return null;
}
