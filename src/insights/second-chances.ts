import type { SecondChance } from '../model.ts';
import type { CountedEntry } from './counted-entry.ts';
import { type Figure, figure, type Table, tableBy } from './figures.ts';

export interface SecondChances extends Table<SecondChance> {
  /** Of those that came to a second chance (talking, or won), the ones that were won. */
  wonBack: Figure;
}

export function secondChances(entries: readonly CountedEntry[]): SecondChances {
  const table = tableBy(entries, ({ secondChance }) => secondChance);
  const row = (wanted: SecondChance) => table.rows.find(({ key }) => key === wanted);
  const won = row('won')?.ids ?? [];
  return { ...table, wonBack: figure(won, won.length + (row('talking')?.count ?? 0)) };
}
