import type { Clock } from '../followup/agenda.ts';
import type { Kind, OutcomeId } from '../model.ts';
import { type Delays, delays } from './delays.ts';
import { inLog, type Table } from './figures.ts';
import { type Funnel, funnel } from './funnel.ts';
import { type GuessTable, guessesAgainstTold } from './guesses.ts';
import { byKind, byLanguage, byOutcome } from './losses.ts';
import { byMonth, type MonthTable } from './months.ts';
import { byCompetitor, byOrganisation, type NamedTable } from './names.ts';
import { byReason, type ReasonTable } from './reasons.ts';
import { type SecondChances, secondChances } from './second-chances.ts';
import { type TaskFigures, taskFigures } from './tasks.ts';
import { type Trust, trustOf } from './trust.ts';
import { type ValuedEntry, type ValueTable, valuesByCurrency } from './values.ts';

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
 * Computes all figures; a few passes over the log, each linear. Ids must differ. Dates of mails that name no offset
 * are the clock's zone's; a date that cannot be read is no date.
 * @throws {RangeError} if the clock's zone is unknown
 */
export function insightsOf(entries: readonly ValuedEntry[], clock: Clock): Insights {
  const logged = [...inLog(entries)];
  return {
    total: logged.length,
    trust: trustOf(logged.length),
    outcomes: byOutcome(logged),
    reasons: byReason(logged),
    guesses: guessesAgainstTold(logged),
    funnel: funnel(logged, clock.zone),
    delays: delays(logged, clock.zone),
    competitors: byCompetitor(logged),
    organisations: byOrganisation(logged),
    months: byMonth(logged, clock),
    languages: byLanguage(logged),
    kinds: byKind(logged),
    secondChances: secondChances(logged),
    values: valuesByCurrency(logged),
    tasks: taskFigures(logged, clock),
  };
}
