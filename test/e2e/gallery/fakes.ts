import { NOTHING_TAUGHT, withTeaching } from '../../../src/detection/teaching.ts';
import type { InsertAnswer } from '../../../src/messages.ts';
import type { Mute, Opportunity, OwnPhrase, SavedDraft } from '../../../src/model.ts';
import { judgeText } from '../../../src/panel/judge-text.ts';
import type {
  MailTab,
  RecordChange,
  SelectedText,
  Services,
  Taught,
  TeachingChange,
} from '../../../src/panel/services.ts';

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
  mutes: Map<string, Mute>;
  phrases: Map<string, OwnPhrase>;
  show(tab: MailTab): void;
  clickChip(): void;
  /** Hands a selected text over to the panel, as the context menu does. */
  select(text: string, parts?: Partial<SelectedText>): void;
  /** Another panel of the window logs or discards what waits. */
  dropSelections(): void;
  answerReport(report: string | null): void;
  failJudging(): void;
  waiting: () => readonly SelectedText[];
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
export function fakeWorld(
  tab: MailTab,
  entries: readonly Opportunity[] = [],
  taught: Taught = { mutes: [], phrases: [] },
): FakeWorld {
  let current = tab;
  let writeError: Error | null = null;
  let readError: Error | null = null;
  let gate: Promise<void> = Promise.resolve();
  let open: () => void = () => undefined;
  let insertAnswer: InsertAnswer | 'never' = { inserted: true };
  let undoAnswer = true;
  let copyAllowed = true;
  let made = 0;
  let selected: readonly SelectedText[] = [];
  let report: string | null = null;
  let judges = true;
  const selectionListeners = new Set<() => void>();
  const tabListeners = new Set<() => void>();
  const chipListeners = new Set<() => void>();
  const recordListeners = new Set<() => void>();
  const teachingListeners = new Set<() => void>();

  const world = {
    entries: new Map(entries.map((entry) => [entry.id, entry])),
    drafts: new Map<string, SavedDraft>(),
    changes: [] as RecordChange[],
    inserted: [] as string[],
    copied: [] as string[],
    opened: [] as string[],
    mutes: new Map(taught.mutes.map((mute) => [mute.key, mute])),
    phrases: new Map(taught.phrases.map((phrase) => [phrase.id, phrase])),
    show(next: MailTab) {
      current = next;
      for (const listener of tabListeners) listener();
    },
    clickChip() {
      for (const listener of chipListeners) listener();
    },
    select(text: string, parts: Partial<SelectedText> = {}) {
      const known = selected.find((one) => one.text === text);
      const one = known
        ? { ...known, times: known.times + 1 }
        : { id: `text-${++made}`, text, cut: false, times: 1 };
      selected = [{ ...one, ...parts }, ...selected.filter((other) => other !== known)];
      for (const listener of selectionListeners) listener();
    },
    dropSelections() {
      selected = [];
      for (const listener of selectionListeners) listener();
    },
    answerReport(answer: string | null) {
      report = answer;
    },
    failJudging() {
      judges = false;
    },
    waiting: () => selected,
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

  /** The tab with its own phrases found, as the real one is told of them; of mutes the panel knows itself. */
  function taughtTab(): MailTab {
    if (current.status !== 'ready' || !current.view.unmuted) return current;
    const { view } = current;
    const message = view.reading?.messages[view.judged ?? -1];
    if (!message || !view.unmuted) return current;
    const ownPhrases = [...world.phrases.values()].map(({ phrase }) => phrase);
    const given = { ...message, key: view.messageKey };
    const unmuted = withTeaching(view.unmuted, given, { ...NOTHING_TAUGHT, ownPhrases }, []);
    return { status: 'ready', view: { ...view, unmuted, verdict: unmuted } };
  }

  function change({ mute = [], unmute = [], learn = [], forget = [] }: TeachingChange): TeachingChange {
    const keys = [...unmute, ...mute.map(({ key }) => key)];
    const ids = [...forget, ...learn.map(({ id }) => id)];
    const back = {
      mute: keys.flatMap((key) => world.mutes.get(key) ?? []),
      unmute: keys.filter((key) => !world.mutes.has(key)),
      learn: ids.flatMap((id) => world.phrases.get(id) ?? []),
      forget: ids.filter((id) => !world.phrases.has(id)),
    };
    for (const key of unmute) world.mutes.delete(key);
    for (const one of mute) world.mutes.set(one.key, one);
    for (const id of forget) world.phrases.delete(id);
    for (const one of learn) world.phrases.set(one.id, one);
    return back;
  }

  const services: Services = {
    mail: {
      current: taughtTab,
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
      report: async () => report,
    },
    selections: {
      waiting: () => selected,
      subscribe(listener) {
        selectionListeners.add(listener);
        return () => selectionListeners.delete(listener);
      },
      async drop(id) {
        selected = selected.filter((one) => one.id !== id);
        for (const listener of selectionListeners) listener();
      },
      async judge(words) {
        if (!judges) throw new Error('not loaded');
        const { mutes, phrases } = world;
        const mutedPhrases = [...mutes.values()].flatMap((mute) =>
          mute.of === 'phrase' ? [mute.phrase] : [],
        );
        const ownPhrases = [...phrases.values()].map(({ phrase }) => phrase);
        return judgeText(words, { ...NOTHING_TAUGHT, mutedPhrases, ownPhrases });
      },
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
    teaching: {
      all: () => read(() => ({ mutes: [...world.mutes.values()], phrases: [...world.phrases.values()] })),
      async change(wanted) {
        const back = await write(() => change(wanted));
        for (const listener of [...teachingListeners, ...tabListeners]) listener();
        return back;
      },
      onChange(listener) {
        teachingListeners.add(listener);
        return () => teachingListeners.delete(listener);
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
