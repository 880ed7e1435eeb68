import { createContext } from 'preact';
import { useContext, useEffect, useReducer } from 'preact/hooks';
import type { DraftChoice } from '../model.ts';
import { Autosave, type Keeping, type SaveState } from './autosave.ts';
import { createCallTexts } from './pages/call/call-texts.ts';
import { createLearnSaves } from './pages/learn/learn-saves.ts';
import type { LearnEdits } from './pages/learn/learned.ts';
import type { NewEntryForm } from './pages/new-entry/form.ts';
import { createPlanSaves, type PlanSaves } from './pages/schedule/plan-saves.ts';
import type { RecordChange, Services } from './services.ts';
import type { Undo } from './use-steps.tsx';

/** After the last key press, in milliseconds. */
const NOTES_DELAY = 400;
const DRAFT_DELAY = 300;

/** What the panel keeps while it is open, by thread; it outlives the pages. */
export interface PanelMemory {
  /** Notes on their way to the log. */
  notes: Autosave<RecordChange>;
  /** Edited drafts on their way to storage. */
  drafts: Autosave<{ choice: DraftChoice; text: string }>;
  /** Notes of calls, and what they are for. */
  callTexts: Autosave<string>;
  /** What was learned, on its way to the log, by entry. */
  learned: Autosave<LearnEdits>;
  /** Plans of calls on their way to the log. */
  planSaves: PlanSaves;
  /** The way back of an act that led to another page, until that page is there; `until` in milliseconds. */
  handedOn: { entry: string; undo: Undo; until: number } | null;
  /** Choices of template, language and length that were made without editing the text. */
  choices: Map<string, DraftChoice>;
  /** Threads that the user said are a rejection, until the deciding words are given or put off. */
  wordsAsked: Set<string>;
  /** Entries by hand that were begun, by mail address or 'by hand'. */
  unfinished: Map<string, NewEntryForm>;
  /** How many clicks on the chip have had their effect on focus. */
  chipClicksSeen: number;
}

/** A fresh memory that writes through the given services. */
export function createMemory({ records, now, unsaved }: Services): PanelMemory {
  const keeping = (kind: string): Keeping => ({
    keep: (key, value) => unsaved.keep(kind, key, value),
    drop: (key) => unsaved.drop(kind, key),
  });
  /** With what a page that is gone had not saved. */
  const resumed = <T>(kind: string, autosave: Autosave<T>): Autosave<T> => {
    void unsaved.left(kind).then((left) => autosave.resume(left as [string, T][]));
    return autosave;
  };
  return {
    notes: resumed(
      'notes',
      new Autosave<RecordChange>(NOTES_DELAY, (_, change) => records.record(change), now, keeping('notes')),
    ),
    drafts: resumed(
      'drafts',
      new Autosave<{ choice: DraftChoice; text: string }>(
        DRAFT_DELAY,
        (threadKey, draft) => records.saveDraft({ threadKey, ...draft }),
        now,
        keeping('drafts'),
      ),
    ),
    callTexts: resumed('call', createCallTexts({ records, now }, keeping('call'))),
    learned: resumed('learned', createLearnSaves({ records, now }, keeping('learned'))),
    planSaves: createPlanSaves({ records, now }),
    handedOn: null,
    choices: new Map(),
    wordsAsked: new Set(),
    unfinished: new Map(),
    chipClicksSeen: 0,
  };
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
  useEffect(() => autosave.subscribe(() => update()), [autosave]);
  useEffect(() => () => autosave.flush(key), [autosave, key]);
  return autosave.state(key);
}
