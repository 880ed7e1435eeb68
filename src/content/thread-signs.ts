import { instantOf } from '../detection/instants.ts';
import { holdsMostOf } from '../detection/same-words.ts';
import { type Signs, signsOf } from '../detection/signs.ts';
import type { ThreadView } from '../messages.ts';
import type { DetectionData, FollowedDraft, FollowedThread, ThreadSigns } from '../model.ts';
import { boxText } from './box-text.ts';
import type { MailClient } from './client.ts';
import type { PageMemory } from './page-memory.ts';
import { threadOf } from './view.ts';

/** Gmail lets its user take a sent mail back for up to 30 seconds, Outlook for up to 10 (settings of both, 2026-11). */
export const UNDO_SECONDS = 30;

/** What is known of a thread that the log follows, or that may be a proposal's. */
export interface ThreadSignsDesk {
  /**
   * To be called with every reading of the page. Reads the whole thread only where something may be found in it, and
   * tells the background what it did not know yet.
   * @returns what the thread says now; null where nothing is followed
   */
  see(view: ThreadView): Signs | null;
}

interface Desk {
  client: Pick<MailClient, 'id' | 'written' | 'draftBoxes'>;
  memory: Pick<PageMemory, 'thread' | 'drafts'>;
  data(): DetectionData | null;
  /** Reads the whole conversation. */
  read(): ThreadView | null;
  tell(signs: ThreadSigns): void;
}

type Sent = { messageId: string | null };

/** What a thread said when it was last on screen. */
interface Seen {
  /** Own messages that were there when this page first showed the thread: their undo is over. */
  readonly before: ReadonlySet<string>;
  /** When the others were first seen, by this page's own clock. */
  readonly since: Map<string, number>;
  signs: ThreadSigns | null;
  /** The words of the mails in `signs` that are still to be told of. */
  words: string[];
  told: string;
}

/**
 * Watches what threads tell about the path. A mail counts as sent when the client's undo can no longer take it back:
 * it was there when the thread was opened, or `UNDO_SECONDS` after it was first seen, or when the page is left.
 */
export function createThreadSigns(
  { client, memory, data, read, tell }: Desk,
  signal: AbortSignal,
): ThreadSignsDesk {
  const threads = new Map<string, Seen>();
  let shown: string | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const isOver = ({ before, since }: Seen, id: string | null) => {
    // Collapsed under an answer.
    if (id === null) return true;
    const first = since.get(id);
    return before.has(id) || (first !== undefined && performance.now() - first >= UNDO_SECONDS * 1000);
  };

  /** Tells what counts by now; with `all`, as if every undo were over. */
  function report(seen: Seen, all = false): void {
    const { signs } = seen;
    if (!signs) return;
    // Whoever has answered a mail has got it.
    const counts = ({ messageId }: Sent) => all || signs.reply !== null || isOver(seen, messageId);
    const counted = { ...signs, sent: signs.sent.filter(counts), proposals: signs.proposals.filter(counts) };
    const text = JSON.stringify(counted);
    if (text === seen.told) return;
    seen.told = text;
    tell(counted);
  }

  const waiting = (seen: Seen) =>
    [...(seen.signs?.sent ?? []), ...(seen.signs?.proposals ?? [])].filter(
      ({ messageId }) => !isOver(seen, messageId),
    );

  /** Looks again when the next undo is over. */
  function wait(): void {
    clearTimeout(timer);
    const firsts = [...threads.values()].flatMap((seen) =>
      waiting(seen).map(({ messageId }) => seen.since.get(messageId ?? '') ?? performance.now()),
    );
    if (firsts.length === 0 || signal.aborted) return;
    const due = Math.min(...firsts) + UNDO_SECONDS * 1000;
    timer = setTimeout(lookAgain, Math.max(due - performance.now(), 0));
  }

  function lookAgain(): void {
    const view = read();
    const open = view?.threadKey ?? null;
    if (view) see(view);
    // Of a thread that is not on screen any more, only its last look is known.
    for (const [key, seen] of threads) if (key !== open && !isBack(seen)) report(seen);
    wait();
  }

  /** Undo has brought the words of a mail back into a box. */
  function isBack(seen: Seen): boolean {
    const boxes = client.draftBoxes().map(({ editor }) => boxText(editor));
    return seen.words.some((words) => boxes.some((text) => holdsMostOf(words, text)));
  }

  function see(view: ThreadView): Signs | null {
    const { threadKey, reading } = view;
    const detection = data();
    if (view.state !== 'read' || threadKey === null || !reading || !detection) return null;
    const own = reading.messages.flatMap(({ direction, id }) =>
      direction !== 'in' && id !== null ? [id] : [],
    );
    const known = threads.get(threadKey);
    const seen = known ?? { before: new Set(own), since: new Map(), signs: null, words: [], told: '' };
    if (!known) threads.set(threadKey, seen);
    shown = threadKey;

    const followed = memory.thread(threadKey);
    const drafts = memory.drafts().filter((draft) => mayBeHere(draft, view));
    if (!followed && drafts.length === 0) {
      seen.signs = null;
      return null;
    }
    const signs = signsIn(followed, drafts, detection);
    if (!signs) return null;
    for (const { messageId } of [...signs.sent, ...signs.proposals]) {
      if (messageId !== null && !seen.since.has(messageId)) seen.since.set(messageId, performance.now());
    }
    seen.words = [...(followed?.awaited ?? []), ...drafts].map(({ text }) => text);
    seen.signs = followed || signs.proposals.length > 0 ? { threadKey, threadUrl: view.url, ...signs } : null;
    report(seen);
    wait();
    return signs;
  }

  /** By the own messages that a cheap reading shows: one of them may be no older than the draft. */
  function mayBeHere({ client: id, account, insertedAt }: FollowedDraft, { reading }: ThreadView): boolean {
    if (id !== client.id || (account !== null && account !== reading?.account?.email)) return false;
    const inserted = Date.parse(insertedAt);
    return (reading?.messages ?? []).some(({ direction, sentAt }) => {
      const at = instantOf(sentAt);
      // Of a collapsed card the cheap reading tells no date.
      return direction !== 'in' && (at === null || at.ms >= inserted - at.give);
    });
  }

  function signsIn(
    followed: FollowedThread | null,
    drafts: readonly FollowedDraft[],
    detection: DetectionData,
  ): Signs | null {
    const view = read();
    if (view?.state !== 'read' || !view.reading || view.threadKey !== shown) return null;
    const thread = threadOf(view.reading);
    const ids = thread.messages.flatMap(({ direction, id }) =>
      direction === 'out' && id !== null ? [id] : [],
    );
    const written = new Map(
      ids.flatMap((id) => {
        const facts = client.written(id);
        return facts ? [[id, facts] as const] : [];
      }),
    );
    const messages = thread.messages.map((message) =>
      written.get(message.id ?? '')?.onServer === false ? { ...message, id: null } : message,
    );
    const rejection = view.verdict?.rejection ?? false;
    const facts = { thread: { ...thread, messages }, rejection, written };
    return signsOf(facts, followed, drafts, detection, new Date().toISOString());
  }

  // Who leaves the page can no longer take anything back.
  const leave = () => {
    for (const seen of threads.values()) if (waiting(seen).length > 0 && !isBack(seen)) report(seen, true);
  };
  window.addEventListener('pagehide', leave, { signal });
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
  return { see };
}
