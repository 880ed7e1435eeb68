import { createContext } from 'preact';
import { useContext, useEffect, useReducer } from 'preact/hooks';
import type { DraftChoice } from '../model.ts';
import { Autosave, type Keeping, type LeftText, type SaveState } from './autosave.ts';
import { createFactSaves, type FactEdits } from './fact-saves.ts';
import { createNoteSaves, type TypedNotes } from './note-saves.ts';
import { createCallTexts } from './pages/call/call-texts.ts';
import { createLearnSaves, type TypedLearned } from './pages/learn/learn-saves.ts';
import { createUnfinished, type UnfinishedEntries } from './pages/new-entry/unfinished.ts';
import { createPlanSaves, type PlanSaves } from './pages/schedule/plan-saves.ts';
import type { TemplateForm } from './pages/templates/template-form.ts';
import { type Services, useServices } from './services.ts';
import type { TypedText } from './typed-text.ts';
import type { Undo } from './use-steps.tsx';

/** After the last key press, in milliseconds. */
const DRAFT_DELAY = 300;

/** What the panel keeps while it is open, by thread; it outlives the pages. */
export interface PanelMemory {
  /** Notes on their way to the log. */
  notes: Autosave<TypedNotes>;
  /** Edited drafts on their way to storage. */
  drafts: Autosave<{ choice: DraftChoice; text: string }>;
  /** Notes of calls, and what they are for. */
  callTexts: Autosave<TypedText>;
  /** What was learned, on its way to the log, by entry. */
  learned: Autosave<TypedLearned>;
  /** What is known of a case, on its way to the log, by entry. */
  facts: Autosave<FactEdits>;
  /** Plans of calls on their way to the log. */
  planSaves: PlanSaves;
  /** The way back of an act that led to another page, until that page is there; `until` in milliseconds. */
  handedOn: { entry: string; undo: Undo; until: number } | null;
  /** The pages in view that have acts; each takes what is handed on, if it is for it. */
  stepPages: Set<{ take(): void }>;
  /** Those of them that have something to take back, the latest act last. */
  waysBack: object[];
  /** Choices of template, language and length that were made without editing the text. */
  choices: Map<string, DraftChoice>;
  /** Threads that the user said are a rejection, until the deciding words are given or put off. */
  wordsAsked: Set<string>;
  /** Entries by hand that were begun. */
  unfinished: UnfinishedEntries;
  /** Templates as they were typed, by the id in their address, until they are used. */
  templateEdits: UnfinishedEntries<TemplateForm>;
  /** The line that asks for a backup file was put off until the panel is opened again. */
  backupPutOff: boolean;
  /** What the log showed last, as an address (`find/address.ts`): who comes back from an entry finds it again. */
  logAddress: string | null;
  /** How many clicks on the chip have had their effect on focus. */
  chipClicksSeen: number;
}

/** A fresh memory that writes through the given services. */
export function createMemory(services: Services): PanelMemory {
  const { records, now, unsaved } = services;
  const keeping = (kind: string): Keeping => ({
    keep: (key, value) => unsaved.keep(kind, key, value),
    drop: (key) => unsaved.drop(kind, key),
  });
  /** With what a page that is gone had not saved. */
  const resumed = <T>(kind: string, autosave: Autosave<T>): Autosave<T> => {
    void unsaved.left(kind).then((left) => autosave.resume(left as readonly LeftText<T>[]));
    return autosave;
  };
  const planSaves = createPlanSaves(services, keeping('plans'));
  resumed('plans', planSaves.plans);
  return {
    notes: resumed('notes', createNoteSaves(services, keeping('notes'))),
    drafts: resumed(
      'drafts',
      new Autosave<{ choice: DraftChoice; text: string }>({
        delay: DRAFT_DELAY,
        save: (threadKey, draft) => records.saveDraft({ threadKey, ...draft }),
        now,
        keeping: keeping('drafts'),
      }),
    ),
    callTexts: resumed('call', createCallTexts(services, keeping('call'))),
    learned: resumed('learned', createLearnSaves(services, keeping('learned'))),
    facts: resumed('facts', createFactSaves(services, keeping('facts'))),
    planSaves,
    handedOn: null,
    stepPages: new Set(),
    waysBack: [],
    choices: new Map(),
    wordsAsked: new Set(),
    unfinished: createUnfinished(services),
    templateEdits: createUnfinished(services, 'templates'),
    backupPutOff: false,
    logAddress: null,
    chipClicksSeen: 0,
  };
}

const savesOf = ({ notes, drafts, callTexts, learned, facts, planSaves }: PanelMemory) => [
  notes,
  drafts,
  callTexts,
  learned,
  facts,
  planSaves.plans,
];

/** Writes everything that is open now. */
export function flushMemory(memory: PanelMemory): void {
  for (const saves of savesOf(memory)) saves.flushAll();
}

/** What is typed must not come back into a log that was deleted. */
export function useForgetting(memory: PanelMemory): void {
  const { privacy } = useServices();
  useEffect(
    () =>
      privacy.onDeleted((where) => {
        for (const saves of savesOf(memory)) saves.forgetAll();
        memory.unfinished.forgetAll();
        memory.templateEdits.forgetAll();
        memory.logAddress = null;
        if (where === 'elsewhere') location.reload();
      }),
    [memory, privacy],
  );
}

/** Tries once more to write what could not be written: when the user comes back, and when the log is well again. */
export function useRetries(memory: PanelMemory): void {
  const { health } = useServices();
  useEffect(() => {
    const retry = () => {
      for (const saves of savesOf(memory)) saves.retry();
    };
    const stop = health.subscribe(() => {
      if (health.current().is === 'well') retry();
    });
    addEventListener('focus', retry);
    return () => {
      stop();
      removeEventListener('focus', retry);
    };
  }, [memory, health]);
}

export const MemoryContext = createContext<PanelMemory | null>(null);

/** The panel's memory; throws outside the app. */
export function useMemory(): PanelMemory {
  const memory = useContext(MemoryContext);
  if (!memory) throw new Error('No panel memory: render inside App');
  return memory;
}

/** The live save state of one key; what is open under it is written when the page goes. */
export function useSaveState<T>(autosave: Autosave<T>, key: string): SaveState {
  const [, update] = useReducer<number, void>((count) => count + 1, 0);
  useEffect(() => {
    // What was left behind may have come up between the first look and this.
    update();
    return autosave.subscribe(() => update());
  }, [autosave]);
  useEffect(() => () => autosave.flush(key), [autosave, key]);
  return autosave.state(key);
}
