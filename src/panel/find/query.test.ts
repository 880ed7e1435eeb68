import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isBlank, isNarrower, lenient, queryOf } from './query.ts';

/** Halves of surrogate pairs included. */
const anyUnits = fc
  .array(fc.oneof(fc.nat({ max: 0xffff }), fc.nat({ max: 0x7f })), { maxLength: 40 })
  .map((units) => String.fromCharCode(...units));

/** A query in a line: `…` for a term that may go on, `-` before what must not be there. */
const line = (typed: string) => {
  const { terms, without } = queryOf(typed);
  return [
    ...terms.map(({ text, isOpen }) => text + (isOpen ? '…' : '')),
    ...without.map((words) => `-${words}`),
  ];
};

describe('queryOf', () => {
  it.each([
    ['', []],
    ['  ! - "" ', []],
    ['pri', ['pri…']],
    ['pri ', ['pri']],
    ['the pri', ['the', 'pri…']],
    ['data plat', ['data…', 'plat…']],
    ['Équipe d’Íñigo', ['d inigo…', 'equipe…']],
    ['"data platform"', ['data platform']],
    ['"data plat', ['data plat…']],
    ['« data platform » costs', ['data platform', 'costs…']],
    ['„Daten“', ['daten']],
    ['follow-up ', ['follow up']],
    ['e-mail', ['e mail…']],
    ['price -budget', ['price…', '- budget ']],
    ['price –"no budget', ['price…', '- no budget ']],
    ['well - then', ['well…', 'then…']],
    ['dana@northwind.example', ['dana northwind example…']],
    ['price "price"', ['price']],
    ['"price" price', ['price']],
    ['a"b c"d', ['b c', 'a', 'd…']],
  ])('of %j is %j', (typed, expected) => {
    expect(line(typed)).toEqual(expected);
  });

  it('takes anything', () => {
    fc.assert(
      fc.property(anyUnits, (typed) => {
        const query = queryOf(typed);
        for (const { text } of query.terms) expect(text).not.toMatch(/^$|^ | {2}| $|\n/);
      }),
    );
  });

  it('is blank only where nothing is looked for', () => {
    expect(['', ' - ', '€', '-x'].map((typed) => isBlank(queryOf(typed)))).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });
});

describe('lenient', () => {
  it.each([
    ['cat', null],
    ['acme ', 1],
    ['northwind', 2],
    ['"northwind"', null],
    ['v2024', null],
  ])('forgives in %j at most %j', (typed, slips) => {
    expect(lenient(queryOf(typed))?.terms[0]?.slips ?? null).toBe(slips);
  });
});

describe('isNarrower', () => {
  it.each([
    ['p', 'pr', true],
    ['price', 'price b', true],
    ['pr', 'pr b', true],
    ['price b', 'b price', true],
    ['price', '"price cut"', true],
    ['"price cut"', 'price', false],
    ['"price"', 'price', false],
    ['price', 'prize', false],
    ['price', 'pric', false],
    ['', 'p', true],
    ['-a', '-ab', false],
    ['x -a', 'x -a', true],
    ['x -a', 'x', false],
    ['the ', 'then', false],
    ['cut', '"price cut', true],
    ['ut', '"price cut"', false],
  ])('after %j %j is %j', (previous, next, expected) => {
    expect(isNarrower(queryOf(next), queryOf(previous))).toBe(expected);
  });

  it('never is where slips are forgiven', () => {
    const slack = lenient(queryOf('price'));
    expect(slack && isNarrower(queryOf('prices'), slack)).toBe(false);
  });
});
