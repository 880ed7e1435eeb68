import type { ReasonId } from '../model.ts';
import type { CountedEntry } from './counted-entry.ts';
import { addTo, byText, type Figure, figure, inLog } from './figures.ts';
import { stated } from './reasons.ts';
import { LEAST_FOR_SHARE } from './trust.ts';

/** How often a reason was guessed, told, and both in the same entry. */
export interface GuessRow {
  key: ReasonId;
  guessed: Figure;
  told: Figure;
  both: Figure;
}

/** Guess against debrief, over the entries in which both are known: every reason named counts, not the first only. */
export interface GuessTable {
  /** Entries with a guess and with a reason told in the debrief; `of` is the log. */
  compared: Figure;
  /** Most often guessed first, then most often told, then by key. */
  rows: readonly GuessRow[];
  /** Of those compared, the entries whose main reason as told was not among the guesses. */
  surprised: Figure;
  /** "You guessed price 7 times; they said it twice": the reason most overrated; null below 5 compared, or for none. */
  overrated: GuessRow | null;
}

function overratedIn(rows: readonly GuessRow[], compared: number): GuessRow | null {
  if (compared < LEAST_FOR_SHARE) return null;
  const gap = ({ guessed, told }: GuessRow) => guessed.count - told.count;
  const [most] = rows.filter((row) => gap(row) > 0).sort((a, b) => gap(b) - gap(a));
  return most ?? null;
}

export function guessesAgainstTold(entries: readonly CountedEntry[]): GuessTable {
  const compared: string[] = [];
  const surprised: string[] = [];
  const guessed = new Map<ReasonId, string[]>();
  const told = new Map<ReasonId, string[]>();
  const both = new Map<ReasonId, string[]>();
  let total = 0;
  for (const entry of inLog(entries)) {
    total += 1;
    const guesses = new Set(stated(entry.guess));
    const reasons = new Set(stated(entry.told));
    const [main] = reasons;
    if (guesses.size === 0 || main === undefined) continue;
    compared.push(entry.id);
    if (!guesses.has(main)) surprised.push(entry.id);
    for (const reason of guesses) addTo(guessed, reason, entry.id);
    for (const reason of reasons) {
      addTo(told, reason, entry.id);
      if (guesses.has(reason)) addTo(both, reason, entry.id);
    }
  }
  const of = compared.length;
  const rows = [...new Set([...guessed.keys(), ...told.keys()])].map((key) => ({
    key,
    guessed: figure(guessed.get(key) ?? [], of),
    told: figure(told.get(key) ?? [], of),
    both: figure(both.get(key) ?? [], of),
  }));
  rows.sort(
    (a, b) => b.guessed.count - a.guessed.count || b.told.count - a.told.count || byText(a.key, b.key),
  );
  return {
    compared: figure(compared, total),
    rows,
    surprised: figure(surprised, of),
    overrated: overratedIn(rows, of),
  };
}
