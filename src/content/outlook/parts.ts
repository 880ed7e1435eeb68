import { isMarkedHidden } from '../visible.ts';
import { css, SIGNS } from './selectors.ts';

const IN_BODY = `${css('body')}, ${css('bodyFrame')}`;
const IN_EDITOR = css('editor');

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

/** Inside a mail's own text or inside what somebody writes, where anything may stand: never a part of the client. */
export function isInText(element: Element): boolean {
  const parent = element.parentElement;
  return parent !== null && (parent.closest(IN_BODY) ?? parent.closest(IN_EDITOR)) !== null;
}

/** Nothing between an element and its root says that it is hidden. */
export function isUnhidden(element: Element, root: Element): boolean {
  for (let at: Element | null = element; at && at !== root; at = at.parentElement) {
    if (isMarkedHidden(at)) return false;
  }
  return true;
}

/** The client's own elements of a part within a root, unhidden, none from inside a mail or an editor. */
export function partsOf(root: Element, selector: string): Element[] {
  return [...root.querySelectorAll(selector)].filter((part) => !isInText(part) && isUnhidden(part, root));
}
