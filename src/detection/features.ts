import { type Analysis, hitsOf } from './analysis.ts';
import { conceptsOf } from './concepts.ts';
import { FEATURE_COUNT, HASH_BITS, MOST_CONCEPTS } from './model.ts';

/** Only so many words of a message are looked at: who says no says it early. */
const MOST_WORDS = 300;
const STEM = 5;
const REACH = 6;
const MASK = (1 << HASH_BITS) - 1;
const PAIRS = 1 << HASH_BITS;
const SINGLES = PAIRS + MOST_CONCEPTS * MOST_CONCEPTS;
const DIGIT_FIRST = 0x30;
const DIGIT_LAST = 0x39;

// Which round a feature was last seen in: far cheaper than a set for each message.
const lastSeen = new Uint32Array(FEATURE_COUNT);
let round = 0;

/** What each of a message's words contributes: parallel lists of a feature and the word it came from. */
export interface Features {
  ids: number[];
  /** Index of the word that a feature was first seen at; -1 for a word of the subject. */
  words: number[];
}

function mixed(hash: number): number {
  let mix = hash ^ (hash >>> 15);
  mix = Math.imul(mix, 0x2c1b3c6d);
  return mix ^ (mix >>> 12);
}

/** FNV-1a over the first `length` letters, begun with a mark of what kind of feature it is. */
function hashed(kind: number, word: string, length: number): number {
  let hash = 0x811c9dc5 ^ kind;
  hash = Math.imul(hash, 0x01000193);
  for (let at = 0; at < length; at += 1) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  return mixed(hash) & MASK;
}

function isNumber(word: string): boolean {
  const code = word.charCodeAt(0);
  return code >= DIGIT_FIRST && code <= DIGIT_LAST;
}

/**
 * The features of a message's own words: words, beginnings of longer words, concepts, and pairs of concepts that
 * stand near each other in one sentence. What is asked or only supposed counts apart. Linear in the text.
 */
export function featuresOf(analysis: Analysis, subject: Analysis): Features {
  const { tokens, clauses, concepts } = analysis;
  const ids: number[] = [];
  const words: number[] = [];
  round += 1;
  const add = (id: number, word: number) => {
    if (lastSeen[id] === round) return;
    lastSeen[id] = round;
    ids.push(id);
    words.push(word);
  };
  const supposed = new Set<number>();
  for (const hit of hitsOf(analysis, 'condition')) supposed.add(clauses.statement[hit.from] ?? -1);
  const count = Math.min(tokens.length, MOST_WORDS);
  const found: (readonly number[])[] = [];
  for (let at = 0; at < count; at += 1) {
    const word = tokens[at]?.word ?? '';
    const statement = clauses.statement[at] ?? 0;
    const sentence = clauses.sentence[at] ?? -1;
    const doubted = supposed.has(statement) || clauses.questions.has(sentence);
    const kind = doubted ? 1 : 0;
    if (isNumber(word)) add(hashed(kind, '0', 1), at);
    else add(hashed(kind, word, word.length), at);
    if (word.length > STEM) add(hashed(kind + 2, word, STEM), at);
    const mine: number[] = [];
    for (const index of concepts)
      for (const one of conceptsOf(index, word)) if (!mine.includes(one)) mine.push(one);
    found.push(mine);
    for (const one of mine) {
      add(SINGLES + one + (doubted ? MOST_CONCEPTS : 0), at);
      for (let back = at - 1; back >= 0 && back >= at - REACH; back -= 1) {
        if (clauses.sentence[back] !== sentence) break;
        for (const other of found[back] ?? []) add(PAIRS + other * MOST_CONCEPTS + one, at);
      }
    }
  }
  for (const { word } of subject.tokens.slice(0, 20)) add(hashed(4, word, word.length), -1);
  return { ids, words };
}

/** Whether any of the named concepts turns up, stated or doubted. */
export function speaksOf(
  { ids }: Features,
  names: ReadonlySet<string>,
  conceptNames: readonly string[],
): boolean {
  return ids.some((id) => id >= SINGLES && names.has(conceptNames[(id - SINGLES) % MOST_CONCEPTS] ?? ''));
}

/** The concepts of a message, stated or doubted, each once. */
export function conceptsIn({ ids }: Features): number[] {
  const found = new Set<number>();
  for (const id of ids) if (id >= SINGLES) found.add((id - SINGLES) % MOST_CONCEPTS);
  return [...found];
}
