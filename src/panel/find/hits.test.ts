import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { folded } from './fold.ts';
import { fieldHits, hitsIn } from './hits.ts';
import { lenient, queryOf } from './query.ts';
import { entryWith, LABELS } from './rows.fixture.ts';

/** The text with its hits in brackets. */
function marked(text: string, typed: string, isLenient = false): string {
  const query = queryOf(typed);
  let out = '';
  let last = 0;
  for (const { start, end } of hitsIn(text, isLenient ? (lenient(query) ?? query) : query)) {
    out += `${text.slice(last, start)}[${text.slice(start, end)}]`;
    last = end;
  }
  return out + text.slice(last);
}

describe('hitsIn', () => {
  it.each([
    ['Northwind, north of Norwich', 'nor', '[Nor]thwind, [nor]th of [Nor]wich'],
    ['Northwind, north of Norwich', 'nor ', 'Northwind, north of Norwich'],
    ['Große Straße', 'strass', 'Große [Straß]e'],
    ['Cafe\u0301 – Œuvre', 'cafe oe', '[Cafe\u0301] – [Œ]uvre'],
    ['price “for  what” it gave', '"for what it', 'price “[for  what” it] gave'],
    ['data data platform', 'data "data platform"', '[data] [data platform]'],
    ['no\u00adthing', 'noth', '[no\u00adth]ing'],
    ['12 500 € 🙂', '€ 🙂', '12 500 [€] [🙂]'],
    ['nothing', '-nothing', 'nothing'],
    ['nothing', '', 'nothing'],
  ])('in %j of %j are %j', (text, typed, expected) => {
    expect(marked(text, typed)).toBe(expected);
  });

  it('are whole words where there was a slip', () => {
    expect(marked('Ask Northwind and Norway', 'nortwind', true)).toBe('Ask [Northwind] and Norway');
    expect(marked('A follow-up call', 'followup', true)).toBe('A [follow-up] call');
    expect(marked('Ask Northwind', 'nortwind')).toBe('Ask Northwind');
  });

  it('lie inside the text, apart from each other, and hold what was looked for', () => {
    const piece = fc.constantFrom('é', 'e\u0301', 'ß', 'ss', 'a', 'b', ' ', ', ', '-', '\u200b', '🙂', '東');
    const aText = fc.array(piece, { maxLength: 16 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(aText, aText, (text, typed) => {
        const query = queryOf(typed);
        let last = -1;
        for (const { start, end } of hitsIn(text, query)) {
          expect(start).toBeGreaterThan(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          const words = folded(text.slice(start, end));
          expect(query.terms.some((term) => words.includes(term.text))).toBe(true);
          last = end;
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe('fieldHits', () => {
  it('are the fields that hold something, with what they hold', () => {
    const entry = entryWith({ organisation: 'Northwind', lesson: 'Call north first.', notes: 'South.' });
    expect(fieldHits(entry, LABELS, queryOf('north'))).toEqual([
      { field: 'organisation', text: 'Northwind', isOther: false, hits: [{ start: 0, end: 5 }] },
      { field: 'lesson', text: 'Call north first.', isOther: false, hits: [{ start: 5, end: 10 }] },
    ]);
  });
});
