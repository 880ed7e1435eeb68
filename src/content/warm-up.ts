import type { DetectionData } from '../model.ts';
import { warmUps } from './view.ts';

/** Makes ready, while the page has nothing to do, for mails in its own language, the browser's and English. */
export function warmUp(data: DetectionData, signal: AbortSignal): void {
  const languages = [document.documentElement.lang, navigator.language, 'en'];
  const codes = new Set(languages.map((language) => language.slice(0, 2).toLowerCase()));
  warmWhenIdle(warmUps(data, codes), signal);
}

/** Does one thing after the other, each when the page has nothing to do. */
function warmWhenIdle(things: readonly (() => void)[], signal: AbortSignal): void {
  const [first, ...rest] = things;
  if (!first || signal.aborted) return;
  const handle = window.requestIdleCallback(() => {
    first();
    warmWhenIdle(rest, signal);
  });
  signal.addEventListener('abort', () => window.cancelIdleCallback(handle), { once: true });
}
