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

/** The first element of a part by the rank of its signs, not by the order of the document. */
export function firstOf(
  root: Element | Document,
  part: keyof typeof SIGNS,
  accept: (element: Element) => boolean = () => true,
): Element | null {
  for (const sign of SIGNS[part]) {
    for (const element of root.querySelectorAll(sign.css)) if (accept(element)) return element;
  }
  return null;
}

/** Inside a mail's own text, where anything may stand: never a part of the client. */
export function isInBody(element: Element): boolean {
  return element.parentElement?.closest(IN_BODY) != null;
}

/**
 * The conversations that are on screen: one, or none, or (a layout we do not know) several. List rows and
 * conversations left open earlier stay in the page, so nothing may be looked for outside of this root. A page
 * without any `[role=main]`, as a saved part of one, is its own root.
 */
export function visibleConversations(): Element[] {
  const mains = [...document.querySelectorAll(css('conversation'))].filter((main) => !isInBody(main));
  const roots = mains.length > 0 ? mains : document.body ? [document.body] : [];
  return roots.filter((root) => {
    const signs = [...root.querySelectorAll(MESSAGE_OR_HEADING)];
    return signs.some((sign) => !isInBody(sign) && isUnhidden(sign, root)) && isShown(root);
  });
}

/** The cards of a conversation from the oldest to the newest; what is hidden in it is left out. */
export function cardsOf(root: Element): Card[] {
  const elements = [...root.querySelectorAll(css('card'))].filter(
    (element) =>
      !isInBody(element) && !element.parentElement?.closest(css('card')) && isUnhidden(element, root),
  );
  for (const holder of root.querySelectorAll(css('holder'))) {
    const isCard =
      !isInBody(holder) && !holder.querySelector(css('card')) && holder.querySelector('[email]') !== null;
    if (isCard && !holder.parentElement?.closest(css('holder')) && isUnhidden(holder, root))
      elements.push(holder);
  }
  elements.sort((a, b) => (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1));
  return elements.map(cardAt).filter((card) => !isOpenDraft(card) && !isCounter(card));
}

/** The headings with the subject that a conversation shows (one, in every layout known), outside of any mail. */
export function headingsOf(root: Element): Element[] {
  return [...root.querySelectorAll(css('heading'))].filter(
    (heading) => !isInBody(heading) && isUnhidden(heading, root),
  );
}

function isUnhidden(element: Element, root: Element): boolean {
  for (let at: Element | null = element; at && at !== root; at = at.parentElement) {
    if (isMarkedHidden(at)) return false;
  }
  return true;
}

function cardAt(element: Element): Card {
  const holder = element.closest(css('holder')) ?? element;
  const body = firstOf(element, 'body', (found) => !isInCompose(found, element));
  const frame = firstOf(element, 'bodyFrame', (found) => !isInCompose(found, element));
  const parted = body !== null && frame !== null && !frame.contains(body);
  const stated = statedCollapsed(holder, element);
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
function statedCollapsed(holder: Element, element: Element): boolean | 'contradiction' | null {
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
