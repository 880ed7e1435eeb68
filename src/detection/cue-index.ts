import type { Cue } from './lexicon.ts';
import type { Hit } from './trie.ts';

const MOST_IN_SENTENCE = 16;

/** Where the cues of one role stand, so that a question about a word costs the same in any text. */
export interface RoleIndex {
  starts: ReadonlySet<number>;
  /** Indices of the word after each cue. */
  ends: ReadonlySet<number>;
  bySentence: ReadonlyMap<number, readonly Hit<Cue>[]>;
}

/** Indexes hits of one role; of a sentence only its first cues are kept. */
export function indexHits(hits: readonly Hit<Cue>[], sentence: Int32Array): RoleIndex {
  const starts = new Set<number>();
  const ends = new Set<number>();
  const bySentence = new Map<number, Hit<Cue>[]>();
  for (const hit of hits) {
    starts.add(hit.from);
    ends.add(hit.to);
    const number = sentence[hit.from] ?? 0;
    const known = bySentence.get(number);
    if (!known) bySentence.set(number, [hit]);
    else if (known.length < MOST_IN_SENTENCE) known.push(hit);
  }
  return { starts, ends, bySentence };
}
