import { NOTHING_TAUGHT } from '../detection/teaching.ts';
import { sendMessage } from '../messages.ts';
import type { Teaching } from '../model.ts';

/**
 * The chip waits no longer than this for what the user has taught, so that a muted mail does not flash one. In
 * both browsers on two cores the answer took 7 to 55 ms, from a stopped background 95 to 150, and 210 to 240
 * for the first page after the browser's start (2026-11).
 */
const LONGEST_WAIT_MS = 300;

/** What the page knows of the user's teaching, in memory only. */
export interface PageMemory {
  teaching(): Teaching;
  /** The answer is there, or the longest wait is over. */
  settled(): boolean;
  /** Resolves when it is settled. */
  ready: Promise<void>;
  /** Asks the background anew. */
  ask(): Promise<void>;
}

/**
 * Asks the background at once, and again whenever the page becomes visible: a tab that was asleep was not told.
 * @param onChange called when it has settled, and after every answer that differs from the one before
 */
export function keepPageMemory(onChange: () => void, signal: AbortSignal): PageMemory {
  let teaching = NOTHING_TAUGHT;
  let settled = false;
  let turn = 0;
  let resolveReady: () => void;
  const ready = new Promise<void>((resolve) => {
    resolveReady = resolve;
  });

  function settle(): void {
    if (settled || signal.aborted) return;
    settled = true;
    clearTimeout(longestWait);
    resolveReady();
    onChange();
  }

  async function ask(): Promise<void> {
    const mine = ++turn;
    let answer: Teaching | null = null;
    try {
      answer = await sendMessage('pageMemory', undefined);
    } catch {
      // A database that cannot be opened must not cost the user the chip; an orphaned script gets no answer.
    }
    if (mine !== turn || signal.aborted) return;
    const isNew = answer !== null && JSON.stringify(answer) !== JSON.stringify(teaching);
    teaching = answer ?? teaching;
    if (!settled) settle();
    else if (isNew) onChange();
  }

  const longestWait = setTimeout(settle, LONGEST_WAIT_MS);
  signal.addEventListener('abort', () => clearTimeout(longestWait), { once: true });
  document.addEventListener(
    'visibilitychange',
    () => {
      if (document.visibilityState === 'visible') void ask();
    },
    { signal },
  );
  void ask();
  return { teaching: () => teaching, settled: () => settled, ready, ask };
}
