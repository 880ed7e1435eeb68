import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { queryOf } from './query.ts';
import { nextSlipped, slipsBetween } from './slips.ts';

const aWord = fc.string({ unit: fc.constantFrom(...'abc'), maxLength: 6 });

/** All that one slip makes of a word. */
function withSlip(word: string): Set<string> {
  const all = new Set<string>();
  for (let at = 0; at <= word.length; at += 1) {
    const [before, after] = [word.slice(0, at), word.slice(at)];
    all.add(before + after.slice(1));
    if (after.length > 1) all.add(`${before}${after[1]}${after[0]}${after.slice(2)}`);
    for (const letter of 'abc') {
      all.add(before + letter + after);
      all.add(before + letter + after.slice(1));
    }
  }
  return all;
}

describe('slipsBetween', () => {
  it.each([
    ['northwind', 'northwind', 0],
    ['northwnid', 'northwind', 1],
    ['norhwind', 'northwind', 1],
    ['norrthwind', 'northwind', 1],
    ['nortwhimd', 'northwind', 2],
    ['', 'abc', 3],
  ])('from %j to %j is %j', (typed, written, slips) => {
    expect(slipsBetween(typed, written, false)).toBe(slips);
  });

  it('is one or none exactly where one slip makes the one of the other', () => {
    fc.assert(
      fc.property(aWord, aWord, (one, other) => {
        expect(slipsBetween(one, other, false) <= 1).toBe(one === other || withSlip(one).has(other));
      }),
      { numRuns: 1000 },
    );
  });

  it('is the same both ways, and the least over all beginnings where the word goes on', () => {
    fc.assert(
      fc.property(aWord, aWord, (one, other) => {
        expect(slipsBetween(one, other, false)).toBe(slipsBetween(other, one, false));
        const beginnings = Array.from({ length: other.length + 1 }, (_, at) =>
          slipsBetween(one, other.slice(0, at), false),
        );
        expect(slipsBetween(one, other, true)).toBe(Math.min(...beginnings));
      }),
    );
  });
});

describe('nextSlipped', () => {
  const found = (typed: string, text: string) => {
    const [term] = queryOf(typed).terms;
    const slipped = term ? nextSlipped(text, term, 0) : null;
    return slipped && `${text.slice(slipped.start, slipped.end)} ${slipped.slips}`;
  };

  it.each([
    ['nortwind ', ' the northwind case \n', 'northwind 1'],
    ['nortwi', ' northwind \n', 'northwind 1'],
    ['northwind', ' northwind \n', null],
    ['orthwind ', ' northwind \n', null],
    ['acne ', ' acme \n', 'acme 1'],
    ['acn ', ' acm \n', null],
    ['acnx ', ' acme \n', null],
    ['refrnces ', ' references \n', 'references 2'],
    ['followup', ' a follow up \n', 'follow up 1'],
    ['followu', ' a follow up \n', 'follow 1'],
    ['followth', ' a follow through \n', 'follow th 1'],
    ['follo', ' f \n ollow \n', null],
    ['e-mails', ' emails \n', 'emails 1'],
    ['e-mail "x"', ' emails \n', 'emails 1'],
    ['v202', ' v203 \n', null],
  ])('of %j in %j is %j', (typed, text, expected) => {
    expect(found(typed, text)).toBe(expected);
  });

  it('goes on behind what was found', () => {
    const text = ' nortwind \n northwimd \n';
    const [term] = queryOf('northwind ').terms;
    const first = term && nextSlipped(text, term, 0);
    const second = term && first && nextSlipped(text, term, first.end);
    expect([first?.start, second?.start]).toEqual([1, 12]);
    expect(term && second && nextSlipped(text, term, second.end)).toBeNull();
  });
});
