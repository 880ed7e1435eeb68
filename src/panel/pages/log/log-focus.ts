import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { moveFocus } from '../../page-focus.ts';
import { pageOf } from '../../router.ts';

/**
 * As `usePageFocus`, for the log's `h1`. It leaves focus where it is in an entry that stands beside the log, and in the
 * log itself: on the row that somebody came back to.
 */
export function useLogFocus(): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  const isLog = pageOf(location.hash).is === 'log';
  useEffect(() => {
    // Effects come late: by now an entry may have been opened, or left.
    const isStillLog = isLog && pageOf(location.hash).is === 'log';
    const isInUse = heading.current?.closest('section')?.contains(document.activeElement);
    if (isStillLog && !isInUse) moveFocus(heading.current);
  }, []);
  return heading;
}
