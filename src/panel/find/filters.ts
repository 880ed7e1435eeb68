import { languageKey } from '../../insights/losses.ts';
import { nameKey } from '../../insights/names.ts';
import { primaryReason } from '../../insights/reasons.ts';
import type { Day, Kind, Opportunity, OutcomeId, ReasonId, SecondChance, Status } from '../../model.ts';
import { instantOf } from '../dates.ts';
import { folded } from './fold.ts';

/**
 * Which entries are wanted. Of each list any one is enough, and an empty list wants nothing; an empty text in a list is
 * "none": no competitor named, language unknown.
 */
export interface Filters {
  statuses: readonly Status[];
  kinds: readonly Kind[];
  outcomes: readonly OutcomeId[];
  /** The main one at the best level of evidence that an entry has (`bestReasons`). */
  reasons: readonly ReasonId[];
  organisations: readonly string[];
  competitors: readonly string[];
  tags: readonly string[];
  /** ISO 639-1. */
  languages: readonly string[];
  secondChances: readonly SecondChance[];
  /** The days on which the no came (`dayOfNo`), both included. */
  from: Day | null;
  to: Day | null;
  hasOpenAction: boolean;
  isDue: boolean;
}

export const NO_FILTERS: Filters = {
  statuses: [],
  kinds: [],
  outcomes: [],
  reasons: [],
  organisations: [],
  competitors: [],
  tags: [],
  languages: [],
  secondChances: [],
  from: null,
  to: null,
  hasOpenAction: false,
  isDue: false,
};

/** What of an entry filters and sorting look at, so that no more of it need be kept. */
export type EntryFacts = Pick<
  Opportunity,
  | 'id'
  | 'createdAt'
  | 'changedAt'
  | 'binnedAt'
  | 'status'
  | 'kind'
  | 'contact'
  | 'organisation'
  | 'competitor'
  | 'tags'
  | 'language'
  | 'outcome'
  | 'guess'
  | 'inMail'
  | 'told'
  | 'decidedAt'
  | 'secondChance'
> & { action: { doneAt: string | null } | null };

/**
 * The reason by the best evidence there is, as the insights count it: what the client told first, else what their mail
 * states, else the guess. "Not said" only where no level says more; none where nothing was answered.
 */
export function bestReasons(entry: Pick<EntryFacts, 'told' | 'inMail' | 'guess'>): ReasonId[] {
  const main = primaryReason(entry);
  return main ? [main.reason] : [];
}

/** What of that the filters look at. */
export type MatchedFacts = Omit<EntryFacts, 'changedAt' | 'contact'>;

/**
 * When the no came; where that is not known, when it was logged (as the schedule page counts). An instant in
 * milliseconds; NaN for a date that cannot be read.
 */
export function timeOfNo({ decidedAt, createdAt }: Pick<EntryFacts, 'decidedAt' | 'createdAt'>): number {
  return (instantOf(decidedAt) ?? instantOf(createdAt))?.getTime() ?? Number.NaN;
}

/** The beginning of a day in the user's zone, or of the day so many days later, in milliseconds. */
function beginningOf(day: Day, later = 0): number {
  const date = new Date(`${day}T00:00`);
  return date.setDate(date.getDate() + later);
}

/** A name as filters compare it: without letter case, accents and punctuation. Empty only where nothing is written. */
export const plainName = (name: string): string => folded(name) || name.trim();

/** The same for organisations and competitors, as the insights count them. */
const plainKey = (name: string): string => nameKey(name) ?? '';

/** A test for one list; null where it wants nothing. What was asked once is known: most values come often. */
function oneOf(wanted: readonly string[], plain: (value: string) => string = (value) => value) {
  if (wanted.length === 0) return null;
  const all = new Set(wanted.map(plain));
  const known = new Map<string | null, boolean>();
  return (value: string | null): boolean => {
    const answer = known.get(value) ?? all.has(plain(value ?? ''));
    known.set(value, answer);
    return answer;
  };
}

/**
 * The test for entries that are wanted; none in the bin ever is.
 * @param due ids of the entries of which something is due
 */
export function matcherOf(filters: Filters, due: ReadonlySet<string>): (entry: MatchedFacts) => boolean {
  const tests: ((entry: MatchedFacts) => boolean)[] = [({ binnedAt }) => (binnedAt ?? null) === null];
  const test = (
    isWanted: ((value: string | null) => boolean) | null,
    values: (entry: MatchedFacts) => readonly (string | null)[],
  ) => {
    if (isWanted) tests.push((entry) => values(entry).some(isWanted));
  };
  const orNone = (values: readonly string[]) => (values.length > 0 ? values : [null]);
  test(oneOf(filters.statuses), ({ status }) => [status]);
  test(oneOf(filters.kinds), ({ kind }) => [kind]);
  test(oneOf(filters.outcomes), ({ outcome }) => [outcome]);
  test(oneOf(filters.reasons), bestReasons);
  test(oneOf(filters.organisations, plainKey), ({ organisation }) => [organisation]);
  test(oneOf(filters.competitors, plainKey), ({ competitor }) => [competitor]);
  test(oneOf(filters.tags, plainName), ({ tags }) => orNone(tags));
  test(
    oneOf(filters.languages, (language) => languageKey(language) ?? ''),
    ({ language }) => [language],
  );
  test(oneOf(filters.secondChances), ({ secondChance }) => [secondChance]);
  const { from, to } = filters;
  const earliest = from === null ? Number.NEGATIVE_INFINITY : beginningOf(from);
  const end = to === null ? Number.POSITIVE_INFINITY : beginningOf(to, 1);
  if (from !== null || to !== null) {
    tests.push((entry) => {
      const time = timeOfNo(entry);
      return time >= earliest && time < end;
    });
  }
  if (filters.hasOpenAction) tests.push(({ action }) => action !== null && !action.doneAt);
  if (filters.isDue) tests.push(({ id }) => due.has(id));
  return (entry) => tests.every((passes) => passes(entry));
}
