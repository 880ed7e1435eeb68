import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { moveFocus } from '../../page-focus.ts';
import { pageOf } from '../../router.ts';

/** As `usePageFocus`, for the log's `h1`: beside an entry that somebody opened the log is not where reading begins. */
export function useLogFocus(): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (pageOf(location.hash).is === 'log') moveFocus(heading.current);
  }, []);
  return heading;
}
