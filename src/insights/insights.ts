import type { Clock } from '../followup/agenda.ts';
import type { Kind, OutcomeId } from '../model.ts';
import type { CountedEntry } from './counted-entry.ts';
import { type Delays, delays } from './delays.ts';
import { inLog, type Table } from './figures.ts';
import { type Funnel, funnel } from './funnel.ts';
import { type GuessTable, guessesAgainstTold } from './guesses.ts';
import { atOnce, type InTurn } from './in-turn.ts';
import { byKind, byLanguage, byOutcome } from './losses.ts';
import { byMonth, type MonthTable } from './months.ts';
import { byCompetitor, byOrganisation, type NamedTable } from './names.ts';
import { byReason, type ReasonTable } from './reasons.ts';
import { type SecondChances, secondChances } from './second-chances.ts';
import { type TaskFigures, taskFigures } from './tasks.ts';
import { type Trust, trustOf } from './trust.ts';
import { type ValueTable, valuesByCurrency } from './values.ts';

/** All figures of a log, its lessons aside. */
export interface Insights {
  /** Entries in the log. */
  total: number;
  trust: Trust;
  outcomes: Table<OutcomeId>;
  reasons: ReasonTable;
  guesses: GuessTable;
  funnel: Funnel;
  delays: Delays;
  competitors: NamedTable;
  organisations: NamedTable;
  months: MonthTable;
  languages: Table<string | null>;
  kinds: Table<Kind>;
  secondChances: SecondChances;
  values: ValueTable;
  tasks: TaskFigures;
}

/**
 * Computes all figures, each a part of the work; a few passes over the log, each linear. Ids must differ. Dates of mails
 * that name no offset are the clock's zone's; a date that cannot be read is no date.
 * @throws {RangeError} if the clock's zone is unknown
 */
export function* insightsInTurn(entries: readonly CountedEntry[], clock: Clock): InTurn<Insights> {
  const logged = [...inLog(entries)];
  const outcomes = byOutcome(logged);
  yield;
  const reasons = byReason(logged);
  yield;
  const guesses = guessesAgainstTold(logged);
  yield;
  const steps = funnel(logged, clock.zone);
  yield;
  const taken = delays(logged, clock.zone);
  yield;
  const competitors = byCompetitor(logged);
  yield;
  const organisations = byOrganisation(logged);
  yield;
  const months = byMonth(logged, clock);
  yield;
  const languages = byLanguage(logged);
  const kinds = byKind(logged);
  yield;
  return {
    total: logged.length,
    trust: trustOf(logged.length),
    outcomes,
    reasons,
    guesses,
    funnel: steps,
    delays: taken,
    competitors,
    organisations,
    months,
    languages,
    kinds,
    secondChances: secondChances(logged),
    values: valuesByCurrency(logged),
    tasks: taskFigures(logged, clock),
  };
}

/** The same without a pause. */
export const insightsOf = (entries: readonly CountedEntry[], clock: Clock): Insights =>
  atOnce(insightsInTurn(entries, clock));
