/** So often within the time below it is done at once; a page that is being rebuilt needs far less. */
const AT_ONCE = 10;
const WITHIN_MS = 100;
const PAUSE_MS = 500;

/**
 * Does a thing whenever asked, but not without end: a client that undoes it in the same moment would otherwise
 * keep the page busy for ever (both answer a mutation before the page can go on). Then it waits and tries again.
 * @param signal its abort ends the waiting
 */
export function withPatience(act: () => void, signal: AbortSignal): () => void {
  let started = Number.NEGATIVE_INFINITY;
  let times = 0;
  let pause: ReturnType<typeof setTimeout> | undefined;
  signal.addEventListener('abort', () => clearTimeout(pause), { once: true });

  return () => {
    if (pause !== undefined || signal.aborted) return;
    const now = performance.now();
    if (now - started > WITHIN_MS) {
      started = now;
      times = 0;
    }
    times += 1;
    if (times <= AT_ONCE) return act();
    pause = setTimeout(() => {
      pause = undefined;
      act();
    }, PAUSE_MS);
  };
}
