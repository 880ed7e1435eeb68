import type { DetectionLanguage } from '../model.ts';

const MOST_REMEMBERED = 4096;
const NONE: readonly number[] = [];

/** What words of one language mean, as indices into a list of concept names. */
export interface ConceptIndex {
  exact: ReadonlyMap<string, readonly number[]>;
  /** Beginnings of words. */
  stems: ReadonlyMap<string, readonly number[]>;
  longestStem: number;
  remembered: Map<string, readonly number[]>;
}

/** Takes a language's words by concept and the order of the concepts. */
export function indexConcepts(language: DetectionLanguage, names: readonly string[]): ConceptIndex {
  const exact = new Map<string, number[]>();
  const stems = new Map<string, number[]>();
  let longestStem = 0;
  names.forEach((name, number) => {
    for (const written of (language.concepts?.[name] ?? '').split(' ')) {
      if (written === '') continue;
      const isStem = written.endsWith('*');
      const word = isStem ? written.slice(0, -1) : written;
      const map = isStem ? stems : exact;
      if (isStem && word.length > longestStem) longestStem = word.length;
      const known = map.get(word);
      if (known) known.push(number);
      else map.set(word, [number]);
    }
  });
  return { exact, stems, longestStem, remembered: new Map() };
}

/** The concepts that a word (lower case, no accents) stands for. */
export function conceptsOf(index: ConceptIndex, word: string): readonly number[] {
  const known = index.remembered.get(word);
  if (known) return known;
  let found: readonly number[] = index.exact.get(word) ?? NONE;
  for (let length = Math.min(word.length, index.longestStem); length > 0; length -= 1) {
    const more = index.stems.get(word.slice(0, length));
    if (more) found = [...found, ...more.filter((one) => !found.includes(one))];
  }
  if (index.remembered.size >= MOST_REMEMBERED) index.remembered.clear();
  index.remembered.set(word, found);
  return found;
}
