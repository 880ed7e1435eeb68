import type { MonthSheet, SheetTask } from '../../../insights/month-sheet.ts';
import { countText, formatLocale, type TextKey, text } from '../../../platform/text.ts';
import { inline } from '../../../transfer/markdown-text.ts';
import { day, instantOf } from '../../dates.ts';
import { nameOf } from '../log/EntryRow.tsx';

/** One page holds about this much of each part. */
const MOST = { learned: 12, recurring: 5, actions: 12, followUps: 8 };

/** "November 2026" in the user's language. */
export function monthName(month: string): string {
  const date = new Date(`${month}-15T12:00`);
  return new Intl.DateTimeFormat(formatLocale(), { month: 'long', year: 'numeric' }).format(date);
}

export const sheetFileName = ({ month }: MonthSheet): string => `lessons-${month}.md`;

function part(heading: TextKey, lines: readonly string[], most: number): string[] {
  if (lines.length === 0) return [];
  const left = lines.length - most;
  const shown = left > 1 ? lines.slice(0, most) : lines;
  const more =
    left > 1 ? [`- ${inline(countText(left, { one: 'sheetMoreMany', other: 'sheetMoreMany' }))}`] : [];
  return ['', `## ${inline(text(heading))}`, '', ...shown, ...more];
}

function taskLine({ entry, task, due }: SheetTask, now: Date): string {
  const at = instantOf(due);
  const by = at ? `, ${text('entryBy', day(at, now, formatLocale()))}` : '';
  // Words that end like a sentence go on here.
  const words = task.text.trim().replace(/[.…]+$/u, '');
  return `- [ ] ${inline(`${words}${by}`)} (${inline(nameOf(entry))})`;
}

/**
 * A month on one page, as Markdown in the user's language. Counts only, whatever their size.
 * @param now decides which dates need no year
 */
export function sheetMarkdown(sheet: MonthSheet, now: Date): string {
  const { counts, learned, recurring, actions, followUps } = sheet;
  const number = new Intl.NumberFormat(formatLocale());
  const count = (label: TextKey, many: number) =>
    `- ${inline(text('sheetCount', text(label), number.format(many)))}`;
  return [
    `# ${inline(text('sheetTitle', monthName(sheet.month)))}`,
    '',
    count('sheetNoes', counts.noes),
    count('sheetAsked', counts.asked),
    count('sheetTold', counts.told),
    count('sheetLessons', counts.lessons),
    count('sheetActionsDone', counts.actionsDone),
    ...(counts.wonBack > 0 ? [count('sheetWonBack', counts.wonBack)] : []),
    ...part(
      'sheetLearned',
      learned.map((one) => `- ${inline(one.text)} (${inline(nameOf(one.entry))})`),
      MOST.learned,
    ),
    ...part(
      'sheetRecurring',
      recurring.map((group) => {
        const times = countText(group.ids.length, { one: 'lessonsOnce', other: 'lessonsTimes' });
        const state = text(group.isApplied ? 'sheetApplied' : 'sheetNotApplied');
        return `- ${inline(group.text)} (${inline(times)}, ${inline(state)})`;
      }),
      MOST.recurring,
    ),
    ...part(
      'sheetActions',
      actions.map((task) => taskLine(task, now)),
      MOST.actions,
    ),
    ...part(
      'sheetFollowUps',
      followUps.map((task) => taskLine(task, now)),
      MOST.followUps,
    ),
    '',
  ].join('\n');
}
