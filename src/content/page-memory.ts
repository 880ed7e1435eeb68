import { countKnown, keysOfSender } from '../detection/known.ts';
import { NOTHING_TAUGHT } from '../detection/teaching.ts';
import { type PageMemoryAnswer, sendMessage } from '../messages.ts';
import type { FollowedDraft, FollowedThread, Person, Teaching } from '../model.ts';

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
  known: '',
  off: { clients: [], accounts: [] },
};

/** The marks of who is in the log, as the background packs them. */
function marksIn(packed: string): Uint32Array {
  const text = atob(packed);
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at += 1) bytes[at] = text.charCodeAt(at);
  return new Uint32Array(bytes.buffer);
}

/** What the page knows of the user's teaching, of what the log follows and of who is in it, in memory only. */
export interface PageMemory {
  teaching(): Teaching;
  /** What the log follows in a thread; null if it follows nothing there. */
  thread(threadKey: string): FollowedThread | null;
  /** Mails with an agreement in them that no thread is known of yet. */
  drafts(): readonly FollowedDraft[];
  /** Whether a proposal's compose box offers the debrief agreement; not before the background has answered. */
  offerAgreement(): boolean;
  /**
   * How many entries there are of these people and their organisations. Takes up to a millisecond or two in a log of
   * 100,000.
   * @param own the address of the open account, which is nobody's
   * @param threadKey the mail's own thread, whose entry is not counted
   */
  seen(people: readonly Person[], own: string | null, threadKey: string | null): number;
  /** Where the user has switched the extension off. */
  off(): PageMemoryAnswer['off'];
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
  let marks: Uint32Array = new Uint32Array();
  let marksVersion = '';
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
    if (known.known !== '' && known.known !== marksVersion) await askWho();
  }

  async function askWho(): Promise<void> {
    const mine = turn;
    try {
      const answer = await sendMessage('knownMarks', undefined);
      // Whoever asked meanwhile asks for the newer ones.
      if (mine !== turn || signal.aborted) return;
      marks = marksIn(answer.marks);
      marksVersion = answer.version;
      onChange();
    } catch {
      // Then there is only no "Seen before".
    }
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
    seen: (people, own, threadKey) =>
      known.known === ''
        ? 0
        : countKnown(
            marks,
            people.flatMap(({ email }) => (email === null ? [] : keysOfSender(email, own))),
            threadKey,
          ),
    off: () => known.off,
    settled: () => settled,
    ready,
    ask,
  };
}
