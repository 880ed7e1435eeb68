import { createContext } from 'preact';
import { useContext, useEffect, useReducer } from 'preact/hooks';
import type { DraftChoice } from '../model.ts';
import { Autosave, type SaveState } from './autosave.ts';
import type { NewEntryForm } from './pages/new-entry/form.ts';
import type { RecordChange, Services } from './services.ts';

/** After the last key press, in milliseconds. */
const NOTES_DELAY = 400;
const DRAFT_DELAY = 300;

/** What the panel keeps while it is open, by thread; it outlives the pages. */
export interface PanelMemory {
  /** Notes on their way to the log. */
  notes: Autosave<RecordChange>;
  /** Edited drafts on their way to storage. */
  drafts: Autosave<{ choice: DraftChoice; text: string }>;
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
export function createMemory({ records, now }: Services): PanelMemory {
  return {
    notes: new Autosave<RecordChange>(NOTES_DELAY, (_, change) => records.record(change), now),
    drafts: new Autosave<{ choice: DraftChoice; text: string }>(
      DRAFT_DELAY,
      (threadKey, draft) => records.saveDraft({ threadKey, ...draft }),
      now,
    ),
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
