import { isMarkedHidden, isShown } from '../visible.ts';
import { css, SIGNS } from './selectors.ts';

/** One message of the conversation as the page draws it. */
export interface Card {
  /** Everything of the message: header, body, and perhaps an open reply. */
  element: Element;
  /** The element that holds the mail itself; null when the card is collapsed or draws none. */
  body: Element | null;
  /** The client's own element around `body`. */
  bodyFrame: Element | null;
  collapsed: boolean;
  /** Two signs of the same thing contradict each other; nothing of that part may be used. */
  contradiction: 'body' | 'expanded' | null;
}

const MESSAGE_OR_HEADING = `${css('card')}, ${css('heading')}`;
const IN_BODY = `${css('body')}, ${css('bodyFrame')}`;
const ANY_PART = `${css('card')}, ${css('heading')}, ${css('holder')}, ${IN_BODY}`;

/** The first element of a part by the rank of its signs, not by the order of the document. */
export function firstOf(
  root: Element | Document,
  part: keyof typeof SIGNS,
  accept: (element: Element) => boolean = () => true,
): Element | null {
  for (const sign of SIGNS[part]) {
    // Mostly the first one is it; only then is the search over before the end of a mail of megabytes.
    const first = root.querySelector(sign.css);
    if (!first || accept(first)) {
      if (first) return first;
      continue;
    }
    for (const element of root.querySelectorAll(sign.css)) if (accept(element)) return element;
  }
  return null;
}

/** Inside a mail's own text, where anything may stand: never a part of the client. */
export function isInBody(element: Element): boolean {
  return element.parentElement?.closest(IN_BODY) != null;
}

/** `view=` of pages that show a mail bare, as it was sent: to print, whole (clipped mails), its source, a file. */
const DOCUMENT_VIEWS = new Set(['pt', 'lg', 'om', 'att', 'snatt', 'fimg']);

/** On such a page there is no client around the mail, and what looks like one is part of the mail. */
function isDocumentView(): boolean {
  return DOCUMENT_VIEWS.has(new URLSearchParams(location.search).get('view') ?? '');
}

/**
 * The conversations that are on screen: one, or none, or (a layout we do not know) several. List rows and
 * conversations left open earlier stay in the page, so nothing may be looked for outside of this root. A page
 * without any `[role=main]`, as a saved part of one, is its own root.
 */
export function visibleConversations(): Element[] {
  if (isDocumentView()) return [];
  const mains = [...document.querySelectorAll(css('conversation'))].filter((main) => !isInBody(main));
  const roots = mains.length > 0 ? mains : document.body ? [document.body] : [];
  return roots.filter((root) => {
    const isSign = (sign: Element) => !isInBody(sign) && isUnhidden(sign, root);
    const first = root.querySelector(MESSAGE_OR_HEADING);
    if (!first) return false;
    const some = isSign(first) || [...root.querySelectorAll(MESSAGE_OR_HEADING)].some(isSign);
    return some && isShown(root);
  });
}

/** The client's parts of a conversation that are not hidden in it, in the order of the page; cards may be none after all. */
export interface Survey {
  cards: Element[];
  headings: Element[];
}

/**
 * Walks a conversation down to its cards and no further: mails and what the client draws around them are nearly
 * all of a page, and this runs at every change of it. What stands in a mail is never a part.
 */
export function surveyOf(root: Element): Survey {
  const found: Survey = { cards: [], headings: [] };
  const isCardIn = (element: Element, inHolder: boolean): boolean => {
    if (isMarkedHidden(element)) return false;
    if (!element.matches(ANY_PART)) {
      // Beside a reading pane the list is most of the page.
      if (element.matches(css('row'))) return false;
      let some = false;
      for (const child of element.children) some = isCardIn(child, inHolder) || some;
      return some;
    }
    if (element.matches(css('card'))) {
      found.cards.push(element);
      return true;
    }
    if (element.matches(IN_BODY)) return false;
    if (element.matches(css('heading'))) {
      found.headings.push(element);
      return false;
    }
    const isHolder = element.matches(css('holder'));
    let some = false;
    for (const child of element.children) some = isCardIn(child, inHolder || isHolder) || some;
    // A card without any sign of its own.
    if (some || !isHolder || inHolder || !element.querySelector('[email]')) return some;
    found.cards.push(element);
    return true;
  };
  if (root.matches(css('card'))) found.cards.push(root);
  else for (const child of root.children) isCardIn(child, false);
  return found;
}

/** What a survey took for a card; null if it is an open draft or the line that stands for several cards. */
export function cardOf(element: Element): Card | null {
  const card = cardAt(element);
  return isOpenDraft(card) || isCounter(card) ? null : card;
}

/** Cards from the oldest to the newest. */
export const cardsOf = (root: Element): Card[] => surveyOf(root).cards.flatMap((card) => cardOf(card) ?? []);

/** Nothing between an element and its root says that it is hidden. */
export function isUnhidden(element: Element, root: Element): boolean {
  for (let at: Element | null = element; at && at !== root; at = at.parentElement) {
    if (isMarkedHidden(at)) return false;
  }
  return true;
}

function cardAt(element: Element): Card {
  const body = firstOf(element, 'body', (found) => !isInCompose(found, element));
  const frame = firstOf(element, 'bodyFrame', (found) => !isInCompose(found, element));
  const parted = body !== null && frame !== null && !frame.contains(body);
  const stated = statedCollapsed(element);
  const drawn = body ?? frame;
  const collapsed = stated ?? (drawn === null ? element.matches('.adf') : !isShown(drawn));
  const usable = !collapsed && !parted && stated !== 'contradiction';
  return {
    element,
    body: usable ? drawn : null,
    bodyFrame: usable ? (frame ?? body) : null,
    collapsed: collapsed !== false,
    contradiction: stated === 'contradiction' ? 'expanded' : parted ? 'body' : null,
  };
}

/** What the page says of a card: by its role's state, and by the class around it. */
export function statedCollapsed(element: Element): boolean | 'contradiction' | null {
  const holder = element.closest(css('holder')) ?? element;
  const expanded = holder.getAttribute('aria-expanded');
  const byState = expanded === 'false' ? true : expanded === 'true' ? false : null;
  const byClass = holder.matches('.kv, .kQ, .kx') ? true : holder.matches('.h7') ? false : null;
  if (byState !== null && byClass !== null && byState !== byClass) return 'contradiction';
  return byState ?? byClass ?? (element.matches('.adf') ? true : null);
}

/** The line that stands for several collapsed messages: it says only how many. */
function isCounter({ element, collapsed }: Card): boolean {
  const signs = [css('sender'), css('portrait'), css('date')].join(', ');
  return collapsed && element.querySelector(signs) === null;
}

/** A draft that stands open in the conversation: an editor in the place of a mail. */
function isOpenDraft({ element, body, bodyFrame }: Card): boolean {
  return body === null && bodyFrame === null && element.querySelector(css('editor')) !== null;
}

/** Inside an open reply box that the client has drawn within a card. */
export function isInCompose(element: Element, card: Element): boolean {
  const region = element.closest(css('composeRegion'));
  return region !== null && region !== card && card.contains(region);
}
