import type { MailClient } from './client.ts';

/** A second look may cost this share of the time between two of them. */
const SECOND_LOOK_SHARE = 0.0005;
const SECOND_LOOK_AFTER_MS = 400;

/**
 * Calls `onChange` whenever the page's fingerprint has changed, in the same task as the change and so before the next
 * paint; a debounce would only add delay (reliability report, B2). `onMutation` runs on every other batch. What the
 * client says does not concern it costs no fingerprint, but for a second look a while later: a stylesheet may show
 * what no rule foresees.
 * @param signal its abort ends the watching
 */
export function observe(
  client: Pick<MailClient, 'watched' | 'concerns' | 'fingerprint'>,
  onChange: () => void,
  onMutation: () => void,
  signal: AbortSignal,
): void {
  let last: string | null | undefined;
  let address = location.href;
  let secondLook: ReturnType<typeof setTimeout> | undefined;
  let cost = 0;

  const check = () => {
    address = location.href;
    const started = performance.now();
    const now = client.fingerprint();
    cost = performance.now() - started;
    if (now !== last) {
      last = now;
      onChange();
    } else {
      onMutation();
    }
  };

  const lookAgainLater = () => {
    secondLook ??= setTimeout(
      () => {
        secondLook = undefined;
        check();
      },
      Math.max(SECOND_LOOK_AFTER_MS, cost / SECOND_LOOK_SHARE),
    );
  };

  const observer = new MutationObserver((changes) => {
    // The address may have changed without any event, where the browser has no navigation API.
    if (location.href !== address || client.concerns(changes)) return check();
    onMutation();
    lookAgainLater();
  });
  // Not the body: a pop-out's page is written by the window it came from, and may get another one.
  observer.observe(document, {
    childList: true,
    subtree: true,
    attributes: true,
    attributeFilter: [...client.watched],
  });
  // The address may change after the page has, which no mutation tells.
  window.navigation?.addEventListener('currententrychange', check, { signal });
  window.addEventListener('popstate', check, { signal });
  signal.addEventListener(
    'abort',
    () => {
      observer.disconnect();
      clearTimeout(secondLook);
    },
    { once: true },
  );
  check();
}
