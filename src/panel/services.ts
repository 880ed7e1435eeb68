import { createContext } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';
import type { DueThing } from '../followup/agenda.ts';
import type { InsertAnswer, ThreadView } from '../messages.ts';
import type {
  LessonLink,
  MailClientId,
  Opportunity,
  OwnTemplate,
  Proposal,
  Refusal,
  SavedDraft,
  Step,
  TemplateId,
  Verdict,
} from '../model.ts';
import type { SelectedText } from '../platform/selected-text.ts';
import type { Settings } from '../settings.ts';
import type { ChangedEntries } from '../storage/changes.ts';
import type {
  Changed,
  ManyChanged,
  OpportunityFields,
  RecordChange,
  RecordTarget,
  TextBases,
} from '../storage/opportunities.ts';
import type { RowsChange } from '../storage/own-rows.ts';
import type { ProposalChanged, ProposalFields, ProposalTarget } from '../storage/proposals.ts';
import type { Taught, TeachingChange } from '../storage/teaching.ts';
import type { LeftText } from './autosave.ts';
import type { RowSource } from './find/search.ts';
import type { Page } from './router.ts';
import type { SafetyServices } from './safety-services.ts';

export type { SelectedText } from '../platform/selected-text.ts';
export type { Settings } from '../settings.ts';
export type {
  Changed,
  ManyChanged,
  OpportunityFields,
  OpportunitySeed,
  RecordChange,
  RecordTarget,
} from '../storage/opportunities.ts';
export type { RowsChange } from '../storage/own-rows.ts';
export type { ProposalChanged, ProposalSeed, ProposalTarget } from '../storage/proposals.ts';
export type { Taught, TeachingChange } from '../storage/teaching.ts';

// Everything the pages ask of the world outside them. `main.tsx` hands in the real one; tests and the
// picture gallery hand in one that lives in memory.

/**
 * The tab that the panel follows.
 * `loading`: a mail tab is in front and its first answer is on the way. `no-mail-tab`: the tab in front is
 * no mail client. `none`: a mail client with no conversation open. `disconnected`: a mail client whose
 * content script does not answer (the extension was updated; the page must be loaded again).
 */
export type MailTab =
  | { status: 'loading' | 'none' | 'no-mail-tab' | 'disconnected'; view: null }
  | { status: 'ready'; view: ThreadView };

export interface MailService {
  current(): MailTab;
  /** Calls `listener` after every change of `current()`; returns the unsubscribing function. */
  subscribe(listener: () => void): () => void;
  /**
   * Calls `listener` when the chip of the thread in view was clicked; a click that opened the panel itself is
   * reported to the first listener. Focus then goes to the main button.
   */
  onChipClick(listener: () => void): () => void;
  /** Puts the text into the reply box of the thread `threadKey`; never rejects, a lost page is `no-page`. */
  insert(request: { threadKey: string; messageId: string | null; text: string }): Promise<InsertAnswer>;
  /** False if the inserted text is no longer the editor's last step. */
  undoInsert(threadKey: string): Promise<boolean>;
  focusReply(threadKey: string): Promise<boolean>;
  /** The structure of the page without anybody's words; null if the page does not answer. */
  report(): Promise<string | null>;
}

export interface RecordService {
  forThread(threadKey: string): Promise<Opportunity | null>;
  byId(id: string): Promise<Opportunity | null>;
  /** By last change, newest first. */
  latest(limit: number): Promise<Opportunity[]>;
  /** The same, all of them. */
  all(): Promise<Opportunity[]>;
  /** The same, some at a time; each call begins from the newest. Entries changed meanwhile may be left out. */
  inTurn(): RowSource<Opportunity>;
  /** How many entries are in the log. */
  count(): Promise<number>;
  /** Resolves only when the transaction has completed; rejects with an Error (a full disk: `QuotaExceededError`). */
  record(change: RecordChange): Promise<Opportunity>;
  /**
   * The same with fields worked out from the entry as it stands when it is written.
   * @param bases of the texts among them, as the user saw them; without one a text replaces every version
   * @param others by text the versions that shall stand beside it again
   */
  change(
    target: RecordTarget,
    change: (entry: Opportunity) => OpportunityFields,
    bases?: TextBases,
    others?: RecordChange['others'],
  ): Promise<Changed>;
  /** One action on many entries, without texts; those that have gone or are in the bin stay as they are. */
  changeMany(ids: readonly string[], change: (entry: Opportunity) => OpportunityFields): Promise<ManyChanged>;
  /**
   * One step on the path. Rejects with `RefusedStepError` where it is impossible, and then nothing is written.
   * `also` is set in the same transaction; `bases` as for `change`.
   */
  step(target: RecordTarget, step: Step, also?: OpportunityFields, bases?: TextBases): Promise<Changed>;
  draft(threadKey: string): Promise<SavedDraft | null>;
  /** Resolves only when the transaction has completed. */
  saveDraft(draft: Omit<SavedDraft, 'changedAt'>): Promise<void>;
  dropDraft(threadKey: string): Promise<void>;
  /** Calls `listener` after every completed change of records, made here or in another panel. */
  onChange(listener: (entries: ChangedEntries) => void): () => void;
}

/** A step is impossible where the entry stands; `refusal` says why. */
export class RefusedStepError extends Error {
  override name = 'RefusedStepError';
  readonly refusal: Refusal;

  constructor(refusal: Refusal) {
    super(`The step is impossible here: ${refusal}.`);
    this.refusal = refusal;
  }
}

export interface ProposalService {
  all(): Promise<Proposal[]>;
  forThread(threadKey: string): Promise<Proposal | null>;
  /** Resolves only when the transaction has completed. */
  change(target: ProposalTarget, change: (proposal: Proposal) => ProposalFields): Promise<ProposalChanged>;
  /** Calls `listener` after every completed change, made here or in another page. */
  onChange(listener: () => void): () => void;
}

/** What is due, and what comes next. */
export interface DueList {
  due: DueThing[];
  coming: DueThing[];
  /** The entries that the things belong to, by id. */
  entries: ReadonlyMap<string, Opportunity>;
  proposals: ReadonlyMap<string, Proposal>;
}

/** Rows of the user's own beside the log. */
export interface OwnRowsService<Row> {
  /** Oldest first. */
  all(): Promise<Row[]>;
  /** One action. Resolves, when the transaction has completed, with the change that takes it back. */
  change(change: RowsChange<Row>): Promise<RowsChange<Row>>;
  /** Calls `listener` after every completed change, made here or in another page. */
  onChange(listener: () => void): () => void;
}

export interface TeachingService {
  all(): Promise<Taught>;
  /**
   * One action. Resolves, when the transaction has completed, with the change that takes it back; the mail tabs
   * are told. Rejects with an Error (a full disk: `QuotaExceededError`).
   */
  change(change: TeachingChange): Promise<TeachingChange>;
  /** Calls `listener` after every completed change, made here or in another panel. */
  onChange(listener: () => void): () => void;
}

/** What was typed and is not in the log yet, kept so that a page closed in the middle of a word loses nothing. */
export interface UnsavedTexts {
  /** @param value anything that JSON holds */
  keep(kind: string, key: string, value: unknown): void;
  drop(kind: string, key: string): void;
  /** What pages that are gone have left behind; from then on it is this page's to keep. */
  left(kind: string): Promise<readonly LeftText<unknown>[]>;
}

export interface SettingsService {
  read(): Promise<Settings>;
  write(settings: Partial<Settings>): Promise<void>;
  /** Calls `listener` after every change, made here or elsewhere. */
  onChange(listener: () => void): () => void;
  /** Asks the browser, within the user's click, whether notifications may be shown. */
  askForNotifications(): Promise<boolean>;
}

/** Texts that were selected on any page, to be logged. */
export interface SelectionService {
  /** Those that wait in this panel's window, newest first. */
  waiting(): readonly SelectedText[];
  /** Calls `listener` after every change of `waiting()`; returns the unsubscribing function. */
  subscribe(listener: () => void): () => void;
  drop(id: string): Promise<void>;
  /** Judges a text as if a stranger had mailed it, with what the user has taught. */
  judge(text: string): Promise<Verdict>;
}

export interface Services extends SafetyServices {
  mail: MailService;
  selections: SelectionService;
  records: RecordService;
  teaching: TeachingService;
  templates: OwnRowsService<OwnTemplate>;
  lessonLinks: OwnRowsService<LessonLink>;
  unsaved: UnsavedTexts;
  proposals: ProposalService;
  /** Everything due at the moment; `records.onChange` and `proposals.onChange` tell of changes. */
  dueList(): Promise<DueList>;
  settings: SettingsService;
  /** IANA name of the user's time zone. */
  zone(): string;
  /** Opens the call of an entry in a window of its own, beside the call. */
  openCallWindow(entry: string): void;
  /** Shows the user's mail: a tab that has it open, else a new one. */
  openMail(client: MailClientId): void;
  /** Opens a page of the panel in a tab of its own. */
  openTab(page: Page): void;
  /** Opens a page outside: a calendar with its details filled in. */
  openOutside(url: string): void;
  /** Hands a file to the user to be saved. */
  saveFile(file: { name: string; type: string; text: string }): void;
  /** Puts plain text on the clipboard; false if the browser refused. */
  copy(text: string): Promise<boolean>;
  /** Shows a mail thread: its tab if one has it open, else a new one. */
  openThread(url: string): void;
  /** The tone (short, warm, formal) that the user chose last, null at first. */
  lastTone(): Promise<TemplateId | null>;
  rememberTone(template: TemplateId): Promise<void>;
  now(): Date;
}

export const ServicesContext = createContext<Services | null>(null);

/** The services given to the app; throws where no provider stands above. */
export function useServices(): Services {
  const services = useContext(ServicesContext);
  if (!services) throw new Error('No services: render inside ServicesContext.Provider');
  return services;
}

/** The tab that the panel follows, as a live value. */
export function useMailTab(): MailTab {
  const { mail } = useServices();
  const [tab, setTab] = useState(() => mail.current());
  useEffect(() => {
    const update = () => setTab(mail.current());
    update();
    return mail.subscribe(update);
  }, [mail]);
  return tab;
}

/** The selected texts that wait to be logged, as a live value. */
export function useSelectedTexts(): readonly SelectedText[] {
  const { selections } = useServices();
  const [texts, setTexts] = useState(() => selections.waiting());
  useEffect(() => {
    const update = () => setTexts(selections.waiting());
    update();
    return selections.subscribe(update);
  }, [selections]);
  return texts;
}
