import type { InsertAnswer } from '../../../src/messages.ts';
import type { Opportunity, SavedDraft } from '../../../src/model.ts';
import type { MailTab, RecordChange, Services } from '../../../src/panel/services.ts';

/** Noon would hide mistakes of half a day. */
export const NOW = new Date(2026, 10, 18, 10, 42);

export interface FakeWorld {
  services: Services;
  entries: Map<string, Opportunity>;
  drafts: Map<string, SavedDraft>;
  /** Every change given to `record`, in order, also those that failed. */
  changes: RecordChange[];
  inserted: string[];
  copied: string[];
  opened: string[];
  show(tab: MailTab): void;
  clickChip(): void;
  /** Makes every following write wait until `release`, or fail. */
  hold(): void;
  release(): void;
  failWrites(error: Error | null): void;
  failReads(error: Error | null): void;
  answerInsert(answer: InsertAnswer | 'never'): void;
  answerUndo(answer: boolean): void;
  allowCopy(allowed: boolean): void;
}

/** Services in memory, with every answer in the caller's hand. */
export function fakeWorld(tab: MailTab, entries: readonly Opportunity[] = []): FakeWorld {
  let current = tab;
  let writeError: Error | null = null;
  let readError: Error | null = null;
  let gate: Promise<void> = Promise.resolve();
  let open: () => void = () => undefined;
  let insertAnswer: InsertAnswer | 'never' = { inserted: true };
  let undoAnswer = true;
  let copyAllowed = true;
  let made = 0;
  const tabListeners = new Set<() => void>();
  const chipListeners = new Set<() => void>();
  const recordListeners = new Set<() => void>();

  const world = {
    entries: new Map(entries.map((entry) => [entry.id, entry])),
    drafts: new Map<string, SavedDraft>(),
    changes: [] as RecordChange[],
    inserted: [] as string[],
    copied: [] as string[],
    opened: [] as string[],
    show(next: MailTab) {
      current = next;
      for (const listener of tabListeners) listener();
    },
    clickChip() {
      for (const listener of chipListeners) listener();
    },
    hold() {
      gate = new Promise((resolve) => {
        open = resolve;
      });
    },
    release: () => open(),
    failWrites(error: Error | null) {
      writeError = error;
    },
    failReads(error: Error | null) {
      readError = error;
    },
    answerInsert(answer: InsertAnswer | 'never') {
      insertAnswer = answer;
    },
    answerUndo(answer: boolean) {
      undoAnswer = answer;
    },
    allowCopy(allowed: boolean) {
      copyAllowed = allowed;
    },
  };

  async function read<T>(value: () => T): Promise<T> {
    if (readError) throw readError;
    return value();
  }

  async function write<T>(value: () => T): Promise<T> {
    await gate;
    if (writeError) throw writeError;
    return value();
  }

  const byThread = (threadKey: string | null) =>
    [...world.entries.values()].find((entry) => threadKey !== null && entry.threadKey === threadKey) ?? null;

  const services: Services = {
    mail: {
      current: () => current,
      subscribe(listener) {
        tabListeners.add(listener);
        return () => tabListeners.delete(listener);
      },
      onChipClick(listener) {
        chipListeners.add(listener);
        return () => chipListeners.delete(listener);
      },
      async insert({ text }) {
        if (insertAnswer === 'never') return new Promise(() => undefined);
        if (insertAnswer.inserted) world.inserted.push(text);
        return insertAnswer;
      },
      undoInsert: async () => undoAnswer,
      focusReply: async () => true,
    },
    records: {
      forThread: (threadKey) => read(() => byThread(threadKey)),
      byId: (id) => read(() => world.entries.get(id) ?? null),
      latest: (limit) =>
        read(() =>
          [...world.entries.values()].sort((a, b) => b.changedAt.localeCompare(a.changedAt)).slice(0, limit),
        ),
      async record(change) {
        world.changes.push(change);
        const stored = await write(() => {
          const known = 'entry' in change ? world.entries.get(change.entry) : byThread(change.seed.threadKey);
          if (!known && 'entry' in change) throw new Error('This entry is no longer in the log.');
          const times = { createdAt: NOW.toISOString(), changedAt: NOW.toISOString() };
          const base = known ?? ('seed' in change ? { ...change.seed, id: `new-${++made}`, ...times } : null);
          if (!base) throw new Error('Neither entry nor seed');
          const next: Opportunity = { ...base, ...change.set, changedAt: NOW.toISOString() };
          world.entries.set(next.id, next);
          return next;
        });
        for (const listener of recordListeners) listener();
        return stored;
      },
      draft: (threadKey) => read(() => world.drafts.get(threadKey) ?? null),
      saveDraft: (draft) =>
        write(() => void world.drafts.set(draft.threadKey, { ...draft, changedAt: NOW.toISOString() })),
      dropDraft: (threadKey) => write(() => void world.drafts.delete(threadKey)),
      onChange(listener) {
        recordListeners.add(listener);
        return () => recordListeners.delete(listener);
      },
    },
    async copy(text) {
      if (copyAllowed) world.copied.push(text);
      return copyAllowed;
    },
    openThread: (url) => void world.opened.push(url),
    lastTone: async () => null,
    rememberTone: async () => undefined,
    now: () => NOW,
  };
  return { ...world, services };
}
