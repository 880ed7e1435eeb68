import * as v from 'valibot';
import type { Opportunity, OutcomeId, ReasonId } from '../model.ts';
import { plainCell } from './csv.ts';
import { folded } from './csv-column-names.ts';
import { readDate } from './csv-dates.ts';
import type { CsvRow } from './csv-rows.ts';
import type { CsvSurvey } from './csv-table.ts';
import type { CsvMapping, MappedField } from './import-plan.ts';
import { type ImportProblem, lineProblem } from './problems.ts';
import { OUTCOMES, REASONS } from './shape-ids.ts';
import { line as lineShape, text as textShape } from './shape-parts.ts';

/** What outcomes and reasons are called, in every language. */
export interface CsvLabels {
  outcomes: Record<OutcomeId, readonly string[]>;
  reasons: Record<ReasonId, readonly string[]>;
}

/**
 * What a row of a CSV from elsewhere tells of an entry. The id is made of its cells: the same row is the same entry
 * whenever it is read, so one that is there already stays as it is.
 */
export interface MappedEntry {
  id: string;
  line: number;
  fields: Pick<
    Opportunity,
    | 'kind'
    | 'contact'
    | 'organisation'
    | 'project'
    | 'decidedAt'
    | 'outcome'
    | 'guess'
    | 'competitor'
    | 'lesson'
    | 'notes'
    | 'evidence'
    | 'action'
    | 'followUp'
    | 'tags'
  >;
}

const LONG: readonly MappedField[] = ['lesson', 'notes', 'evidence', 'action'];
const JOB_OUTCOMES: readonly OutcomeId[] = ['other_candidate', 'role_closed'];
const DATES: readonly MappedField[] = ['decidedAt', 'actionDue', 'followUpDue'];

/** Two mixed sums of 32 bits each (cyrb53 by bryc, public domain), as one word. */
function hashOf(words: string): string {
  let one = 0xdeadbeef;
  let other = 0x41c6ce57;
  for (let at = 0; at < words.length; at += 1) {
    const unit = words.charCodeAt(at);
    one = Math.imul(one ^ unit, 2654435761);
    other = Math.imul(other ^ unit, 1597334677);
  }
  one = Math.imul(one ^ (one >>> 16), 2246822507) ^ Math.imul(other ^ (other >>> 13), 3266489909);
  other = Math.imul(other ^ (other >>> 16), 2246822507) ^ Math.imul(one ^ (one >>> 13), 3266489909);
  return [one, other].map((sum) => (sum >>> 0).toString(36).padStart(7, '0')).join('');
}

/** The id of a row; empty cells at its end do not count, because programs add and drop them. */
export function idOfRow(cells: readonly string[]): string {
  const last = cells.findLastIndex((cell) => cell.trim() !== '');
  return `csv-${hashOf(JSON.stringify(cells.slice(0, last + 1).map((cell) => cell.trim())))}`;
}

/** Finds the id that words mean: the id itself, or a label with or without what stands in brackets. */
function finder<Id extends string>(ids: readonly Id[], labels: Record<Id, readonly string[]>) {
  const known = new Map<string, Id>();
  for (const id of ids) {
    for (const name of [id, ...labels[id]]) {
      known.set(folded(name), id);
      known.set(folded(name.replace(/\(.*?\)/g, '')), id);
    }
  }
  return (words: string) => known.get(folded(words)) ?? null;
}

/** The reasons in a cell, and what in it is none that we know. */
function reasonsIn(cell: string, find: (words: string) => ReasonId | null) {
  const whole = find(cell);
  const words = whole
    ? [cell]
    : cell.split(/[;|\n]/.test(cell) ? /[;|\n]/ : ',').filter((part) => part.trim() !== '');
  const found = words.map(find);
  return { ids: [...new Set(found.map((id) => id ?? 'other'))], isKnown: !found.includes(null) };
}

/** Reads the rows of a CSV from elsewhere as a mapping says. */
export function createRowMapper(
  mapping: CsvMapping,
  { table, orders }: CsvSurvey,
  labels: CsvLabels,
): (row: CsvRow) => MappedEntry | ImportProblem | null {
  const outcomeIn = finder(OUTCOMES, labels.outcomes);
  const reasonIn = finder(REASONS, labels.reasons);
  const columns = new Map<MappedField, number[]>();
  mapping.forEach((field, at) => {
    if (field !== null) columns.set(field, [...(columns.get(field) ?? []), at]);
  });
  const columnsOf = (field: MappedField) => columns.get(field) ?? [];
  const named = (at: number) => table.columns[at] ?? String(at + 1);

  return ({ line, cells }) => {
    const cellAt = (at: number) => plainCell(cells[at] ?? '').trim();
    const wordsIn = (field: MappedField) => columnsOf(field).flatMap((at) => cellAt(at) || []);
    const joined = (field: MappedField, by = ' ') => wordsIn(field).join(by);
    const orNull = (field: MappedField) => joined(field) || null;
    let problem: ImportProblem | null = null;
    const dates = new Map<MappedField, { day: string; date: string }>();
    mapping.forEach((field, at) => {
      if (field === null || cellAt(at) === '') return;
      if (DATES.includes(field)) {
        const read = readDate(cellAt(at), orders[at] ?? null);
        if (typeof read === 'string') problem ??= lineProblem(read, line, named(at), cellAt(at));
        else if (!dates.has(field)) dates.set(field, read);
      } else if (!v.is(LONG.includes(field) ? textShape : lineShape, cellAt(at))) {
        problem ??= lineProblem('wrong-value', line, named(at), cellAt(at));
      }
    });
    if (problem) return problem;
    if (mapping.every((field, at) => field === null || cellAt(at) === '')) return null;

    const outcome = outcomeIn(joined('outcome'));
    const reasons = reasonsIn(joined('reasons', ';'), reasonIn);
    // Somebody's own words for it are none of our ids: they are kept as a note, so that nothing is lost.
    const ownWords = [
      ...(outcome === null ? columnsOf('outcome') : []),
      ...(reasons.isKnown ? [] : columnsOf('reasons')),
    ].flatMap((at) => (cellAt(at) === '' ? [] : `${named(at)}: ${cellAt(at)}`));
    const due = dates.get('actionDue')?.day ?? null;
    const followUpDue = dates.get('followUpDue')?.day ?? null;
    const action = joined('action');
    return {
      id: idOfRow(cells),
      line,
      fields: {
        kind: outcome && JOB_OUTCOMES.includes(outcome) ? 'job' : 'sales',
        contact: { name: orNull('name'), email: orNull('email') },
        organisation: orNull('organisation'),
        project: orNull('project'),
        decidedAt: dates.get('decidedAt')?.date ?? null,
        outcome: outcome ?? 'unknown',
        guess: reasons.ids,
        competitor: orNull('competitor'),
        lesson: joined('lesson', '\n\n'),
        notes: [...wordsIn('notes'), ...ownWords].join('\n\n'),
        evidence: joined('evidence', '\n\n') || null,
        action: action || due ? { text: action, due, doneAt: null } : null,
        followUp: followUpDue ? { text: '', due: followUpDue, doneAt: null } : null,
        tags: [
          ...new Set(
            wordsIn('tags').flatMap((cell) => cell.split(/[;,|]/).flatMap((tag) => tag.trim() || [])),
          ),
        ],
      },
    };
  };
}
