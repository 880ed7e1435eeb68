import type { Kind, OutcomeId } from '../model.ts';
import type { CountedEntry } from './counted-entry.ts';
import { type Table, tableBy } from './figures.ts';

/** Where the decisions went. `unknown` is an outcome like the others. */
export const byOutcome = (entries: readonly CountedEntry[]): Table<OutcomeId> =>
  tableBy(entries, ({ outcome }) => outcome);

export const byKind = (entries: readonly CountedEntry[]): Table<Kind> => tableBy(entries, ({ kind }) => kind);

/** A language as languages are compared: its ISO 639-1 code without a region. Null if there is none. */
export const languageKey = (language: string | null): string | null =>
  language?.trim().toLowerCase().split(/[-_]/)[0] || null;

/** By the language of the mail that said no; null where it is not known. */
export const byLanguage = (entries: readonly CountedEntry[]): Table<string | null> =>
  tableBy(entries, ({ language }) => languageKey(language));
