import { css } from './selectors.ts';

/** A message's own parts: a compose box holds none of them. */
const OF_A_MESSAGE = [css('body'), css('from'), css('date'), css('list')].join(', ');

export const EDITORS = `${css('editor')}, ${css('plainEditor')}`;

/** The largest element around an editor that holds no other editor and nothing of a message or a list. */
export function regionOf(editor: Element): Element {
  let region = editor;
  for (let at = editor.parentElement; at && at !== document.body; at = at.parentElement) {
    if (at.matches(css('pane')) || holdsMore(at, editor)) break;
    region = at;
  }
  return region;
}

function holdsMore(element: Element, editor: Element): boolean {
  const isOther = (part: Element) => !editor.contains(part) && !part.contains(editor);
  return [...element.querySelectorAll(`${EDITORS}, ${OF_A_MESSAGE}`)].some(isOther);
}

/** The open compose boxes that the client has drawn within a card. */
export function composeRegionsIn(card: Element): Element[] {
  return [...card.querySelectorAll(EDITORS)].map(regionOf);
}
