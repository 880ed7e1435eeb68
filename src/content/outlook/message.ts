import type { Direction, Message, Person } from '../../model.ts';
import { agreed, type Finding } from '../agree.ts';
import type { Complain } from '../complain.ts';
import { ownText } from '../own-text.ts';
import { wallTime } from '../wall-time.ts';
import type { Account } from './account.ts';
import type { Card } from './cards.ts';
import { digest, isOwnWindow, itemInAddress } from './ids.ts';
import { css } from './selectors.ts';
import { senderOf } from './sender.ts';

/** As much of a mail's beginning makes its id. */
const BEGINNING = 200;

/** The date as the header writes it, in words of the interface language; empty if there is none. */
export function dateText({ date }: Card): string {
  return date?.textContent.replace(/\s+/g, ' ').trim() ?? '';
}

/** The first characters of a mail without white space, walked so that a large mail costs no more than a small one. */
export function beginningOf(body: Element): string {
  const walker = body.ownerDocument.createTreeWalker(body, NodeFilter.SHOW_TEXT);
  let text = '';
  while (text.length < BEGINNING && walker.nextNode()) {
    const { currentNode } = walker;
    if (currentNode.parentElement?.closest('style, script')) continue;
    text += (currentNode as Text).data.replace(/\s+/g, '');
  }
  return text.slice(0, BEGINNING);
}

/**
 * The ids of the messages, each told when it is asked for; null for collapsed ones. Outlook shows the id of a single mail in its own window only.
 * Everywhere else sender, date and beginning make one, which does not depend on sort order, session or layout;
 * the keys in the page's own ids last for a session only.
 */
export function messageIds(cards: readonly Card[]): (index: number) => Finding {
  const item = cards.length === 1 && isSingle() ? itemInAddress() : null;
  if (item?.value || item?.disagree) return () => item;
  let dates: string[] | null = null;
  const known = new Map<Card, string | null>();
  const bare = (card: Card): string | null => {
    const id = known.get(card) ?? (card.body ? madeId(card, card.body) : null);
    known.set(card, id);
    return id;
  };
  return (index) => {
    const card = cards[index];
    const value = card ? bare(card) : null;
    if (!card || value === null) return { value: null, disagree: false };
    // The same words in the same minute: only of messages with the same date need it be asked.
    dates ??= cards.map(dateText);
    const date = dates[index];
    const before = cards.filter((other, at) => at < index && dates?.[at] === date && bare(other) === value);
    return { value: before.length === 0 ? value : `${value}-${before.length + 1}`, disagree: false };
  };
}

function madeId(card: Card, body: Element): string {
  const { person } = senderOf(card);
  const time = wallTime(dateText(card), document.documentElement.lang);
  return digest([person.email ?? person.name, time, beginningOf(body)].join('\n'));
}

/** The address is sure to name what is shown: in a window of its own, or where no list stands beside the mail. */
function isSingle(): boolean {
  return isOwnWindow() || document.querySelector(css('row')) === null;
}

function directionOf({ email }: Person, { account, own }: Account): Direction {
  if (email === null || account === null) return 'unknown';
  return own.has(email) ? 'out' : 'in';
}

/** The mail's own words; the interface's icon font stands in the private-use area. */
function textOf(body: Element): string {
  return ownText(body)
    .replace(/[\ue000-\uf8ff]/g, '')
    .trim();
}

/**
 * One message of the open conversation.
 * @param place how `complain` names it, counted from the oldest
 */
export function readCard(
  card: Card,
  facts: { id: Finding; sentAt: string | null; place: string },
  account: Account,
  complain: Complain,
): Message {
  const { id, sentAt, place } = facts;
  const { person: from, disagree } = senderOf(card);
  if (id.disagree) complain('readers-disagree', `${place}: message id`);
  if (disagree) complain('readers-disagree', `${place}: sender`);
  if (card.contradiction) complain('readers-disagree', `${place}: ${card.contradiction}`);
  if (!card.collapsed) {
    if (!from.email && !from.name && !disagree) complain('no-sender', `${place}: sender`);
    if (!card.body && !card.contradiction) complain('no-body', `${place}: body`);
  }
  return {
    id: agreed([id.value]).value,
    from,
    sentAt,
    direction: directionOf(from, account),
    text: card.body ? textOf(card.body) : null,
  };
}
