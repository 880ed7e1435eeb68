import { NOTHING_TAUGHT } from '../detection/teaching.ts';
import { type PageMemoryAnswer, sendMessage } from '../messages.ts';
import type { FollowedDraft, FollowedThread, Teaching } from '../model.ts';

/**
 * The chip waits no longer than this for what the user has taught, so that a muted mail does not flash one. In
 * both browsers on two cores the answer took 7 to 55 ms, from a stopped background 95 to 150, and 210 to 240
 * for the first page after the browser's start (2026-11).
 */
const LONGEST_WAIT_MS = 300;

const NOTHING_KNOWN: PageMemoryAnswer = {
  teaching: NOTHING_TAUGHT,
  threads: [],
  drafts: [],
  offerAgreement: false,
};

/** What the page knows of the user's teaching and of what the log follows, in memory only. */
export interface PageMemory {
  teaching(): Teaching;
  /** What the log follows in a thread; null if it follows nothing there. */
  thread(threadKey: string): FollowedThread | null;
  /** Mails with an agreement in them that no thread is known of yet. */
  drafts(): readonly FollowedDraft[];
  /** Whether a proposal's compose box offers the debrief agreement; not before the background has answered. */
  offerAgreement(): boolean;
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
  let known = NOTHING_KNOWN;
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
    let answer: PageMemoryAnswer | null = null;
    try {
      answer = await sendMessage('pageMemory', undefined);
    } catch {
      // A database that cannot be opened must not cost the user the chip; an orphaned script gets no answer.
    }
    if (mine !== turn || signal.aborted) return;
    const isNew = answer !== null && JSON.stringify(answer) !== JSON.stringify(known);
    known = answer ?? known;
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
  return {
    teaching: () => known.teaching,
    thread: (threadKey) => known.threads.find((thread) => thread.threadKey === threadKey) ?? null,
    drafts: () => known.drafts,
    offerAgreement: () => known.offerAgreement,
    settled: () => settled,
    ready,
    ask,
  };
}
