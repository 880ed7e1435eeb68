import { fieldNamed } from './csv-column-names.ts';
import { addDateFacts, type DateFacts, type DateOrder, dateOrders, noDateFacts } from './csv-dates.ts';
import type { CsvRow } from './csv-rows.ts';
import type { CsvMapping, CsvTable, MappedField } from './import-plan.ts';

/** What a first reading of a CSV from elsewhere tells: all that is needed to read it again with a mapping. */
export interface CsvSurvey {
  table: CsvTable;
  /** Whether the first row names the columns. */
  hasHead: boolean;
  /** The order of day and month by column, null where it is unclear. */
  orders: readonly (DateOrder | null)[];
}

/** As many rows are shown, each cell of them shortened. */
const SHOWN_ROWS = 20;
const SHOWN_CELL = 200;
/** A column is of one kind if so much of what is in it is. */
const MOST_OF = 0.8;

/** Longer cells are neither. */
const LONGEST = 200;
const MAIL = /^[^\s@<>]+@[^\s@<>]+$/;
const NUMBER = /^[-+]?\d[\d.,\s]*[%€$£]?$/;

const isMail = (cell: string) => cell.length <= LONGEST && MAIL.test(cell);
const isNumber = (cell: string) => cell.length <= LONGEST && NUMBER.test(cell);

interface ColumnFacts {
  filled: number;
  mails: number;
  dates: DateFacts;
}

/** Whether a first row names the columns: one of its names is known, or nothing in it is a value for sure. */
function isHead(cells: readonly string[]): boolean {
  const words = cells.map((cell) => cell.trim());
  if (words.some((cell) => fieldNamed(cell) !== null)) return true;
  return !words.some((cell) => isMail(cell) || isNumber(cell) || addDateFacts(noDateFacts(), cell).dates > 0);
}

/** By the columns' names first, then by what is in them. No field is filled twice, a name in two parts aside. */
function guessOf(names: readonly string[], columns: readonly ColumnFacts[]): CsvMapping {
  const taken = new Map<MappedField, boolean>();
  const guess = names.map((name): MappedField | null => {
    const known = fieldNamed(name);
    if (!known || (taken.has(known.field) && !(known.isPart && taken.get(known.field)))) return null;
    taken.set(known.field, known.isPart);
    return known.field;
  });
  const fill = (field: MappedField, share: (facts: ColumnFacts) => number) => {
    if (guess.includes(field)) return;
    const at = columns.findIndex(
      (facts, column) => guess[column] === null && facts.filled > 0 && share(facts) >= MOST_OF * facts.filled,
    );
    if (at >= 0) guess[at] = field;
  };
  fill('email', ({ mails }) => mails);
  fill('decidedAt', ({ dates }) => dates.dates);
  return guess;
}

/** Looks at the rows of a CSV from elsewhere, the first one included. */
export function createSurvey(): { add(row: Pick<CsvRow, 'cells'>): void; end(): CsvSurvey } {
  const columns: ColumnFacts[] = [];
  const rows: string[][] = [];
  let names: readonly string[] | null = null;
  let hasHead = false;
  let count = 0;

  return {
    add({ cells }) {
      if (names === null) {
        hasHead = isHead(cells);
        names = cells.map((cell, at) => (hasHead && cell.trim()) || String(at + 1));
        for (const _ of cells) columns.push({ filled: 0, mails: 0, dates: noDateFacts() });
        if (hasHead) return;
      }
      count += 1;
      if (rows.length < SHOWN_ROWS) rows.push(cells.map((cell) => cell.slice(0, SHOWN_CELL)));
      columns.forEach((facts, at) => {
        const cell = cells[at]?.trim() ?? '';
        if (cell === '') return;
        facts.filled += 1;
        if (isMail(cell)) facts.mails += 1;
        addDateFacts(facts.dates, cell);
      });
    },
    end() {
      const known = names ?? [];
      return {
        table: { columns: known, rows, count, guess: guessOf(known, columns) },
        hasHead,
        orders: dateOrders(columns.map(({ dates }) => dates)),
      };
    },
  };
}
