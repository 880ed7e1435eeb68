import { bare } from '../detection/tokens.ts';
import type { LessonWords } from '../model.ts';
import { atOnce, type InTurn, PART } from './in-turn.ts';

// Endings as data of each language, and no stemming library: Snowball's rules (as in @orama/stemmers 3.1) want the
// accents that notes are often typed without, do not know "sent" for "send", and found 30 of the 39 pairs of `HELD_OUT`
// in lessons.fixture.ts, where these find 32.

/** What a lesson is about. */
export interface Stems {
  /** Each once, sorted by code units. */
  words: readonly string[];
  negated: boolean;
  /** On which side of an opposition it stands, by the opposition's name: 1, 2, or 3 for both. */
  sides: ReadonlyMap<string, number>;
}

/** What is read of a lesson, in UTF-16 code units; and the most words kept of it. */
const LONGEST = 2000;
const MOST_WORDS = 60;

/** Letters that must stay when an ending comes off. */
const SHORTEST = 3;

/** Words with the apostrophes inside them: "don’t", "l’offre". */
const WORD = /[\p{L}\p{N}\p{M}]+(?:['’][\p{L}\p{N}\p{M}]+)*/gu;

interface Ending {
  cut: string;
  put: string;
}

/** One side of an opposition. */
interface Side {
  of: string;
  side: 1 | 2;
}

interface Language {
  code: string;
  stopWords: ReadonlySet<string>;
  negations: ReadonlySet<string>;
  stem: (word: string) => string;
  /** By stem. */
  sides: ReadonlyMap<string, Side>;
}

const listed = (words: string): string[] => words.split(' ').filter((word) => word !== '');

function endingsOf(step: readonly string[]): Ending[] {
  return step.map((ending) => {
    const [cut = '', put = ''] = ending.split('>');
    return { cut, put };
  });
}

/** The word without the first ending of a step that fits and leaves enough of it. */
function withoutEnding(word: string, step: readonly Ending[]): string {
  const fits = ({ cut, put }: Ending) =>
    word.endsWith(cut) && word.length - cut.length + put.length >= SHORTEST;
  const ending = step.find(fits);
  return ending ? word.slice(0, word.length - ending.cut.length) + ending.put : word;
}

function languageOf({ code, stopWords, negations, opposites, endings, forms }: LessonWords): Language {
  const steps = endings.map(endingsOf);
  const irregular = new Map(Object.entries(forms));
  const known = new Map<string, string>();
  const stem = (word: string) => {
    const found = known.get(word) ?? steps.reduce(withoutEnding, irregular.get(word) ?? word);
    known.set(word, found);
    return found;
  };
  const sides = new Map<string, Side>();
  for (const [index, [one, other]] of opposites.entries()) {
    for (const word of listed(one)) sides.set(stem(word), { of: `${code} ${index}`, side: 1 });
    for (const word of listed(other)) sides.set(stem(word), { of: `${code} ${index}`, side: 2 });
  }
  return {
    code,
    stopWords: new Set(listed(stopWords)),
    negations: new Set(listed(negations)),
    stem,
    sides,
  };
}

/** The words of a text without accents and letter case; one with an apostrophe is one word if `isOne` says so. */
function wordsIn(text: string, isOne: (word: string) => boolean): string[] {
  // The last word may have been cut in two.
  const end = text.length > LONGEST ? text.lastIndexOf(' ', LONGEST) : LONGEST;
  const found =
    text
      .slice(0, end < 0 ? LONGEST : end)
      .normalize('NFKC')
      .toLowerCase()
      .match(WORD) ?? [];
  return found.flatMap((word) => {
    const parts = word.split(/['’]/).map(bare);
    const joined = parts.join('');
    return parts.length === 1 || isOne(joined) ? [joined] : parts;
  });
}

const isTelling = (word: string) => word.length > 1 || /\p{N}/u.test(word) || !/[a-z]/.test(word);

function stemsIn(words: readonly string[], { stopWords, negations, stem, sides }: Language): Stems {
  const telling = words.filter((word) => isTelling(word) && !stopWords.has(word) && !negations.has(word));
  const stems = [...new Set(telling.map(stem))].slice(0, MOST_WORDS).sort();
  const taken = new Map<string, number>();
  for (const word of stems) {
    const found = sides.get(word);
    if (found) taken.set(found.of, (taken.get(found.of) ?? 0) | found.side);
  }
  // Nothing but little words ("We did what we could"): they are all there is to compare.
  const bareWords = stems.length > 0 ? stems : [...new Set(words)].slice(0, MOST_WORDS).sort();
  return { words: bareWords, negated: words.some((word) => negations.has(word)), sides: taken };
}

/** Little words of a language among some words: by them its texts are told. */
const littleWords = (words: readonly string[], { stopWords, negations }: Language): number =>
  words.filter((word) => stopWords.has(word) || negations.has(word)).length;

/** The language with most little words; null for none, or for two with the same number. */
function toldLanguage(words: readonly string[], languages: readonly Language[]): Language | null {
  const counted = languages.map((language) => ({ language, count: littleWords(words, language) }));
  counted.sort((a, b) => b.count - a.count);
  const [best, second] = counted;
  if (!best || best.count === 0 || best.count === second?.count) return null;
  return best.language;
}

/**
 * What some lessons are about. Each is read in the language of its own little words; where they do not tell it, in that
 * of most of the other lessons, or else in the first one given.
 * @param lessonWords the user's own language first
 */
export function* stemsInTurn(texts: readonly string[], lessonWords: readonly LessonWords[]): InTurn<Stems[]> {
  const languages = lessonWords.map(languageOf);
  const [
    first = languageOf({ code: '', stopWords: '', negations: '', opposites: [], endings: [], forms: {} }),
  ] = languages;
  const isOne = (word: string) => languages.some(({ negations }) => negations.has(word));
  const read: { words: string[]; language: Language | null }[] = [];
  for (const text of texts) {
    const words = wordsIn(text, isOne);
    read.push({ words, language: toldLanguage(words, languages) });
    if (read.length % PART === 0) yield;
  }
  const used = new Map<Language, number>();
  for (const { language } of read) if (language) used.set(language, (used.get(language) ?? 0) + 1);
  const usual = languages.reduce((a, b) => ((used.get(b) ?? 0) > (used.get(a) ?? 0) ? b : a), first);
  const stems: Stems[] = [];
  for (const { words, language } of read) {
    stems.push(stemsIn(words, language ?? usual));
    if (stems.length % PART === 0) yield;
  }
  return stems;
}

/** The same without a pause. */
export const stemsOf = (texts: readonly string[], lessonWords: readonly LessonWords[]): Stems[] =>
  atOnce(stemsInTurn(texts, lessonWords));
