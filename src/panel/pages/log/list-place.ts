import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Anchor } from '../../find/visible-range.ts';
import { type PanelMemory, useMemory } from '../../memory.ts';

/** Where somebody was in the list. */
export interface ListPlace {
  /** Null at its upper end. */
  at: Anchor | null;
  /** The row that had the focus last. */
  focused: string | null;
}

const places = new WeakMap<PanelMemory, ListPlace & { by: string }>();

/**
 * Where the user was when they left the list in the same view, as it was when the list came; null if they were in
 * another view, or never there.
 * @param now tells it when they leave
 */
export function useListPlace(by: string, now: () => ListPlace): ListPlace | null {
  const memory = useMemory();
  const found = useRef<ListPlace | null | undefined>(undefined);
  if (found.current === undefined) {
    const known = places.get(memory);
    found.current = known?.by === by ? known : null;
  }
  const latest = useRef({ by, now });
  latest.current = { by, now };
  useLayoutEffect(
    () => () => {
      places.set(memory, { by: latest.current.by, ...latest.current.now() });
    },
    [memory],
  );
  return found.current;
}
