import type { Kind, Opportunity, OutcomeId } from '../model.ts';
import { type Table, tableBy } from './figures.ts';

/** Where the decisions went. `unknown` is an outcome like the others. */
export const byOutcome = (entries: readonly Opportunity[]): Table<OutcomeId> =>
  tableBy(entries, ({ outcome }) => outcome);

export const byKind = (entries: readonly Opportunity[]): Table<Kind> => tableBy(entries, ({ kind }) => kind);

/** By the language of the mail that said no, as ISO 639-1 code; null where it is not known. */
export const byLanguage = (entries: readonly Opportunity[]): Table<string | null> =>
  tableBy(entries, ({ language }) => language?.trim().toLowerCase().split(/[-_]/)[0] || null);
