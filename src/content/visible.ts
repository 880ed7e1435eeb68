import { styleOf } from './nodes.ts';

/** Says itself, without any stylesheet, that it is not shown. */
export function isMarkedHidden(element: Element): boolean {
  return (
    element.hasAttribute('hidden') ||
    element.getAttribute('aria-hidden') === 'true' ||
    // Asking for a style object costs more than all the rest, and few elements have a style of their own.
    (element.hasAttribute('style') && styleOf(element)?.display === 'none')
  );
}

/**
 * Whether an element is shown: nothing on the way up is marked hidden, and no stylesheet takes its box away.
 * Saved pages often lack their css; there the marks alone decide.
 */
export function isShown(element: Element): boolean {
  for (let at: Element | null = element; at; at = at.parentElement) {
    if (isMarkedHidden(at)) return false;
  }
  return typeof element.checkVisibility !== 'function' || element.checkVisibility();
}
