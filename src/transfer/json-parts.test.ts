import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createJsonParts, type JsonPart } from './json-parts.ts';

function partsIn(text: string, size = text.length, limits = { length: 1_000_000, depth: 20 }) {
  const found: JsonPart[] = [];
  const parts = createJsonParts(
    limits,
    (part) => found.push(part),
    (line, sign) => {
      throw new SyntaxError(`${sign} in line ${line}`);
    },
  );
  for (let at = 0; at < text.length; at += Math.max(1, size))
    parts.push(text.slice(at, at + Math.max(1, size)));
  return { found, isWhole: parts.isWhole(), line: parts.line() };
}

/** What a parser makes of the same text. */
function again(found: readonly JsonPart[]): unknown {
  const members = new Map<string, unknown>();
  for (const { key, is, json } of found) {
    if (is === 'list') members.set(key, []);
    else if (is === 'item') (members.get(key) as unknown[]).push(JSON.parse(json));
    else members.set(key, JSON.parse(json));
  }
  return Object.fromEntries(members);
}

const anyObject = fc.dictionary(
  fc.string({ maxLength: 6 }).filter((key) => !/^\d+$/.test(key) && key !== '__proto__'),
  fc.jsonValue({ maxDepth: 4 }),
);
const space = fc.constantFrom('', ' ', '\t', '  ');

describe('JSON taken apart', () => {
  it('is what a parser reads, in whatever layout and pieces', () => {
    fc.assert(
      fc.property(anyObject, space, fc.nat({ max: 40 }), (object, indent, size) => {
        const { found, isWhole } = partsIn(JSON.stringify(object, null, indent), size);
        expect(isWhole).toBe(true);
        expect(again(found)).toEqual(JSON.parse(JSON.stringify(object)));
      }),
      { numRuns: 200 },
    );
  }, 30_000);

  it('is whole at its end only, and says so wherever it is cut', () => {
    const text = JSON.stringify({ a: [1, { b: '}"\\' }], c: null, d: [] }, null, 1);
    for (let end = 0; end < text.length; end += 1) {
      expect(partsIn(text.slice(0, end)).isWhole, String(end)).toBe(false);
    }
    expect(partsIn(`${text}\n \n`).isWhole).toBe(true);
  });

  it('is refused wherever a parser refuses what is between its values', () => {
    for (const text of [
      '[]',
      '{,}',
      '{"a"}',
      '{"a":}',
      '{"a":1,}',
      '{"a":[1,]}',
      '{"a":[,1]}',
      '{"a":1}}',
      '{"a":1} x',
    ]) {
      expect(() => partsIn(text), text).toThrow(SyntaxError);
    }
    for (const text of ['{1:2}', '{a:2}', '{"a" 2}', '{null:1}']) expect(() => partsIn(text), text).toThrow();
  });

  it('names the line in which each item begins', () => {
    const { found } = partsIn('{\n"a": [\n1,\n\n{"x":\n2},"s"\n]\n, "b": 3}');
    expect(found.map(({ key, is, line }) => [key, is, line])).toEqual([
      ['a', 'list', 2],
      ['a', 'item', 3],
      ['a', 'item', 5],
      ['a', 'item', 6],
      ['b', 'value', 8],
    ]);
  });

  it('leaves out what is too long or too deep, keeps none of it, and goes on', () => {
    const text = `{"a":["${'x'.repeat(50)}",${'['.repeat(9)}${']'.repeat(9)},1]}`;
    for (const size of [1, 7, text.length]) {
      expect(partsIn(text, size, { length: 40, depth: 5 }).found.slice(1)).toMatchObject([
        { json: '', leftOut: 'too-long' },
        { json: '', leftOut: 'too-deep' },
        { json: '1', leftOut: null },
      ]);
    }
  });
});
