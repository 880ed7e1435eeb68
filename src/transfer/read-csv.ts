import { COLUMN_NAMES, type CsvColumn, plainCell } from './csv.ts';
import { type CsvCells, recordOfCells } from './csv-entry.ts';
import { type CsvRow, createCsvRows } from './csv-rows.ts';
import { type CsvSurvey, createSurvey } from './csv-table.ts';
import type { StampedRecord } from './merge.ts';
import { createProblemList, ImportError, type ImportProblem, lineProblem } from './problems.ts';

/** Reads a CSV file as it comes in. Hand it the text in pieces; each gives what is complete by then. */
export interface CsvReader {
  /**
   * Records of our own CSV; of one from elsewhere nothing, it is only looked at.
   * @throws {ImportError} if the file as a whole cannot be taken over: forget then what came of it before
   */
  push(text: string): StampedRecord[];
  /** To be called after the last piece. @throws {ImportError} as `push` */
  end(): { from: 'our-csv'; items: StampedRecord[] } | { from: 'other-csv'; survey: CsvSurvey };
  /** Lines that cannot be taken over, in order. */
  problems: ImportProblem[];
  /** How many there are in all. */
  problemCount(): number;
}

/** So many of our columns besides `id` and `changed` make a head ours. */
const FEWEST_COLUMNS = 3;

/** Where our columns stand in a head; null if it is not ours. Columns of a later version are passed over. */
function ourColumns(head: readonly string[]): Map<CsvColumn, number> | null {
  const names = head.map((cell) => plainCell(cell).trim().toLowerCase());
  const found = new Map<CsvColumn, number>();
  for (const column of COLUMN_NAMES) {
    const at = names.indexOf(column);
    if (at >= 0) found.set(column, at);
  }
  return found.has('id') && found.has('changed') && found.size >= FEWEST_COLUMNS + 2 ? found : null;
}

/** A row's problem with its cells as such; null if it has none. */
export function problemOfRow(
  { line, cells, hasNoEnd, isCutOff }: CsvRow,
  columns: number,
): ImportProblem | null {
  if (isCutOff || (hasNoEnd && cells.length < columns)) return lineProblem('cut-off', line);
  const more = cells.slice(columns).find((cell) => cell.trim() !== '');
  return more === undefined ? null : lineProblem('wrong-cells', line, null, more);
}

export function createCsvReader(): CsvReader {
  const problems = createProblemList();
  const rows = createCsvRows();
  const ids = new Set<string>();
  const survey = createSurvey();
  let head: readonly string[] | null = null;
  let columns: Map<CsvColumn, number> | null = null;

  function cellsOf(cells: readonly string[], places: Map<CsvColumn, number>): CsvCells {
    const found = new Map<CsvColumn, string>();
    for (const [column, at] of places) {
      const cell = cells[at];
      // Some programs leave empty cells at the end away; what is not there says nothing.
      if (cell !== undefined) found.set(column, plainCell(cell));
    }
    return found;
  }

  function readRow(row: CsvRow): StampedRecord | null {
    if (head === null) {
      if (row.isCutOff) throw new ImportError('cut-off', row.line);
      head = row.cells;
      columns = ourColumns(head);
      if (columns) return null;
    }
    if (!columns) {
      survey.add(row);
      return null;
    }
    const problem = problemOfRow(row, head.length);
    if (problem) return problems.add(problem);
    const record = recordOfCells(cellsOf(row.cells, columns), row.line);
    if ('code' in record) return problems.add(record);
    if (ids.has(record.id)) return problems.add(lineProblem('twice', row.line, 'id', record.id));
    ids.add(record.id);
    return record;
  }

  const read = (found: readonly CsvRow[]) => found.map(readRow).filter((record) => record !== null);

  return {
    problems: problems.listed,
    problemCount: problems.count,
    push: (text) => read(rows.push(text)),
    end() {
      const items = read(rows.end());
      return columns ? { from: 'our-csv', items } : { from: 'other-csv', survey: survey.end() };
    },
  };
}
