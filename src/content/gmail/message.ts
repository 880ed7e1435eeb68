import type { Message, Person } from '../../model.ts';
import { addressIn } from '../address.ts';
import { agreed, type Finding } from '../agree.ts';
import type { ReadScope } from '../client.ts';
import type { Complain } from '../complain.ts';
import { ownText } from '../own-text.ts';
import { wallTime } from '../wall-time.ts';
import { type Card, firstOf, isInCompose } from './conversation.ts';
import { clientMadeId, hexId, jslogId, timeOfId } from './ids.ts';
import { css } from './selectors.ts';

/** Elements of a card that belong to the client itself: not to the mail, and not to an open reply. */
function ownParts(card: Card, selector: string): Element[] {
  const { element, bodyFrame } = card;
  const found = [...element.querySelectorAll(selector)];
  if (element.matches(selector)) found.unshift(element);
  return found.filter(
    (part) => !(bodyFrame && bodyFrame !== part && bodyFrame.contains(part)) && !isInCompose(part, element),
  );
}

/** Whether a part stands in the card's header: before the mail, and not among its recipients. */
function isInHeader(card: Card, part: Element): boolean {
  if (part.closest(css('recipients')) || isInCompose(part, card.element)) return false;
  const frame = card.bodyFrame;
  return !frame || (frame.compareDocumentPosition(part) & Node.DOCUMENT_POSITION_PRECEDING) !== 0;
}

const IDENTIFIED = `[data-legacy-message-id], [data-message-id], ${css('logged')}`;

/** The message's id in hex, by three finders: two attributes and the analytics ids. */
export function messageId(card: Card): Finding {
  const parts = ownParts(card, IDENTIFIED);
  const attribute = (name: string) => parts.map((part) => part.getAttribute(name));
  const bodyClasses = card.body ? [...card.body.classList] : [];
  const found = agreed([
    ...attribute('data-legacy-message-id').map(hexId),
    ...attribute('data-message-id').map(hexId),
    ...attribute('jslog').map((jslog) => hexId(jslogId(jslog, '4'))),
    // Until 2018 the only place: `a3s m1547986a…` (seen 2016-05).
    ...bodyClasses.map((name) => (name.startsWith('m') ? hexId(name.slice(1)) : null)),
  ]);
  if (found.value || found.disagree) return found;
  // Just sent from this browser; the server's id comes later.
  return agreed(attribute('data-message-id').map(clientMadeId));
}

/** The card itself says that its message was made in this mailbox. */
function wasMadeHere({ element }: Card): boolean {
  return clientMadeId(element.getAttribute('data-message-id')) !== null;
}

/** Who wrote it: the address on the name, and the one on the portrait, the hover card or in angle brackets. */
function senderOf(card: Card): { person: Person; disagree: boolean } {
  const inHeader = (part: Element) => isInHeader(card, part);
  const named = firstOf(card.element, 'sender', inHeader);
  const portrait = firstOf(card.element, 'portrait', inHeader);
  // On the name, around it, and on the portrait; further ones may be those of other people.
  const hovercards = named
    ? [named, named.parentElement?.closest(css('hovercard')), portrait]
    : [firstOf(card.element, 'hovercard', inHeader)];
  const address = firstOf(card.element, 'address', inHeader);
  const { value: email, disagree } = agreed([
    addressIn(named?.getAttribute('email')),
    addressIn(portrait?.getAttribute('jid')),
    ...hovercards.map((element) => addressIn(element?.getAttribute('data-hovercard-id'))),
    addressIn(address?.textContent),
  ]);
  if (!email) return { person: { name: null, email: null }, disagree };
  const name = (named?.getAttribute('name') ?? portrait?.getAttribute('data-name') ?? '').trim();
  return { person: { name: name === '' || name.toLowerCase() === email ? null : name, email }, disagree };
}

/** When it arrived: to the millisecond by its id, else as far as the header's words can be understood. */
function sentAt(card: Card, id: string | null, scope: ReadScope): string | null {
  const hex = hexId(id);
  if (hex) return new Date(timeOfId(hex)).toISOString();
  // To understand words costs more than all the rest of a card, and no verdict asks for it.
  if (scope === 'newest') return null;
  const date = firstOf(card.element, 'date', (part) => isInHeader(card, part));
  return wallTime(date?.getAttribute('title') ?? '', document.documentElement.lang);
}

/** The user's own addresses: the account's, null if it is unknown, and others that mail was seen sent from. */
export interface OwnAddresses {
  account: string | null;
  aliases: ReadonlySet<string>;
}

/**
 * Ours if the address is, or if the mail was made in this mailbox (`#msg-a:`), whatever address it was sent as.
 */
function directionOf(from: Person, own: OwnAddresses, madeHere: boolean): Message['direction'] {
  if (from.email === null || own.account === null) return 'unknown';
  if (from.email === own.account || own.aliases.has(from.email)) return 'out';
  return madeHere ? 'out' : 'in';
}

/**
 * One message of the open conversation.
 * @param place how `complain` names it, counted from the oldest
 */
export function readCard(
  card: Card,
  place: string,
  own: OwnAddresses,
  complain: Complain,
  scope: ReadScope,
): Message {
  const id = messageId(card);
  const { person: from, disagree } = senderOf(card);
  if (id.disagree) complain('readers-disagree', `${place}: message id`);
  if (disagree) complain('readers-disagree', `${place}: sender`);
  if (card.contradiction) complain('readers-disagree', `${place}: ${card.contradiction}`);
  if (!card.collapsed) {
    if (!id.value && !id.disagree) complain('no-message-id', `${place}: message id`);
    if (!from.email && !disagree) complain('no-sender', `${place}: sender`);
    if (!card.body && !card.contradiction) complain('no-body', `${place}: body`);
  }
  return {
    id: id.value,
    from,
    sentAt: sentAt(card, id.value, scope),
    direction: directionOf(from, own, wasMadeHere(card)),
    text: card.body ? ownText(card.body) : null,
  };
}
