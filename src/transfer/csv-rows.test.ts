import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { createCsvRows } from './csv-rows.ts';
import { ImportError } from './problems.ts';

function rowsIn(text: string, size = text.length, most?: number) {
  const rows = createCsvRows(most);
  const found = [];
  for (let at = 0; at < text.length; at += Math.max(1, size)) {
    found.push(...rows.push(text.slice(at, at + Math.max(1, size))));
  }
  return [...found, ...rows.end()];
}

const cellsIn = (text: string, size?: number) => rowsIn(text, size).map(({ cells }) => cells);

function failure(text: string, size?: number) {
  try {
    rowsIn(text, size);
  } catch (error) {
    if (error instanceof ImportError) return error.problem;
    throw error;
  }
  return null;
}

describe('the rows of a CSV file', () => {
  it('are those that were written, in whatever pieces, with whatever delimiter and line ends', () => {
    const cell = fc.oneof(
      fc.string({ maxLength: 12 }),
      fc.constantFrom('a', 'ñ', 'x;y', 'x,y', 'x\ty', 'say "no"', 'two\nlines', 'two\r\nlines', '"', '""'),
    );
    const table = fc.array(fc.tuple(fc.constantFrom('a', 'b'), cell, fc.constantFrom('c', 'd')), {
      minLength: 3,
    });
    fc.assert(
      fc.property(
        table,
        fc.constantFrom(',', ';', '\t'),
        fc.constantFrom('\n', '\r\n'),
        fc.boolean(),
        fc.integer({ min: 1, max: 60 }),
        (rows, delimiter, newline, quotes, size) => {
          const text = Papa.unparse(rows, { delimiter, newline, quotes });
          // A longer first part, so that the delimiter is told by more than the random cells.
          const head = `a${delimiter}b${delimiter}c${newline}`.repeat(10);
          expect(cellsIn(`\uFEFF${head}${text}${newline}`, size).slice(10)).toEqual(rows);
        },
      ),
      { numRuns: 200 },
    );
  }, 30_000);

  it('are read on in a large file as in a small one', () => {
    const text = Array.from({ length: 20_000 }, (_, row) => `${row},"a ""b""\n${row}",c\r\n`).join('');
    const rows = rowsIn(text, 10_007);
    expect(rows).toHaveLength(20_000);
    expect(rows[19_999]).toEqual({
      line: 39_999,
      cells: ['19999', 'a "b"\n19999', 'c'],
      hasNoEnd: false,
      isCutOff: false,
    });
  }, 30_000);

  it('name the line that they begin in; empty ones are passed over', () => {
    const rows = rowsIn('a,b\n\n,\n"x\ny",1\n  \nlast,2');
    expect(rows.map(({ line, cells }) => [line, cells[0]])).toEqual([
      [1, 'a'],
      [4, 'x\ny'],
      [7, 'last'],
    ]);
    expect(rows.at(-1)?.hasNoEnd).toBe(true);
  });

  it('are those of a file from a Mac of old, and of one that names its delimiter', () => {
    expect(cellsIn('a,b\rc,d\r')).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ]);
    expect(rowsIn('sep=;\r\na;b,c\r\n')).toMatchObject([{ line: 2, cells: ['a', 'b,c'] }]);
  });

  it('say where the file ends within a quotation', () => {
    expect(rowsIn('a,b\n1,"two\nthree\n')).toMatchObject([{ isCutOff: false }, { line: 2, isCutOff: true }]);
  });

  it.each([
    ['nothing', '', 'empty'],
    ['blanks', '\uFEFF \n\n', 'empty'],
    ['a zip', 'PK\u0003\u0004\0\0', 'no-text'],
    ['a quote that is never closed', `a,b\n1,"${'x'.repeat(4_100_000)}`, 'too-long'],
    ['a row of a thousand cells', `a,b\n${','.repeat(1000)}x\n`, 'too-long'],
  ])('cannot be told of %s', (_, text, code) => {
    for (const size of [text.length, 65_536]) expect(failure(text, size)?.code).toBe(code);
  });

  it('are so many at most', () => {
    const most = `a,b\n${'1,2\n'.repeat(20)}`;
    expect(rowsIn(most, 50, 20)).toHaveLength(21);
    const rows = createCsvRows(20);
    rows.push(`${most}1,2\n`);
    expect(() => rows.end()).toThrow(ImportError);
    expect(rowsIn(`${most}1,2\n`)).toHaveLength(22);
  });
});
