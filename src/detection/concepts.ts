import type { DetectionLanguage } from '../model.ts';

const MOST_REMEMBERED = 4096;
// What an ending leaves of a word.
const SHORTEST_REST = 2;
const NONE: readonly number[] = [];

/** What words of one language mean, as indices into a list of concept names. */
export interface ConceptIndex {
  exact: ReadonlyMap<string, readonly number[]>;
  /** Beginnings of words. */
  stems: ReadonlyMap<string, readonly number[]>;
  longestStem: number;
  /** Endings of words. */
  endings: ReadonlyMap<string, readonly number[]>;
  remembered: Map<string, readonly number[]>;
}

/** Takes a language's words by concept and the order of the concepts. */
export function indexConcepts(language: DetectionLanguage, names: readonly string[]): ConceptIndex {
  const exact = new Map<string, number[]>();
  const stems = new Map<string, number[]>();
  const endings = new Map<string, number[]>();
  let longestStem = 0;
  names.forEach((name, number) => {
    for (const written of (language.concepts?.[name] ?? '').split(' ')) {
      if (written === '') continue;
      const isStem = written.endsWith('*');
      const isEnding = written.startsWith('*');
      const word = written.slice(isEnding ? 1 : 0, isStem ? -1 : undefined);
      const map = isStem ? stems : isEnding ? endings : exact;
      if (isStem && word.length > longestStem) longestStem = word.length;
      const known = map.get(word);
      if (known) known.push(number);
      else map.set(word, [number]);
    }
  });
  return { exact, stems, longestStem, endings, remembered: new Map() };
}

/** The concepts that a word (lower case, no accents) stands for. */
export function conceptsOf(index: ConceptIndex, word: string): readonly number[] {
  const known = index.remembered.get(word);
  if (known) return known;
  let found: readonly number[] = index.exact.get(word) ?? NONE;
  const add = (more: readonly number[] | undefined) => {
    if (more) found = [...found, ...more.filter((one) => !found.includes(one))];
  };
  for (let length = Math.min(word.length, index.longestStem); length > 0; length -= 1) {
    add(index.stems.get(word.slice(0, length)));
  }
  for (let from = SHORTEST_REST; from < word.length; from += 1) add(index.endings.get(word.slice(from)));
  if (index.remembered.size >= MOST_REMEMBERED) index.remembered.clear();
  index.remembered.set(word, found);
  return found;
}
