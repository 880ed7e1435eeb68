import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detectionData } from '../languages/detection.ts';
import type { Teaching, Verdict } from '../model.ts';
import {
  isTooShort,
  type KeyedMessage,
  NOTHING_TAUGHT,
  phrasesIn,
  samePhrase,
  withTeaching,
} from './teaching.ts';

const MARKS = detectionData.languages.map(({ quotes }) => quotes);

const ORDINARY: Verdict = {
  rejection: false,
  probability: 0.02,
  kind: 'sales',
  outcome: null,
  reasons: [],
  language: 'en',
  evidence: [],
  agreement: true,
  debriefAnswer: null,
  noReplySender: false,
};

/** A rejection whose evidence is where these words stand in the text. */
const no = (text: string, ...words: string[]): Verdict => ({
  ...ORDINARY,
  rejection: true,
  probability: 0.97,
  outcome: 'competitor',
  reasons: ['price_value'],
  evidence: words.map((some) => ({ start: text.indexOf(some), end: text.indexOf(some) + some.length })),
});

const mail = (text: string | null, fields: Partial<KeyedMessage> = {}): KeyedMessage => ({
  key: 'gmail:sam@marlowe.example:t1:m1',
  from: { name: 'Dana', email: 'Dana@Northwind.example' },
  direction: 'in',
  text,
  ...fields,
});

const taught = (part: Partial<Teaching>): Teaching => ({ ...NOTHING_TAUGHT, ...part });

const judge = (text: string, part: Partial<Teaching>, verdict = ORDINARY, fields = {}) =>
  withTeaching(verdict, mail(text, fields), taught(part), MARKS);

/** The words that the evidence of an own phrase marks; null if it does not fire. */
function found(text: string, phrase: string): string | null {
  const { rejection, evidence } = judge(text, { ownPhrases: [phrase] });
  const [range] = evidence;
  return rejection && range ? text.slice(range.start, range.end) : null;
}

const TEXT = 'Hi Sam,\n\nWe are all set with Vantec for now. Thank you.\n\nDana';

describe('mutes', () => {
  const verdict = no(TEXT, 'We are all set with Vantec');
  const silent = { rejection: false, probability: 0, outcome: null, reasons: [], evidence: [] };

  it('of the message or the sender leave no rejection, and what else the thread says', () => {
    for (const part of [
      { mutedMessages: ['gmail:sam@marlowe.example:t1:m1'] },
      { mutedSenders: ['dana@northwind.example'] },
    ]) {
      expect(judge(TEXT, part, verdict)).toEqual({ ...verdict, ...silent });
    }
  });

  it('of another message or sender change nothing', () => {
    const other = {
      mutedMessages: ['gmail:sam@marlowe.example:t1:m2'],
      mutedSenders: ['tom@northwind.example'],
    };
    expect(judge(TEXT, other, verdict)).toEqual(verdict);
    expect(judge(TEXT, other, verdict, { key: null, from: { name: null, email: null } })).toEqual(verdict);
  });

  it('of a phrase take away the evidence that lies within it', () => {
    expect(judge(TEXT, { mutedPhrases: ['we are ALL SET with Vantec'] }, verdict)).toMatchObject(silent);
    expect(
      judge(TEXT, { mutedPhrases: ['hi', 'we are all set with Vantec for now'] }, verdict),
    ).toMatchObject(silent);
    expect(judge(TEXT, { mutedPhrases: ['all set with Vantec'] }, verdict)).toEqual(verdict);
  });

  it('of a phrase leave other evidence, and with it the rejection', () => {
    const text = 'We went elsewhere. The price was too high.';
    const two = no(text, 'We went elsewhere', 'The price was too high');
    const left = judge(text, { mutedPhrases: ['we went elsewhere'] }, two);
    expect(left).toEqual({ ...two, evidence: two.evidence.slice(1) });
    expect(judge(text, { mutedPhrases: ['we went elsewhere', 'the price was too high'] }, two)).toMatchObject(
      silent,
    );
  });

  it('win over own phrases', () => {
    const ownPhrases = ['all set with Vantec'];
    expect(judge(TEXT, { ownPhrases }).rejection).toBe(true);
    for (const part of [
      { mutedMessages: ['gmail:sam@marlowe.example:t1:m1'] },
      { mutedSenders: ['dana@northwind.example'] },
      { mutedPhrases: ['we are all set with vantec for now'] },
    ]) {
      expect(judge(TEXT, { ...part, ownPhrases }).rejection).toBe(false);
    }
  });
});

describe('an own phrase', () => {
  it('makes a rejection of which nothing more is known', () => {
    expect(judge(TEXT, { ownPhrases: ['all set with vantec'] })).toEqual({
      ...ORDINARY,
      rejection: true,
      probability: 1,
      outcome: 'unknown',
      reasons: ['not_said'],
      evidence: [{ start: TEXT.indexOf('all set'), end: TEXT.indexOf(' for now') }],
    });
  });

  it('adds its words to a detected rejection, once', () => {
    const verdict = no(TEXT, 'We are all set');
    expect(judge(TEXT, { ownPhrases: ['are all set', 'for now. thank you'] }, verdict)).toMatchObject({
      outcome: 'competitor',
      reasons: ['price_value'],
      evidence: [verdict.evidence[0], { start: TEXT.indexOf('for now'), end: TEXT.indexOf('.\n\nDana') }],
    });
  });

  it.each([
    ['letter case', 'WE ARE ALL SET', 'we are all set'],
    ['accents', 'Nous n’avons pas retenu', 'nous n’avons pas RÉTENU'],
    ['decomposed accents', 'no nos encajo\u0301 la propuesta', 'no nos encajó la propuesta'],
    ['curly quotes', 'we’ve gone “elsewhere” now', 'we\'ve gone "elsewhere" now'],
    ['line breaks', 'we are\nall   set', 'we are all set'],
    ['zero-width characters', 'we\u200b are a\u00adll\ufeff set', 'we are all set'],
    ['no-break spaces', 'we are\u00a0all\u202fset', 'we are all set'],
    ['punctuation at its ends', 'we are all set', '“We are all set.”'],
  ])('takes no notice of %s', (_, written, phrase) => {
    expect(found(`Hello. ${written}, and thanks.`, phrase)).toBe(written);
  });

  it.each([
    ['parts of words', 'We are all settled here', 'all set'],
    ['parts of words before it', 'Overall set pieces', 'all set'],
    ['what goes from one paragraph to the next', 'Thanks all\n\nSet pieces follow', 'thanks all set'],
    ['other punctuation', 'Thanks. All set pieces are here', 'thanks all set'],
    [
      'quoted history',
      'See you then.\n\nOn 3 Nov 2026, Sam <sam@marlowe.example> wrote:\n> all set now',
      'all set now',
    ],
    ['a signature', 'See you then.\n-- \nDana, all set now', 'all set now'],
  ])('does not match %s', (_, text, phrase) => {
    expect(found(text, phrase)).toBeNull();
  });

  it('is plain text, never an expression', () => {
    expect(found('We are all set.', 'we are .* set')).toBeNull();
    expect(found('Written in C++ or not (a|b)', 'c++ or not (a|b)')).toBe('C++ or not (a|b)'.slice(0, -1));
  });

  it('says nothing in the user’s own mail, and nothing if it is too short', () => {
    const ownPhrases = ['all set with Vantec', 'now'];
    expect(judge(TEXT, { ownPhrases }, ORDINARY, { direction: 'out' })).toEqual(ORDINARY);
    expect(judge(TEXT, { ownPhrases: ['now', 'for'] })).toEqual(ORDINARY);
  });
});

describe('isTooShort', () => {
  it.each([
    ['', true],
    ['no', true],
    ['  sorry. ', true],
    ['?!.,;:…()[]{}', true],
    ['- -- ---', true],
    ['no go', false],
    ['declined', false],
    ['決めました。他社', false],
  ])('“%s” is %s', (phrase, short) => {
    expect(isTooShort(phrase)).toBe(short);
  });
});

it('finds the phrases that stand in a text, in quoted history as well', () => {
  expect(phrasesIn('Fine.\n> all set now', ['all set', 'set fire', 'FINE'])).toEqual(['all set', 'FINE']);
});

it('knows the same words in another dress', () => {
  expect(samePhrase('We’re ALL  set.', "we're all set")).toBe(true);
  expect(samePhrase('we are all set', "we're all set")).toBe(false);
});

describe('whatever was taught', () => {
  const WILD = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: fc.constantFrom(...'.*+?^{}$()|[]\\/-\n\r\u200b\u0301’"> aZé') }),
  );
  const teaching = fc.record({
    mutedMessages: fc.array(WILD),
    mutedSenders: fc.array(WILD),
    mutedPhrases: fc.array(WILD),
    ownPhrases: fc.array(WILD),
  });

  it('never throws, and its evidence lies inside the text', () => {
    fc.assert(
      fc.property(WILD, teaching, fc.boolean(), (text, all, rejected) => {
        const verdict = rejected ? no(text, text.slice(0, 3)) : ORDINARY;
        const { rejection, evidence } = withTeaching(verdict, mail(text), all, MARKS);
        expect(rejection).toBe(evidence.length > 0);
        for (const { start, end } of evidence) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeLessThanOrEqual(text.length);
        }
      }),
    );
  });

  it('an own phrase is found where it is written, whatever signs it has', () => {
    const sign = fc.string({ unit: fc.constantFrom(...'.*+?^{}$()|[]\\/x '), minLength: 1 });
    fc.assert(
      fc.property(sign, (signs) => {
        const phrase = `we ${signs.trim()} pass`.replace(/ +/g, ' ');
        expect(found(`Hello. ${phrase} today`, phrase)).toBe(phrase);
      }),
    );
  });

  it('muting the words that decided silences any verdict', () => {
    fc.assert(
      fc.property(fc.lorem({ maxCount: 12 }), fc.nat(), fc.nat(), (text, a, b) => {
        // Every word once, and none inside another: else the words that decided stand where nobody said them.
        const words = text.split(' ').map((word, at) => `${word}${String(at).padStart(3, '0')}`);
        const from = a % words.length;
        const deciding = words.slice(from, from + 1 + (b % words.length)).join(' ');
        const numbered = words.join(' ');
        const verdict = no(numbered, deciding);
        expect(judge(numbered, { mutedPhrases: [deciding] }, verdict).rejection).toBe(false);
      }),
    );
  });
});
