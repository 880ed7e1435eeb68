import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { searchRow } from './entry-words.ts';
import { folded } from './fold.ts';
import { scoreOf } from './match.ts';
import { isNarrower, lenient, type Query, queryOf } from './query.ts';
import { entryWith, LABELS } from './rows.fixture.ts';

const row = (organisation: string, notes: string) => searchRow(entryWith({ organisation, notes }), LABELS);
const score = (typed: string, organisation: string, notes = '') =>
  scoreOf(row(organisation, notes), queryOf(typed));
const slack = (typed: string, organisation: string, notes = '') =>
  scoreOf(row(organisation, notes), lenient(queryOf(typed)) ?? queryOf(''));

describe('scoreOf', () => {
  it.each([
    ['wind', 'Northwind', 0],
    ['NORTH', 'Northwind', 7],
    ['éte', 'Été', 9],
    ['ete', 'Fête', 0],
    ['strasse', 'Straße', 9],
    ['coeur', 'Cœur', 9],
    ['l’offre', "L'offre", 9],
    ['offre', 'L’offre', 9],
    ['platform data', 'Data platform', 18],
    ['"platform data"', 'Data platform', 0],
    ['"data platform"', 'Data – platform', 9],
    ['da platform', 'Data platform', 0],
    ['data berlin', 'Data platform', 0],
    ['data -platform', 'Data platform', 0],
    ['data -plat', 'Data platform', 9],
    ['-berlin', 'Data platform', 1],
    ['', 'Data platform', 1],
    ['c++', 'C++ team', 9],
  ])('of %j in %j is %j', (typed, organisation, expected) => {
    expect(score(typed, organisation)).toBe(expected);
  });

  it('prefers whole words, then beginnings, then slips; among these names and lessons', () => {
    const scores = [
      slack('north', 'North'),
      slack('north', '', 'north'),
      slack('north', 'Northwind'),
      slack('north', '', 'northwind'),
      slack('norht', 'North'),
      slack('norht', '', 'north'),
      slack('norbhwund', 'Northwind'),
      slack('norbhwund', '', 'Northwind'),
    ];
    expect(scores).toEqual([9, 8, 7, 6, 5, 4, 3, 2]);
  });

  it('takes the best place of several', () => {
    expect(score('north', 'Northwind', 'north')).toBe(8);
    expect(slack('norht', 'Worth Norm', 'north')).toBe(4);
    expect(slack('norbhwind', 'Norfhwund', 'northwind')).toBe(4);
  });

  it('forgives nothing unless it is asked to', () => {
    expect(score('norht', 'North')).toBe(0);
    expect(slack('cta', 'Cat')).toBe(1);
  });

  it('lets no phrase reach from one field into the next', () => {
    expect(score('"acme two"', 'Acme', 'Two offers')).toBe(0);
    expect(score('acme-two', 'Acme', 'Two offers')).toBe(0);
  });
});

// Words and queries of few letters, so that they often meet.
const aWord = fc.string({ unit: fc.constantFrom(...'abé'), minLength: 1, maxLength: 5 });
const aText = fc.array(aWord, { maxLength: 6 }).map((words) => words.join(' '));
const aQuery = fc
  .array(fc.oneof(aWord, fc.constantFrom(' ', ' ', ' "', '" ', ' -', '-')), { maxLength: 7 })
  .map((pieces) => pieces.join(''));

/** The rules once more, word by word and slowly. */
function isFound(texts: readonly string[], { terms, without }: Query): boolean {
  const fields = texts.map((text) => folded(text).split(' '));
  const stands = (words: readonly string[], isOpen: boolean) =>
    fields.some((field) =>
      field.some((_, from) =>
        words.every((word, at) => {
          const there = field[from + at] ?? '';
          return isOpen && at === words.length - 1 ? there.startsWith(word) : there === word;
        }),
      ),
    );
  return (
    terms.every(({ text, isOpen }) => stands(text.split(' '), isOpen)) &&
    !without.some((words) => stands(words.trim().split(' '), false))
  );
}

describe('whatever is typed', () => {
  it('finds what the rules say', () => {
    fc.assert(
      fc.property(aText, aText, aQuery, (organisation, notes, typed) => {
        const query = queryOf(typed);
        const texts = [organisation, notes, LABELS.outcomes.unknown.label];
        expect(scoreOf(row(organisation, notes), query) > 0).toBe(isFound(texts, query));
      }),
      { numRuns: 1000 },
    );
  });

  it('finds no less for being lenient', () => {
    fc.assert(
      fc.property(aText, aQuery, (notes, typed) => {
        const query = queryOf(typed);
        const loose = lenient(query) ?? query;
        expect(scoreOf(row('', notes), loose)).toBeGreaterThanOrEqual(scoreOf(row('', notes), query));
      }),
    );
  });

  it('finds with a narrower query nothing that the wider one does not', () => {
    let narrower = 0;
    const more = fc.oneof(aQuery, aWord);
    fc.assert(
      fc.property(aText, aQuery, more, (notes, typed, grown) => {
        const [previous, next] = [queryOf(typed), queryOf(typed + grown)];
        if (!isNarrower(next, previous)) return;
        narrower += 1;
        if (scoreOf(row('', notes), next) > 0) expect(scoreOf(row('', notes), previous)).toBeGreaterThan(0);
      }),
      { numRuns: 1000 },
    );
    expect(narrower).toBeGreaterThan(100);
  });

  it('finds an entry by any words of it', () => {
    fc.assert(
      fc.property(fc.lorem({ maxCount: 12 }), fc.nat(), fc.nat({ max: 6 }), (notes, from, length) => {
        const words = notes.split(/[ ,.]+/);
        const start = from % words.length;
        const phrase = words.slice(start, start + length + 1).join(' ');
        expect(scoreOf(row('', notes), queryOf(`"${phrase}"`))).toBeGreaterThan(0);
        expect(scoreOf(row('', notes), queryOf(phrase.slice(0, -1)))).toBeGreaterThan(0);
      }),
    );
  });
});
