import type { Opportunity } from '../../../model.ts';
import { type Labels, type SearchRow, searchRow } from '../../find/entry-words.ts';
import type { EntryFacts } from '../../find/filters.ts';
import { hasOthers } from '../../typed-text.ts';
import { type StatusFacts, statusDate } from './status-words.ts';

/** What a row shows beyond what is filtered by; of the lesson its beginning. */
type ShownFacts = StatusFacts & Pick<Opportunity, 'project'> & { hasOthers: boolean };

/** An entry as the list of the log knows it: what is searched, filtered, sorted and shown in a row, and no more. */
export type LogRow = SearchRow & EntryFacts & ShownFacts;

/** So much of a lesson fits a row at its widest. */
const MOST_OF_LESSON = 160;

/** The row of an entry. */
export function logRow(entry: Opportunity, labels: Labels): LogRow {
  const { action, lesson } = entry;
  return {
    ...searchRow(entry, labels),
    createdAt: entry.createdAt,
    binnedAt: entry.binnedAt ?? null,
    status: entry.status,
    kind: entry.kind,
    contact: entry.contact,
    organisation: entry.organisation,
    competitor: entry.competitor,
    tags: entry.tags,
    language: entry.language,
    outcome: entry.outcome,
    guess: entry.guess,
    inMail: entry.inMail,
    told: entry.told,
    decidedAt: entry.decidedAt,
    secondChance: entry.secondChance,
    // One without words is none, as the figures count: a table may bring a day alone.
    action: action && action.text.trim() !== '' ? { doneAt: action.doneAt } : null,
    project: entry.project,
    lesson: lesson.length > MOST_OF_LESSON ? lesson.slice(0, MOST_OF_LESSON) : lesson,
    statusAt: statusDate(entry),
    hasOthers: hasOthers(entry),
  };
}
