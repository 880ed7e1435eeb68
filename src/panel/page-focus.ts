import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** `focusVisible` is not in TypeScript's DOM types yet. */
type FocusHow = FocusOptions & { focusVisible?: boolean };

let keyPressedLast = false;
addEventListener(
  'keydown',
  () => {
    keyPressedLast = true;
  },
  true,
);
addEventListener(
  'pointerdown',
  () => {
    keyPressedLast = false;
  },
  true,
);

/**
 * Moves focus without scrolling. The ring shows as it would after the user's own last act: a browser cannot
 * know it for a page that was just opened, and would always show it there.
 */
export function moveFocus(element: HTMLElement | null): void {
  const how: FocusHow = { preventScroll: true, focusVisible: keyPressedLast };
  element?.focus(how);
}

/** For a page's `h1`: it takes focus when the page is entered, so that reading begins there. Needs tabIndex -1. */
export function usePageFocus(): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => moveFocus(heading.current), []);
  return heading;
}
