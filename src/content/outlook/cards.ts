import { isShown } from '../visible.ts';
import { partKey } from './ids.ts';
import { isInText, isUnhidden, partsOf } from './parts.ts';
import { css } from './selectors.ts';

/** One message of the conversation as the page draws it. */
export interface Card {
  /** Everything of the message: header, body, and perhaps an open reply. */
  element: Element;
  /** The element that holds the mail itself; null when the card is collapsed or draws none. */
  body: Element | null;
  /** The client's own element around `body`. */
  bodyFrame: Element | null;
  /** The header's own fields: within the card, or where no element holds them together, by their common key. */
  from: Element | null;
  date: Element | null;
  collapsed: boolean;
  /** Two signs of the same thing contradict each other; nothing of that part may be used. */
  contradiction: 'expanded' | 'message key' | null;
}

/** A mail with the client's own element around it. */
interface Drawn {
  body: Element;
  frame: Element;
}

/** How many of each part an element holds. */
interface Tally {
  bodies: number;
  dates: number;
  senders: number;
}

/** The mails that are drawn: by their ids, and by their role; where both are, one stands around the other. */
function drawnMails(root: Element): Drawn[] {
  const bodies = partsBefore(root, css('body'));
  const frames = partsBefore(root, css('bodyFrame'));
  const known = new Set(frames);
  const around = bodies.map((body) => {
    const frame = body.closest(css('bodyFrame'));
    return frame && known.has(frame) ? frame : null;
  });
  const shared = new Set(around.filter((frame, index) => frame !== null && around.indexOf(frame) !== index));
  const found = bodies.map((body, index): Drawn => {
    const frame = around[index] ?? null;
    return { body, frame: frame && !shared.has(frame) ? frame : body };
  });
  for (const frame of frames) {
    const isBody = frame.closest(css('body')) ?? frame.querySelector(css('body'));
    if (!isBody && !frame.closest('[role="listbox"]')) found.push({ body: frame, frame });
  }
  return found;
}

/** Elements with none of their own kind around them, none inside an editor: a mail may hold what looks like one. */
function partsBefore(root: Element, selector: string): Element[] {
  return [...root.querySelectorAll(selector)].filter(
    (part) =>
      !part.parentElement?.closest(`${selector}, ${css('editor')}`) &&
      !part.matches('[contenteditable="true"]') &&
      isUnhidden(part, root),
  );
}

/** Counts the parts in every element above them, once for all messages. */
function tally(root: Element, parts: readonly [keyof Tally, Element][]): Map<Element, Tally> {
  const counts = new Map<Element, Tally>();
  for (const [kind, part] of parts) {
    for (let at: Element | null = part; at && at !== root; at = at.parentElement) {
      const count = counts.get(at) ?? { bodies: 0, dates: 0, senders: 0 };
      count[kind] += 1;
      counts.set(at, count);
    }
  }
  return counts;
}

/** Of nested elements the outermost. */
function outermost(elements: readonly Element[]): Element[] {
  const all = new Set(elements);
  return elements.filter((element) => {
    for (let at = element.parentElement; at; at = at.parentElement) if (all.has(at)) return false;
    return true;
  });
}

/** The parts of one message. */
interface Parts {
  drawn: Drawn | null;
  from: Element | null;
  date: Element | null;
}

/** The cards of a conversation in the order of the page; what is hidden in it, and drafts, are left out. */
export function cardsOf(root: Element): Card[] {
  const mails = drawnMails(root);
  const dates = outermost(partsOf(root, css('date')));
  const senders = outermost(partsOf(root, css('from')));
  const counts = tally(root, [
    ...mails.map(({ frame }): [keyof Tally, Element] => ['bodies', frame]),
    ...dates.map((date): [keyof Tally, Element] => ['dates', date]),
    ...senders.map((sender): [keyof Tally, Element] => ['senders', sender]),
  ]);
  const groups = new Map<Element, Parts>();
  const add = (part: Element, parts: Partial<Parts>) => {
    const element = cardAround(part, root, counts);
    groups.set(element, { ...(groups.get(element) ?? { drawn: null, from: null, date: null }), ...parts });
  };
  for (const drawn of mails) add(drawn.frame, { drawn });
  // Collapsed messages have no body.
  for (const date of dates) add(date, { date });
  for (const from of senders) add(from, { from });
  joinByKey(groups);
  return [...groups]
    .map(([element, parts]) => cardAt(element, parts))
    .filter((card) => !isDraft(card))
    .sort((a, b) =>
      a.element.compareDocumentPosition(b.element) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1,
    );
}

/** Where no element holds a message's sender and date together, the key in their ids does. */
function joinByKey(groups: Map<Element, Parts>): void {
  const dated = [...groups].filter(([, { from, date }]) => from === null && date !== null);
  for (const [element, { from, date, drawn }] of groups) {
    if (from === null || date !== null || drawn !== null) continue;
    const key = partKey(from.id);
    const [home] = dated.find(([, parts]) => key !== null && partKey(parts.date?.id ?? '') === key) ?? [];
    const parts = home && groups.get(home);
    if (!parts) continue;
    parts.from = from;
    groups.delete(element);
  }
}

/**
 * The card that a part belongs to: the outermost element with a card's sign that holds no second body and no
 * second date; without such a sign the outermost element at all that holds one of each at most.
 */
function cardAround(part: Element, root: Element, counts: ReadonlyMap<Element, Tally>): Element {
  let signed: Element | null = null;
  let alone = part;
  for (let at = part.parentElement; at && at !== root; at = at.parentElement) {
    const count = counts.get(at);
    if (!count || count.bodies > 1 || count.dates > 1 || count.senders > 1) break;
    alone = at;
    if (at.matches(css('card'))) signed = at;
  }
  return signed ?? alone;
}

function cardAt(element: Element, { drawn, from, date }: Parts): Card {
  const stated = statedExpanded(element, drawn?.frame ?? date ?? from ?? element);
  const isDrawn = drawn !== null && isShown(drawn.body);
  const keys = [from, date].flatMap((part) => (part ? (partKey(part.id) ?? []) : []));
  const contradiction =
    stated === false && isDrawn ? 'expanded' : new Set(keys).size > 1 ? 'message key' : null;
  const usable = isDrawn && contradiction === null;
  return {
    element,
    body: usable ? drawn.body : null,
    bodyFrame: usable ? drawn.frame : null,
    from,
    date,
    collapsed: !isDrawn && stated !== true,
    contradiction,
  };
}

/** What the elements between a part and its card say; the nearest decides. */
function statedExpanded(card: Element, part: Element): boolean | null {
  for (let at: Element | null = part.parentElement; at; at = at.parentElement) {
    const state = at.matches(css('card')) ? at.getAttribute('aria-expanded') : null;
    if (state !== null) return state === 'true';
    if (at === card) break;
  }
  const within = card.querySelector(':scope > [aria-expanded]');
  return within?.matches(css('card')) ? within.getAttribute('aria-expanded') === 'true' : null;
}

/**
 * A draft of the user's: an editor in the place of a mail, or a closed one, which can be edited and not answered.
 */
function isDraft({ element, body }: Card): boolean {
  if (body === null) return element.querySelector(`${css('editor')}, ${css('plainEditor')}`) !== null;
  const toolbars = [...element.querySelectorAll(css('toolbar'))].filter((bar) => !isInText(bar));
  const has = (icon: string) => toolbars.some((bar) => bar.querySelector(icon) !== null);
  return has(css('editIcon')) && !has(css('replyIcon'));
}
