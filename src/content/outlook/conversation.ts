import { isShown } from '../visible.ts';
import { cardsOf } from './cards.ts';
import { isInText, isUnhidden } from './parts.ts';
import { css } from './selectors.ts';

const BEGINNING = `${css('subject')}, ${css('body')}`;

/**
 * The conversations that are on screen: one, or none, or (a layout we do not know) several. Of panes within
 * panes the outermost counts; an empty one beside a selected row is no conversation. A page without any pane,
 * as a saved part of one or a pop-out, is its own root.
 */
export function visibleConversations(page: Document = document): Element[] {
  const panes = [...page.querySelectorAll(css('pane'))].filter(
    (pane) => !pane.parentElement?.closest(css('pane')) && !isInText(pane),
  );
  const roots = panes.length > 0 ? panes : page.body ? [page.body] : [];
  return roots.filter((root) => isShown(root) && (isBegun(root) || cardsOf(root).length > 0));
}

/** A heading or a mail is there: the usual case, found without looking for cards. */
function isBegun(root: Element): boolean {
  const isSign = (part: Element) => !isInText(part) && isUnhidden(part, root);
  // Mostly the first one is it; only then is the search over before the end of a mail of megabytes.
  const first = root.querySelector(BEGINNING);
  return first !== null && (isSign(first) || [...root.querySelectorAll(BEGINNING)].some(isSign));
}
