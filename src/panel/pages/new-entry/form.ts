import type { OutcomeId, ReasonId } from '../../../model.ts';

/** What the user has filled in so far. */
export interface NewEntryForm {
  name: string;
  organisation: string;
  outcome: OutcomeId | null;
  guess: ReasonId | null;
  notes: string;
}
