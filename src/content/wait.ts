/** A field's value can change without any mutation; so often it is looked at. */
const LOOK_EVERY_MS = 20;

/**
 * Waits until `look` gives something, or null when `timeoutMs` is over. Looks at once, after every change of
 * the page and in short intervals; observer and timers end with it.
 */
export function waitFor<T>(look: () => T | null, timeoutMs: number): Promise<T | null> {
  return new Promise((resolve) => {
    const now = look();
    if (now !== null) return resolve(now);
    const finish = (value: T | null) => {
      observer.disconnect();
      clearInterval(interval);
      clearTimeout(timeout);
      resolve(value);
    };
    const lookAgain = () => {
      const value = look();
      if (value !== null) finish(value);
    };
    const observer = new MutationObserver(lookAgain);
    const interval = setInterval(lookAgain, LOOK_EVERY_MS);
    const timeout = setTimeout(() => finish(look()), timeoutMs);
    observer.observe(document.body, { childList: true, subtree: true, attributes: true });
  });
}
