/** Between two beats, and without a beat until the element is gone; together less than a second. */
const BEAT_MS = 250;
const LASTS_MS = 650;

/**
 * Keeps an element in sight for as long as this script is alive. A browser may take the script away without a word
 * (Firefox does when the extension is disabled) and leave what it put into the page; so the element vanishes by
 * itself unless it is told again and again to stay.
 * @param onBeat called with each beat, while the element is in the page
 * @param signal its abort ends the beating
 * @returns to be called when the element has come into the page
 */
export function keepInSight(element: HTMLElement, onBeat: () => void, signal: AbortSignal): () => void {
  let timer: ReturnType<typeof setInterval> | undefined;
  let fading: Animation | undefined;

  function beat(): void {
    if (!element.isConnected) {
      stop();
      return;
    }
    if (fading) fading.currentTime = 0;
    onBeat();
  }

  function stop(): void {
    clearInterval(timer);
    timer = undefined;
    fading?.cancel();
    fading = undefined;
  }

  // In a tab that nobody sees the browser lets timers wait.
  document.addEventListener('visibilitychange', () => timer !== undefined && beat(), { signal });
  signal.addEventListener('abort', stop, { once: true });

  return () => {
    if (timer !== undefined || signal.aborted) return;
    timer = setInterval(beat, BEAT_MS);
    // Not by `display`, which Firefox does not animate so (153).
    fading = element.animate?.([{}, { visibility: 'hidden', position: 'absolute' }], {
      delay: LASTS_MS,
      duration: 1,
      fill: 'forwards',
    });
  };
}
