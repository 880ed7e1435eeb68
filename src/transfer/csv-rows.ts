import Papa from 'papaparse';
import { newLines } from './new-lines.ts';
import { ImportError } from './problems.ts';

/** One row of a CSV file. */
export interface CsvRow {
  /** Where it begins in the file, from 1. */
  line: number;
  cells: readonly string[];
  /** The file ends with it, and without a line break. */
  hasNoEnd: boolean;
  /** The file ends within a quoted cell of it. */
  isCutOff: boolean;
}

/** Takes a CSV file apart as it comes in; each piece gives the rows that are complete with it. */
export interface CsvRows {
  /** @throws {ImportError} `no-text`, `too-long` or `too-large`: nothing of the file can be taken over */
  push(text: string): CsvRow[];
  /** To be called after the last piece. @throws {ImportError} as `push`, and `empty` */
  end(): CsvRow[];
}

const MOST_ROWS = 200_000;
const MOST_CELLS = 500;
/** Longest row in UTF-16 code units. A quote that is never closed would swallow the rest of the file. */
const MOST_ROW = 4_000_000;
/** By so much of the file its delimiter and line ends are told. */
const SAMPLE = 65_536;

const DELIMITERS = [',', ';', '\t'];

interface Dialect {
  delimiter: string;
  newline: string;
}

/** A first line by which some programs tell spreadsheets the delimiter. */
const SEPARATOR_LINE = /^sep=([,;\t])\r?\n/i;

/** How a file is written, by its beginning. */
function dialectOf(sample: string): Dialect {
  // With CRLF the CR is taken off cell by cell: a program may have written both.
  const newline = sample.includes('\r') && !sample.includes('\n') ? '\r' : '\n';
  const named = SEPARATOR_LINE.exec(sample)?.[1];
  const { meta } = Papa.parse(sample, {
    delimitersToGuess: DELIMITERS,
    newline,
    preview: 20,
    // The line after the last one counts as a row of one cell, and two columns would be none.
    skipEmptyLines: true,
  });
  return { delimiter: named ?? (DELIMITERS.includes(meta.delimiter) ? meta.delimiter : ','), newline };
}

/** @param mostRows of a file, the one with the columns' names left out */
export function createCsvRows(mostRows = MOST_ROWS): CsvRows {
  let buffer = '';
  let line = 1;
  let rows = 0;
  let dialect: Dialect | null = null;
  let isBegun = false;
  /** Length of the buffer up to which no row ends: it is not read again before it has doubled. */
  let searched = 0;

  function begin(): Dialect {
    buffer = buffer.replace(/^\uFEFF/, '');
    const found = dialectOf(buffer.slice(0, SAMPLE));
    const hint = SEPARATOR_LINE.exec(buffer)?.[0];
    if (hint !== undefined) {
      buffer = buffer.slice(hint.length);
      line += 1;
    }
    return found;
  }

  /** The cells without the CR that ends a line of a file with CRLF. */
  function cellsOf(cells: readonly string[], newline: string): string[] {
    const last = cells.at(-1);
    if (newline !== '\n' || !last?.endsWith('\r')) return [...cells];
    return [...cells.slice(0, -1), last.slice(0, -1)];
  }

  /** The rows of what is there; without `isEnd` the last one waits for what follows. */
  function read({ delimiter, newline }: Dialect, isEnd: boolean): CsvRow[] {
    const found: CsvRow[] = [];
    let at = 0;
    const step = ({ data, errors, meta }: Papa.ParseStepResult<string[][]>) => {
      const text = buffer.slice(at, meta.cursor);
      const began = line;
      at = meta.cursor;
      line += newline === '\r' ? text.split('\r').length - 1 : newLines(text);
      const cells = cellsOf((data[0] as string[] | undefined) ?? [], newline);
      if (cells.length > MOST_CELLS || text.length > MOST_ROW) throw new ImportError('too-long', began);
      if (cells.every((cell) => cell.trim() === '')) return;
      rows += 1;
      if (rows > mostRows + 1) throw new ImportError('too-large', began, String(mostRows));
      const hasNoEnd = isEnd && at === buffer.length && !text.endsWith(newline);
      const isCutOff = errors.some(({ code }) => code === 'MissingQuotes');
      found.push({ line: began, cells, hasNoEnd, isCutOff });
    };
    const parser = new Papa.Parser({ delimiter, newline, step } as unknown as Papa.ParseConfig);
    parser.parse(buffer, 0, !isEnd);
    buffer = buffer.slice(at);
    searched = buffer.length;
    if (buffer.length > MOST_ROW) throw new ImportError('too-long', line);
    return found;
  }

  return {
    push(text) {
      const zero = text.indexOf('\0');
      if (zero >= 0)
        throw new ImportError('no-text', line + newLines(buffer) + newLines(text.slice(0, zero)));
      isBegun ||= text !== '';
      buffer += text;
      if (!dialect && buffer.length < SAMPLE) return [];
      dialect ??= begin();
      if (buffer.length < Math.min(2 * searched, MOST_ROW)) return [];
      return read(dialect, false);
    },
    end() {
      dialect ??= begin();
      if (!isBegun || (rows === 0 && buffer.trim() === '')) throw new ImportError('empty');
      return buffer === '' ? [] : read(dialect, true);
    },
  };
}
