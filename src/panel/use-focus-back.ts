import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { moveFocus } from './page-focus.ts';

/**
 * For an act whose own button may go with it: focus that has fallen out of the page goes to the element given.
 * @param acts how many have ended here; nothing is moved before the first
 * @param shown changes with what is shown after an act
 */
export function useFocusBack<E extends HTMLElement>(acts: number, shown: unknown): RefObject<E | null> {
  const place = useRef<E>(null);
  useEffect(() => {
    if (acts > 0 && document.activeElement === document.body) moveFocus(place.current);
  }, [acts, shown]);
  return place;
}
