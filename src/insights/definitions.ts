/** The tables of the insights, in the order to show them. */
export const TABLE_IDS = [
  'outcomes',
  'reasons',
  'guesses',
  'funnel',
  'answers',
  'delays',
  'competitors',
  'organisations',
  'months',
  'languages',
  'kinds',
  'secondChances',
  'values',
  'tasks',
  'lessons',
] as const;

export type TableId = (typeof TABLE_IDS)[number];

/** What is to be explained about the figures: each is the id of a text. */
export type DefinitionId =
  /** What counts at all: an entry in the log, and not in the bin. */
  | 'loss'
  /** No percentage below 5 entries, no trend below 20. */
  | 'few'
  | 'outcome'
  /** The first reason of the best level: told, then in their mail, then guessed. */
  | 'primaryReason'
  | 'onlyGuessed'
  /** Entries with a guess and a reason told in the debrief. */
  | 'compared'
  | 'surprised'
  | 'asked'
  | 'accepted'
  | 'held'
  | 'thanked'
  | 'thankedInTime'
  | 'unasked'
  | 'noAnswer'
  | 'noToAsk'
  | 'askToCall'
  | 'quartiles'
  | 'competitor'
  | 'organisation'
  /** Of the no's own date, or else of the day it was logged; the line's last month is not over. */
  | 'month'
  | 'language'
  | 'kind'
  | 'secondChance'
  | 'wonBack'
  /** Sums by currency, never across. */
  | 'value'
  | 'openTask'
  | 'lateTask'
  /** Lessons that say the same, by their words. */
  | 'lessonGroup'
  | 'applied';

/** What stands one click away from each table. */
export const DEFINITIONS: Readonly<Record<TableId, readonly DefinitionId[]>> = {
  outcomes: ['loss', 'outcome', 'few'],
  reasons: ['loss', 'primaryReason', 'onlyGuessed', 'few'],
  guesses: ['compared', 'surprised', 'few'],
  funnel: ['asked', 'accepted', 'held', 'thanked', 'thankedInTime', 'unasked', 'few'],
  answers: ['asked', 'noAnswer', 'few'],
  delays: ['noToAsk', 'askToCall', 'quartiles', 'few'],
  competitors: ['loss', 'competitor', 'few'],
  organisations: ['loss', 'organisation', 'few'],
  months: ['loss', 'month', 'few'],
  languages: ['loss', 'language', 'few'],
  kinds: ['loss', 'kind', 'few'],
  secondChances: ['secondChance', 'wonBack', 'few'],
  values: ['value', 'wonBack'],
  tasks: ['openTask', 'lateTask', 'few'],
  lessons: ['lessonGroup', 'applied'],
};
