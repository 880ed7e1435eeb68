import type { OutcomeId, ReasonId, Stage } from '../../../model.ts';

/** What the user has filled in so far. */
export interface NewEntryForm {
  name: string;
  organisation: string;
  outcome: OutcomeId | null;
  guess: ReasonId | null;
  notes: string;
  /** As typed. */
  amount: string;
  /** Null: the one that the user wrote last. */
  currency: string | null;
  stage: Stage | null;
  competitor: string;
  /** What a selected text says, as the user corrected it; null where there is none. */
  said: { words: string; reason: ReasonId } | null;
}

export const EMPTY_FORM: NewEntryForm = {
  name: '',
  organisation: '',
  outcome: null,
  guess: null,
  notes: '',
  amount: '',
  currency: null,
  stage: null,
  competitor: '',
  said: null,
};

/** Before the keys under which entries from selected texts are kept. */
export const SELECTED_KEY = 'selected ';

/** The key of the entry that is begun from a selected text. */
export const selectedKey = (id: string) => `${SELECTED_KEY}${id}`;
