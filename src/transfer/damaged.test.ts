import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvHead, csvLine } from './csv.ts';
import {
  fileOf,
  fits,
  head,
  isClean,
  isRecord,
  layouts,
  read,
  readCsv,
  SMALL,
  WHOLE,
} from './hostile.fixture.ts';
import { FULL, ITEMS, recordOf } from './records.fixture.ts';

// Files that came to harm.

describe('a value of a wrong type', () => {
  const WRONG: unknown[] = [null, true, -1, 0.5, 'x', '', [], {}, [[]], { value: {} }];

  /** Copies of a value, each with one part of it replaced. */
  function* spoiled(value: unknown, wrong: unknown): Generator<unknown> {
    yield wrong;
    if (Array.isArray(value)) {
      for (const [at, part] of value.entries())
        for (const one of spoiled(part, wrong)) yield value.with(at, one);
    } else if (value !== null && typeof value === 'object') {
      for (const [name, part] of Object.entries(value)) {
        for (const one of spoiled(part, wrong)) yield { ...value, [name]: one };
      }
    }
  }

  it.each(ITEMS.map((one, at) => [one.section, at] as const))(
    'is named or fits, wherever it stands: %s %i',
    (section, at) => {
      let refused = 0;
      for (const wrong of WRONG) {
        const lines = [...spoiled(ITEMS[at]?.item, wrong)].map((item) => JSON.stringify(item));
        for (const line of lines) {
          const outcome = read(`${head}\n"${section}":[\n${line}\n]\n}`);
          if ('refused' in outcome) throw new Error(outcome.refused.code);
          expect(outcome.items.length + outcome.problems.length).toBeLessThanOrEqual(1);
          for (const item of outcome.items) if (!fits(item)) throw new Error(line.slice(0, 500));
          for (const { code, line: where } of outcome.problems) {
            refused += 1;
            expect(['wrong-value', 'no-such-date']).toContain(code);
            expect(where).toBe(3);
          }
        }
      }
      expect(refused).toBeGreaterThan(0);
    },
    30_000,
  );
});

describe('a text that nobody writes', () => {
  it.each([
    ['notes', 'x'.repeat(1_000_001), 'texts.notes.versions.0.text'],
    ['organisation', 'x'.repeat(20_001), 'organisation'],
    ['tags', Array.from({ length: 501 }, () => 'x'), 'tags'],
  ])('is refused: %s', (name, value, field) => {
    const record = recordOf({ ...FULL, [name]: value });
    expect(read(fileOf([{ section: 'opportunities', item: record }]))).toMatchObject({
      items: [],
      problems: [{ code: 'wrong-value', field }],
    });
  });
});

describe('half a file', () => {
  it('is no whole one, at whatever length', () => {
    for (const text of layouts(SMALL)) {
      for (let end = 0; end < text.trimEnd().length; end += 1) {
        expect(read(text.slice(0, end)), String(end)).toHaveProperty('refused');
      }
      expect(read(text.trimEnd())).toMatchObject({ items: [{}], problems: [] });
    }
  });

  it('of a table has no row that is not as it was written', () => {
    const text = `${csvHead()}${csvLine(FULL)}`;
    const whole = readCsv(text);
    if ('refused' in whole) throw new Error('refused');
    for (let end = 0; end < text.length; end += 1) {
      const outcome = readCsv(text.slice(0, end));
      if ('refused' in outcome) continue;
      for (const item of outcome.items) {
        expect(item, String(end)).toEqual(whole.items[0]);
      }
    }
  });
});

describe('a file with broken parts', () => {
  it('gives what is whole in it, or is refused', () => {
    const lines = WHOLE.split('\n');
    for (let at = 0; at < lines.length; at += 1) {
      for (const broken of ['', '{', '"', ']', '}', '\uFFFD\uFFFD', '{"id":', 'null', '],', '"mutes":[']) {
        const outcome = read(lines.with(at, broken).join('\n'));
        if ('refused' in outcome) continue;
        const known = ITEMS.map((item) => JSON.stringify(item));
        for (const item of outcome.items) expect(known).toContain(JSON.stringify(item));
      }
    }
  });

  it('of bytes turned over gives problems, and nothing that does not fit', () => {
    const decoder = new TextDecoder();
    const bytes = (text: string) => new TextEncoder().encode(text);
    const texts = [...layouts(WHOLE), `${csvHead()}${csvLine(FULL)}${csvLine({ ...FULL, id: 'e2' })}`].map(
      bytes,
    );
    const change = fc.record({
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      is: fc.constantFrom('flip', 'cut', 'copy'),
      byte: fc.oneof(
        fc.nat({ max: 255 }),
        fc.constantFrom(...[...'{}[]",:\n\\\'='].map((sign) => sign.charCodeAt(0))),
      ),
      length: fc.nat({ max: 40 }),
    });
    fc.assert(
      fc.property(
        fc.constantFrom(...texts),
        fc.array(change, { minLength: 1, maxLength: 6 }),
        (whole, changes) => {
          let spoiled = [...whole];
          for (const { at, is, byte, length } of changes) {
            const where = Math.floor(at * spoiled.length);
            if (is === 'flip') spoiled[where] = byte;
            else if (is === 'cut') spoiled.splice(where, length);
            else spoiled = [...spoiled.slice(0, where + length), ...spoiled.slice(where)];
          }
          const text = decoder.decode(Uint8Array.from(spoiled));
          const json = read(text, 1000);
          if ('items' in json) for (const item of json.items) expect(fits(item)).toBe(true);
          const csv = readCsv(text);
          if ('items' in csv) for (const item of csv.items) expect(isRecord(item)).toBe(true);
          expect(isClean()).toBe(true);
        },
      ),
      { numRuns: 300 },
    );
  }, 30_000);
});
