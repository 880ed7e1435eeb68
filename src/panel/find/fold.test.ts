import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { folded, foldedTogether, foldedWithPlaces } from './fold.ts';

/** Halves of surrogate pairs included. */
const anyUnits = fc
  .array(fc.nat({ max: 0xffff }), { maxLength: 6 })
  .map((units) => String.fromCharCode(...units));

/** Texts with everything that folding does something to. */
const aText = fc
  .array(
    fc.oneof(
      anyUnits,
      fc.constantFrom(
        'Élan ',
        'e\u0301',
        'ß',
        'Œuvre',
        '“Grüße”',
        '’',
        ' – ',
        '\u200b',
        '🙂',
        '東京',
        'ﷺ',
        'C++',
        '\n',
      ),
    ),
    { maxLength: 12 },
  )
  .map((pieces) => pieces.join(''));

describe('folded', () => {
  it.each([
    ['Dana WHITFIELD', 'dana whitfield'],
    ['Écoutez l’équipe d’Íñigo', 'ecoutez l equipe d inigo'],
    ['e\u0301te\u0301', 'ete'],
    ['Große Straße, STRAẞE', 'grosse strasse strasse'],
    ['Œuvre, cœur, Ærø', 'oeuvre coeur aero'],
    ["“price” «prix» „Preis“ 'price'", 'price prix preis price'],
    ['long–term — e-mail', 'long term e mail'],
    ['ＡＢＣ ﬁnal ½', 'abc final 1 2'],
    ['no\u00adthing re\u200bgret', 'nothing regret'],
    ['Northwind™ & C++', 'northwind ™ c + +'],
    ['12 500 €', '12 500 €'],
    ['dana@northwind.example', 'dana northwind example'],
    ['東京タワー', '東 京 タ ワ ー'],
    ['ΟΔΟΣ', 'οδοσ'],
    ['  \n\t ', ''],
    ['a\ud800b', 'a b'],
  ])('makes of %j %j', (text, expected) => {
    expect(folded(text)).toBe(expected);
  });

  it('holds words parted by single blanks, and folds to itself', () => {
    fc.assert(
      fc.property(aText, (text) => {
        const once = folded(text);
        expect(once).not.toMatch(/^ | {2}| $|\n/);
        expect(folded(once)).toBe(once);
      }),
      { numRuns: 500 },
    );
  });

  it('does not depend on letter case where that goes both ways', () => {
    const letters = fc.string({ unit: fc.constantFrom(...'abcéèñçœüøšžąß  ') });
    fc.assert(
      fc.property(letters, (text) => {
        expect(folded(text.toUpperCase())).toBe(folded(text));
      }),
    );
  });

  it('takes texts of any length', () => {
    for (const piece of ['ﷺ ', 'Élan ', '€', 'a']) {
      const once = folded(piece) + (piece === 'a' ? '' : ' ');
      expect(folded(piece.repeat(100_000))).toBe(once.repeat(100_000).trimEnd());
    }
  });
});

describe('foldedWithPlaces', () => {
  it('knows where everything came from', () => {
    const given = 'Chez «Œuvre», e\u0301te\u0301.';
    const { text, starts, ends } = foldedWithPlaces(given);
    expect(text).toBe('chez oeuvre ete');
    const origin = (word: string) => {
      const at = text.indexOf(word);
      return given.slice(starts[at], ends[at + word.length - 1]);
    };
    expect(origin('oeuvre')).toBe('Œuvre');
    expect(origin('o')).toBe('Œ');
    expect(origin('et')).toBe('e\u0301t');
    expect(origin('ete')).toBe('e\u0301te\u0301');
  });

  it('folds alike, and every origin folds to what came of it', () => {
    fc.assert(
      fc.property(aText, (given) => {
        const { text, starts, ends } = foldedWithPlaces(given);
        expect(text).toBe(folded(given));
        expect(starts).toHaveLength(text.length);
        expect(ends).toHaveLength(text.length);
        const isSound = [...starts.keys()].every((at) => {
          const [start = -1, end = -1] = [starts[at], ends[at]];
          const origin = folded(given.slice(start, end));
          const isInOrder = start <= (starts[at + 1] ?? given.length) && end <= given.length;
          return isInOrder && (text[at] === ' ' || origin.includes(text.charAt(at)));
        });
        expect(isSound).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});

describe('foldedTogether', () => {
  it('keeps texts apart, each word between blanks', () => {
    const { text, ends } = foldedTogether(['Acme, S.L.', '', 'Prix d’appel\nNote']);
    expect(text).toBe(' acme s l \n  \n prix d appel note \n');
    expect(ends).toEqual([11, 14, text.length]);
  });

  it('is every text folded by itself', () => {
    fc.assert(
      fc.property(fc.array(aText, { maxLength: 5 }), (texts) => {
        const { text, ends } = foldedTogether(texts);
        expect(text).toBe(texts.map((one) => ` ${folded(one)} \n`).join(''));
        expect(ends.at(-1) ?? 0).toBe(text.length);
      }),
    );
  });
});
