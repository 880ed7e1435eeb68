import type { Opportunity, ReasonId } from '../model.ts';
import type { CountedEntry } from './counted-entry.ts';
import { addTo, byCount, type Figure, figure, groupFigure, inLog, type Row, type Table } from './figures.ts';

/** Where a reason comes from, the surest first: told in the debrief, in their mail, guessed. */
export const EVIDENCE_LEVELS = ['told', 'inMail', 'guess'] as const satisfies (keyof Opportunity)[];

export type EvidenceLevel = (typeof EVIDENCE_LEVELS)[number];

/** The primary reason of an entry. `not_said`, which is none, has no level. */
export interface PrimaryReason {
  reason: ReasonId;
  level: EvidenceLevel | null;
}

/** The reasons that say something. */
export const stated = (reasons: readonly ReasonId[]): ReasonId[] =>
  reasons.filter((reason) => reason !== 'not_said');

/**
 * The first reason of the best level that has one. "Not said" is no reason: where the mail gave none and the user has
 * a guess, it is the guess. Null where the question was not answered at all.
 */
export function primaryReason(entry: Pick<Opportunity, EvidenceLevel>): PrimaryReason | null {
  for (const level of EVIDENCE_LEVELS) {
    const [reason] = stated(entry[level]);
    if (reason !== undefined) return { reason, level };
  }
  return EVIDENCE_LEVELS.some((level) => entry[level].length > 0)
    ? { reason: 'not_said', level: null }
    : null;
}

export interface ReasonRow extends Row<ReasonId | null> {
  /** How the row's entries know it; they add up to the row, for `not_said` and null to nothing. */
  levels: Readonly<Record<EvidenceLevel, Figure>>;
}

/** Losses by primary reason; `levels.guess` of a row is its part that is only guessed. */
export interface ReasonTable extends Table<ReasonId | null, ReasonRow> {
  /** Of all entries, those whose primary reason is only guessed. */
  onlyGuessed: Figure;
}

type IdsByLevel = Record<EvidenceLevel, string[]>;

export function byReason(entries: readonly CountedEntry[]): ReasonTable {
  const groups = new Map<ReasonId | null, string[]>();
  const levels = new Map<ReasonId | null, IdsByLevel>();
  const onlyGuessed: string[] = [];
  let total = 0;
  for (const entry of inLog(entries)) {
    const { reason = null, level = null } = primaryReason(entry) ?? {};
    total += 1;
    addTo(groups, reason, entry.id);
    if (level === null) continue;
    const known = levels.get(reason) ?? { told: [], inMail: [], guess: [] };
    known[level].push(entry.id);
    levels.set(reason, known);
    if (level === 'guess') onlyGuessed.push(entry.id);
  }
  const rows = [...groups].map(([key, ids]): ReasonRow => {
    const known = levels.get(key);
    const part = (level: EvidenceLevel) => figure(known?.[level] ?? [], ids.length);
    return {
      key,
      ...groupFigure(ids, total),
      levels: { told: part('told'), inMail: part('inMail'), guess: part('guess') },
    };
  });
  return { total, rows: rows.sort(byCount), onlyGuessed: figure(onlyGuessed, total) };
}
