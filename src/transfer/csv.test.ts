import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { NO_STEP_YET } from '../followup/blank.ts';
import type { Opportunity } from '../model.ts';
import { CSV_COLUMNS, csvHead, csvLine, plainCell } from './csv.ts';

const ENTRY: Opportunity = {
  ...NO_STEP_YET,
  id: 'dana',
  createdAt: '2026-11-18T09:44:00.000Z',
  changedAt: '2026-11-24T15:31:00.000Z',
  kind: 'sales',
  contact: { name: 'Dana Whitfield', email: 'dana@northwind.example' },
  organisation: 'Northwind Logistics',
  project: 'Data platform',
  threadKey: null,
  threadUrl: null,
  decidedAt: '2026-11-18T10:32:00+01:00',
  outcome: 'competitor',
  guess: ['price_value', 'budget'],
  inMail: [],
  evidence: null,
  language: 'en',
  notes: '',
};

const rows = (text: string) => Papa.parse<string[]>(text.replace(/^\uFEFF/, '').trimEnd()).data;
const cellOf = (line: string, column: keyof typeof CSV_COLUMNS) =>
  rows(line)[0]?.[Object.keys(CSV_COLUMNS).indexOf(column)];

describe('an entry as a line of CSV', () => {
  it('has a cell for every column of the head', () => {
    expect(rows(csvHead())[0]).toEqual(Object.keys(CSV_COLUMNS));
    expect(rows(csvLine(ENTRY))[0]).toHaveLength(Object.keys(CSV_COLUMNS).length);
    expect(cellOf(csvLine(ENTRY), 'guess')).toBe('price_value; budget');
  });

  it('keeps any text, and runs none', () => {
    const text = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 60 }),
      fc
        .tuple(fc.constantFrom('=', '+', '-', '@', '\t', '\r', "'="), fc.string())
        .map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(text, (lesson) => {
        const cell = cellOf(csvLine({ ...ENTRY, lesson }), 'lesson') ?? '';
        expect(plainCell(cell)).toBe(lesson.replaceAll('\0', ''));
        expect(cell).not.toMatch(/^[=+\-@\t\r]/);
      }),
      { numRuns: 1000 },
    );
  });

  it('keeps lines, quotes and commas within their cell', () => {
    const lesson = 'One, "two"\r\nthree';
    const line = csvLine({ ...ENTRY, lesson });
    expect(cellOf(line, 'lesson')).toBe(lesson);
    expect(line.endsWith('\r\n')).toBe(true);
  });
});
