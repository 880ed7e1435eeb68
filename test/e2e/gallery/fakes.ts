import { NOTHING_TAUGHT, withTeaching } from '../../../src/detection/teaching.ts';
import { agenda } from '../../../src/followup/agenda.ts';
import { advance } from '../../../src/followup/steps.ts';
import type { InsertAnswer } from '../../../src/messages.ts';
import type {
  LessonLink,
  Mute,
  Opportunity,
  OwnPhrase,
  OwnTemplate,
  Proposal,
  SavedDraft,
} from '../../../src/model.ts';
import { judgeText } from '../../../src/panel/judge-text.ts';
import type { Page } from '../../../src/panel/router.ts';
import {
  type Changed,
  type MailTab,
  type OpportunityFields,
  type OwnRowsService,
  type RecordChange,
  type RecordTarget,
  RefusedStepError,
  type SelectedText,
  type Services,
  type Settings,
  type Taught,
  type TeachingChange,
} from '../../../src/panel/services.ts';
import { type FakeSafety, fakeSafety } from './fake-safety.ts';
import { wayBack, withTexts } from './fake-texts.ts';

/** As they are before anybody has chosen; `src/settings.ts` asks for a browser, which a command has none of. */
const SETTINGS: Settings = {
  senderName: '',
  signsDrafts: true,
  tone: null,
  lastTone: null,
  draftLanguage: null,
  spanishRegister: null,
  minutes: 10,
  slotOffer: 'none',
  bookingLink: '',
  hoursFrom: '09:00',
  hoursTo: '17:00',
  workDays: [1, 2, 3, 4, 5],
  remindTime: '09:00',
  nudgeAfter: 5,
  closeAfter: 10,
  noDecisionAfter: null,
  offerAgreement: true,
  notifications: false,
  namesInNotifications: false,
  listenReminders: true,
  seenBefore: true,
  lessonsInProposals: true,
  offClients: [],
  offAccounts: [],
  theme: 'system',
  letterKeys: true,
};

/** Noon would hide mistakes of half a day. */
export const NOW = new Date(2026, 10, 18, 10, 42);

export interface FakeWorld {
  services: Services;
  /** Health, copies, backups, files, bin. */
  safety: FakeSafety;
  entries: Map<string, Opportunity>;
  drafts: Map<string, SavedDraft>;
  proposals: Map<string, Proposal>;
  templates: Map<string, OwnTemplate>;
  lessonLinks: Map<string, LessonLink>;
  /** Pages of the panel that were opened in tabs of their own. */
  tabs: Page[];
  settings: Settings;
  /** Pages outside, windows of calls and files that the panel opened or handed over. */
  outside: string[];
  callWindows: string[];
  files: { name: string; type: string; text: string }[];
  /** What is typed and not saved yet, by kind and key. */
  unsaved: Map<string, unknown>;
  /** Whether the browser allows notifications when asked. */
  allowNotifications(allowed: boolean): void;
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
  let notificationsAllowed = true;
  /** Unsaved texts that a page has taken over from one that is gone. */
  const taken = new Set<{ kind: string; key: string; value: unknown }>();
  const selectionListeners = new Set<() => void>();
  const tabListeners = new Set<() => void>();
  const chipListeners = new Set<() => void>();
  const recordListeners = new Set<(entries: readonly string[] | null) => void>();
  const settingsListeners = new Set<() => void>();
  const teachingListeners = new Set<() => void>();

  const world = {
    entries: new Map(entries.map((entry) => [entry.id, entry])),
    drafts: new Map<string, SavedDraft>(),
    proposals: new Map<string, Proposal>(),
    templates: new Map<string, OwnTemplate>(),
    lessonLinks: new Map<string, LessonLink>(),
    tabs: [] as Page[],
    settings: { ...SETTINGS },
    outside: [] as string[],
    callWindows: [] as string[],
    files: [] as { name: string; type: string; text: string }[],
    unsaved: new Map<string, unknown>(),
    allowNotifications(allowed: boolean) {
      notificationsAllowed = allowed;
    },
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

  const logged = () => [...world.entries.values()].filter(({ binnedAt }) => !binnedAt);

  const byThread = (threadKey: string | null) =>
    logged().find((entry) => threadKey !== null && entry.threadKey === threadKey) ?? null;

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

  async function changeEntry(
    target: RecordTarget,
    change: (entry: Opportunity) => OpportunityFields,
    bases: RecordChange['bases'] = {},
    others: RecordChange['others'] = {},
  ): Promise<Changed> {
    const changed = await write(() => {
      const known = 'entry' in target ? world.entries.get(target.entry) : byThread(target.seed.threadKey);
      const times = { createdAt: NOW.toISOString(), changedAt: NOW.toISOString() };
      const base = known ?? ('seed' in target ? { ...target.seed, id: `new-${++made}`, ...times } : null);
      if (!base) throw new Error('This entry is no longer in the log.');
      const set = change(base);
      const stored = withTexts(base, { ...base, ...set, changedAt: NOW.toISOString() }, { bases, others });
      world.entries.set(stored.id, stored);
      const before = Object.fromEntries(
        Object.keys(set).map((name) => [name, base[name as keyof OpportunityFields]]),
      ) as OpportunityFields;
      return { stored, undo: wayBack(base, stored, before, { bases }) };
    });
    for (const listener of recordListeners) listener([changed.stored.id]);
    return changed;
  }

  const { safety, services: safetyServices } = fakeSafety(world.entries, () => {
    for (const listener of recordListeners) listener(null);
  });

  const rowListeners = new Set<() => void>();

  function ownRows<Row extends { id: string }>(rows: Map<string, Row>): OwnRowsService<Row> {
    return {
      all: () => read(() => [...rows.values()]),
      async change({ put = [], remove = [] }) {
        const back = await write(() => {
          const ids = [...remove, ...put.map(({ id }) => id)];
          const before = {
            put: ids.flatMap((id) => rows.get(id) ?? []),
            remove: ids.filter((id) => !rows.has(id)),
          };
          for (const id of remove) rows.delete(id);
          for (const row of put) rows.set(row.id, row);
          return before;
        });
        for (const listener of rowListeners) listener();
        return back;
      },
      onChange(listener) {
        rowListeners.add(listener);
        return () => rowListeners.delete(listener);
      },
    };
  }

  const services: Services = {
    ...safetyServices,
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
          logged()
            .sort((a, b) => b.changedAt.localeCompare(a.changedAt))
            .slice(0, limit),
        ),
      all: () => read(() => logged().sort((a, b) => b.changedAt.localeCompare(a.changedAt))),
      inTurn() {
        let isRead = false;
        return {
          next: () =>
            read(() => {
              const rows = logged().sort((a, b) => b.changedAt.localeCompare(a.changedAt));
              if (isRead || rows.length === 0) return null;
              isRead = true;
              return rows;
            }),
        };
      },
      count: () => read(() => logged().length),
      async record(change) {
        world.changes.push(change);
        const target = 'entry' in change ? { entry: change.entry } : { seed: change.seed };
        return (await changeEntry(target, () => change.set, change.bases, change.others)).stored;
      },
      change: changeEntry,
      async changeMany(ids, change) {
        const before = await write(() => {
          const known = ids.flatMap((id) => world.entries.get(id) ?? []).filter(({ binnedAt }) => !binnedAt);
          const all = known.map((entry) => ({ entry, set: change(entry) }));
          const differing = all.filter(({ entry, set }) =>
            Object.entries(set).some(
              ([name, value]) => JSON.stringify(value) !== JSON.stringify(entry[name as keyof Opportunity]),
            ),
          );
          for (const { entry, set } of differing)
            world.entries.set(entry.id, { ...entry, ...set, changedAt: NOW.toISOString() });
          return new Map(
            differing.map(({ entry, set }) => [
              entry.id,
              Object.fromEntries(
                Object.keys(set).map((name) => [name, entry[name as keyof OpportunityFields]]),
              ) as OpportunityFields,
            ]),
          );
        });
        if (before.size > 0) for (const listener of recordListeners) listener([...before.keys()]);
        return { before };
      },
      step: (target, step, also = {}, bases = {}) =>
        changeEntry(
          target,
          (entry) => {
            const result = advance(entry, step);
            if ('refused' in result) throw new RefusedStepError(result.refused);
            return { ...result.set, ...also };
          },
          bases,
        ),
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
    unsaved: {
      keep: (kind, key, value) => void world.unsaved.set(`${kind} ${key}`, value),
      drop: (kind, key) => void world.unsaved.delete(`${kind} ${key}`),
      async left(kind) {
        for (const [name, value] of world.unsaved) {
          if (!name.startsWith(`${kind} `)) continue;
          world.unsaved.delete(name);
          taken.add({ kind, key: name.slice(kind.length + 1), value });
        }
        return [...taken].flatMap((one) =>
          one.kind === kind ? [{ key: one.key, value: one.value, drop: () => void taken.delete(one) }] : [],
        );
      },
    },
    templates: ownRows(world.templates),
    lessonLinks: ownRows(world.lessonLinks),
    proposals: {
      all: () => read(() => [...world.proposals.values()]),
      forThread: (threadKey) =>
        read(() => [...world.proposals.values()].find((one) => one.threadKey === threadKey) ?? null),
      async change(target, change) {
        const changed = await write(() => {
          const known =
            'proposal' in target
              ? world.proposals.get(target.proposal)
              : [...world.proposals.values()].find(
                  ({ threadKey }) => threadKey !== null && threadKey === target.seed.threadKey,
                );
          const times = { createdAt: NOW.toISOString(), changedAt: NOW.toISOString() };
          const base =
            known ?? ('seed' in target ? { ...target.seed, id: `proposal-${++made}`, ...times } : null);
          if (!base) throw new Error('This proposal is no longer remembered.');
          const set = change(base);
          const stored: Proposal = { ...base, ...set, changedAt: NOW.toISOString() };
          world.proposals.set(stored.id, stored);
          const before = Object.keys(set).map((name) => [name, base[name as keyof typeof set]]);
          return { stored, undo: { proposal: stored.id, set: Object.fromEntries(before) } };
        });
        for (const listener of recordListeners) listener([]);
        return changed;
      },
      onChange(listener) {
        recordListeners.add(listener);
        return () => recordListeners.delete(listener);
      },
    },
    dueList: () =>
      read(() => {
        const opportunities = logged();
        const proposals = [...world.proposals.values()];
        const { due, coming } = agenda({ opportunities, proposals }, world.settings, {
          now: NOW,
          zone: services.zone(),
        });
        return { due, coming, entries: world.entries, proposals: world.proposals };
      }),
    settings: {
      read: () => read(() => world.settings),
      async write(settings) {
        await write(() => Object.assign(world.settings, settings));
        for (const listener of settingsListeners) listener();
      },
      onChange(listener) {
        settingsListeners.add(listener);
        return () => settingsListeners.delete(listener);
      },
      askForNotifications: async () => notificationsAllowed,
    },
    zone: () => 'Europe/Madrid',
    openCallWindow: (entry) => void world.callWindows.push(entry),
    openMail: (client) => void world.outside.push(client),
    openTab: (page) => void world.tabs.push(page),
    openOutside: (url) => void world.outside.push(url),
    saveFile: (file) => void world.files.push(file),
    async copy(text) {
      if (copyAllowed) world.copied.push(text);
      return copyAllowed;
    },
    openThread: (url) => void world.opened.push(url),
    lastTone: async () => null,
    rememberTone: async () => undefined,
    now: () => NOW,
  };
  return { ...world, safety, services };
}
