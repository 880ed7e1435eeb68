/**
 * Calls `onChange` whenever the page's fingerprint has changed, in the same task as the change and so before
 * the next paint; a debounce would only add delay (reliability report, B2). `onMutation` runs on every batch.
 * @param signal its abort ends the watching
 */
export function observe(
  fingerprint: () => string | null,
  onChange: () => void,
  onMutation: () => void,
  signal: AbortSignal,
): void {
  let last: string | null | undefined;
  const check = () => {
    const now = fingerprint();
    if (now !== last) {
      last = now;
      onChange();
    } else {
      onMutation();
    }
  };
  const observer = new MutationObserver(check);
  observer.observe(document.body, {
    childList: true,
    subtree: true,
    attributes: true,
    // A conversation kept in the page is shown again by `style`; a card opens by `aria-expanded`; ids may
    // be painted late (Gmail 2026-08, InboxSDK PR 1309).
    attributeFilter: [
      'style',
      'hidden',
      'aria-expanded',
      'role',
      'data-legacy-message-id',
      'data-message-id',
    ],
  });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
  check();
}
