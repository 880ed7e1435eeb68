import type { TableId } from './definitions.ts';
import type { Figure, Row, Table } from './figures.ts';
import { ANSWERS } from './funnel.ts';
import type { Insights } from './insights.ts';
import type { LessonGroup } from './lesson-groups.ts';

/** Not formatted: a number is a number, a share 0 to 1, what is not known or stands on too few entries null. */
export type Cell = string | number | null;

/** The first row names the columns, in the same words in every language, as the log's own CSV does. */
export type Rows = readonly (readonly Cell[])[];

const numbers = ({ count, of, share }: Figure): Cell[] => [count, of, share];

const table = <Key extends string | null>(name: string, { rows }: Table<Key>): Rows => [
  [name, 'count', 'of', 'share'],
  ...rows.map((row: Row<Key>) => [row.key, ...numbers(row)]),
];

const figures = (name: string, rows: Readonly<Record<string, Figure>>): Rows => [
  [name, 'count', 'of', 'share'],
  ...Object.entries(rows).map(([key, row]) => [key, ...numbers(row)]),
];

const named = (name: string, { rows }: Insights['competitors']): Rows => [
  [name, 'count', 'of', 'share'],
  ...rows.map((row) => [row.name, ...numbers(row)]),
];

const reasonRows = ({ rows }: Insights['reasons']): Rows => [
  ['reason', 'count', 'of', 'share', 'told', 'in_their_mail', 'only_guessed', 'only_guessed_share'],
  ...rows.map(({ levels, ...row }) => [
    row.key,
    ...numbers(row),
    levels.told.count,
    levels.inMail.count,
    levels.guess.count,
    levels.guess.share,
  ]),
];

const guessRows = ({ rows, compared, surprised }: Insights['guesses']): Rows => [
  ['reason', 'guessed', 'told', 'both', 'compared', 'surprised', 'surprised_share'],
  ...rows.map(({ key, guessed, told, both }) => [
    key,
    guessed.count,
    told.count,
    both.count,
    compared.count,
    surprised.count,
    surprised.share,
  ]),
];

const funnelRows = ({ steps, inWriting, unasked }: Insights['funnel']): Rows => [
  ['step', 'count', 'of', 'share', 'share_of_asked'],
  ...steps.map(({ shareOfAsked, ...step }) => [step.key, ...numbers(step), shareOfAsked]),
  ['held-in-writing', ...numbers(inWriting), null],
  ['held-unasked', ...numbers(unasked), null],
];

const delayRows = ({ noToAsk, askToCall }: Insights['delays']): Rows => [
  ['days', 'count', 'lower_quartile', 'median', 'upper_quartile'],
  ...Object.entries({ 'no-to-ask': noToAsk, 'ask-to-call': askToCall }).map(([key, { days, quartiles }]) => [
    key,
    days.length,
    quartiles?.lower ?? null,
    quartiles?.median ?? null,
    quartiles?.upper ?? null,
  ]),
];

const chanceRows = (chances: Insights['secondChances']): Rows => [
  ...table('second_chance', chances),
  ['won-of-second-chances', ...numbers(chances.wonBack)],
];

const valueRows = ({ rows }: Insights['values']): Rows => [
  ['currency', 'lost', 'entries', 'won_back', 'entries_won_back'],
  ...rows.map(({ key, lost, wonBack }) => [
    key,
    lost.amount,
    lost.ids.length,
    wonBack.amount,
    wonBack.ids.length,
  ]),
];

const taskRows = ({
  openActions,
  doneActions,
  lateActions,
  openFollowUps,
  lateFollowUps,
}: Insights['tasks']) =>
  figures('task', {
    'open-actions': openActions,
    'done-actions': doneActions,
    'late-actions': lateActions,
    'open-follow-ups': openFollowUps,
    'late-follow-ups': lateFollowUps,
  });

const lessonRows = (groups: readonly LessonGroup[]): Rows => [
  ['lesson', 'count', 'applied', 'open_actions'],
  ...groups.map(({ text, ids, applied, open }) => [text, ids.length, applied.length, open.length]),
];

/** The numbers of every table, to be copied as CSV; an empty log gives the columns' names only, or zeros. */
export const numberRows = (insights: Insights, lessons: readonly LessonGroup[]): Record<TableId, Rows> => ({
  outcomes: table('outcome', insights.outcomes),
  reasons: reasonRows(insights.reasons),
  guesses: guessRows(insights.guesses),
  funnel: funnelRows(insights.funnel),
  answers: figures(
    'answer',
    Object.fromEntries(ANSWERS.map((answer) => [answer, insights.funnel.answers[answer]])),
  ),
  delays: delayRows(insights.delays),
  competitors: named('competitor', insights.competitors),
  organisations: named('organisation', insights.organisations),
  months: table('month', insights.months),
  languages: table('language', insights.languages),
  kinds: table('kind', insights.kinds),
  secondChances: chanceRows(insights.secondChances),
  values: valueRows(insights.values),
  tasks: taskRows(insights.tasks),
  lessons: lessonRows(lessons),
});
