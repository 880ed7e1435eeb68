import type {
  Day,
  Money,
  Opportunity,
  OutcomeId,
  QuestionId,
  ReasonId,
  SecondChance,
  Stage,
  Task,
} from '../model.ts';
import { block, inline, quotation } from './markdown-text.ts';

/** The words around an entry's own, in the reader's language. */
export interface MarkdownWords {
  headings: Record<
    | 'lesson'
    | 'action'
    | 'followUp'
    | 'theirWords'
    | 'outcome'
    | 'competitor'
    | 'guess'
    | 'inMail'
    | 'told'
    | 'decided'
    | 'secondChance'
    | 'tags'
    | 'value'
    | 'stage'
    | 'callNotes'
    | 'notes',
    string
  >;
  outcome(id: OutcomeId): string;
  reason(id: ReasonId): string;
  question(id: QuestionId): string;
  secondChance(state: SecondChance): string;
  stage(stage: Stage): string;
  money(value: Money): string;
  /** A date of a mail or record for reading; null if it cannot be told. */
  date(date: string): string | null;
  /** "by 27 November". */
  due(day: Day): string;
  /** Of an entry of which nobody is known. */
  noName: string;
}

function task(heading: string, { text, due, doneAt }: Task, words: MarkdownWords): string {
  const when = due === null ? '' : ` (${inline(words.due(due))})`;
  return `- [${doneAt === null ? ' ' : 'x'}] ${inline(heading)}: ${inline(text)}${when}`;
}

/** One fact a line, those that are not known left out. */
function facts(entry: Opportunity, words: MarkdownWords): string[] {
  const { headings } = words;
  const reasons = (ids: readonly ReasonId[]) => ids.map(words.reason).join(', ');
  const rows: [string, string | null][] = [
    [headings.decided, entry.decidedAt && words.date(entry.decidedAt)],
    [headings.outcome, words.outcome(entry.outcome)],
    [headings.competitor, entry.competitor],
    [headings.value, entry.value ? words.money(entry.value) : null],
    [headings.stage, entry.stage ? words.stage(entry.stage) : null],
    [headings.guess, reasons(entry.guess)],
    [headings.inMail, reasons(entry.inMail)],
    [headings.told, reasons(entry.told)],
    [headings.secondChance, entry.secondChance === 'none' ? null : words.secondChance(entry.secondChance)],
    [headings.tags, entry.tags.join(', ')],
  ];
  return rows.flatMap(([name, value]) => (value ? `- ${inline(name)}: ${inline(value)}` : []));
}

/** What an entry is called: who, and what it was about. */
export function entryName(
  { organisation, contact, project }: Pick<Opportunity, 'organisation' | 'contact' | 'project'>,
  { noName }: Pick<MarkdownWords, 'noName'>,
): string {
  const name = organisation || contact.name || contact.email || noName;
  return project ? `${name}: ${project}` : name;
}

/**
 * One entry as Markdown: what was learned first, then what to do, the facts, and the notes. Nobody's words can become
 * a link, an embed, HTML or anything else that runs.
 * @param level of its first heading, from 1; the others are one and two below
 */
export function entryMarkdown(entry: Opportunity, words: MarkdownWords, level = 1): string {
  const { headings } = words;
  const heading = (below: number, text: string) => `${'#'.repeat(level + below)} ${inline(text)}`;
  const parts: string[] = [heading(0, entryName(entry, words))];
  if (entry.lesson) parts.push(heading(1, headings.lesson), block(entry.lesson));
  const tasks = [
    entry.action && task(headings.action, entry.action, words),
    entry.followUp && task(headings.followUp, entry.followUp, words),
  ].filter((line) => line !== null);
  if (tasks.length > 0) parts.push(tasks.join('\n'));
  parts.push(facts(entry, words).join('\n'));
  if (entry.evidence) parts.push(heading(1, headings.theirWords), quotation(entry.evidence));
  const answers = Object.entries(entry.call?.notes ?? {}).filter(([, note]) => note.trim() !== '');
  if (answers.length > 0) parts.push(heading(1, headings.callNotes));
  for (const [question, note] of answers) {
    parts.push(heading(2, words.question(question as QuestionId)), block(note));
  }
  if (entry.notes.trim() !== '') parts.push(heading(1, headings.notes), block(entry.notes));
  return `${parts.join('\n\n')}\n`;
}
