import { type CsvLabels, createRowMapper, type MappedEntry } from './csv-mapping.ts';
import { type CsvRow, createCsvRows } from './csv-rows.ts';
import type { CsvSurvey } from './csv-table.ts';
import type { CsvMapping } from './import-plan.ts';
import { createProblemList, type ImportProblem, lineProblem } from './problems.ts';
import { problemOfRow } from './read-csv.ts';

/** Reads a CSV from elsewhere once more, now that it is known what its columns mean. */
export interface MappedCsvReader {
  /** @throws {ImportError} if the file as a whole cannot be taken over: forget then what came of it before */
  push(text: string): MappedEntry[];
  /** To be called after the last piece. @throws {ImportError} as `push` */
  end(): MappedEntry[];
  /** Lines that cannot be taken over, in order. */
  problems: ImportProblem[];
  /** How many there are in all. */
  problemCount(): number;
}

/** @param survey what `createCsvReader` gave for the same file */
export function createMappedCsvReader(
  mapping: CsvMapping,
  survey: CsvSurvey,
  labels: CsvLabels,
): MappedCsvReader {
  const problems = createProblemList();
  const rows = createCsvRows();
  const map = createRowMapper(mapping, survey, labels);
  const ids = new Set<string>();
  let isFirst = true;

  function readRow(row: CsvRow): MappedEntry | null {
    const isHead = isFirst && survey.hasHead;
    isFirst = false;
    if (isHead) return null;
    const found = problemOfRow(row, survey.table.columns.length) ?? map(row);
    if (found === null) return null;
    if ('code' in found) return problems.add(found);
    if (ids.has(found.id)) return problems.add(lineProblem('twice', row.line));
    ids.add(found.id);
    return found;
  }

  const read = (found: readonly CsvRow[]) => found.map(readRow).filter((entry) => entry !== null);

  return {
    problems: problems.listed,
    problemCount: problems.count,
    push: (text) => read(rows.push(text)),
    end: () => read(rows.end()),
  };
}
