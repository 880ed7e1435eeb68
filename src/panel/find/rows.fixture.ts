import { NO_CALL_YET, NO_STEP_YET } from '../../followup/blank.ts';
import { wordings } from '../../languages/wording.ts';
import type { Opportunity } from '../../model.ts';

// Entries for the tests and the measurements of finding.

export const LABELS = wordings.en;

/** An entry of which nothing is known but what is set. */
export const entryWith = (set: Partial<Opportunity> = {}): Opportunity => ({
  ...NO_STEP_YET,
  id: 'e1',
  createdAt: '2026-11-03T09:00:00.000Z',
  changedAt: '2026-11-03T09:00:00.000Z',
  kind: 'sales',
  contact: { name: null, email: null },
  organisation: null,
  project: null,
  threadKey: null,
  threadUrl: null,
  decidedAt: null,
  outcome: 'unknown',
  guess: [],
  inMail: [],
  evidence: null,
  language: null,
  notes: '',
  ...set,
});

/** Numbers from 0 up to 1, the same for the same seed (mulberry32). */
export function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const VOCABULARY = 30_000;

/** Words made of syllables, the frequent ones short; how often word `n` is written goes with 1 / n (Zipf). */
function zipfWords(next: () => number): () => string {
  const one = (letters: string) => letters[Math.floor(next() * letters.length)] ?? '';
  const words = Array.from({ length: VOCABULARY }, (_, rank) => {
    let word = '';
    for (let left = rank < 100 ? 1 : rank < 3000 ? 2 : 3; left > 0; left -= 1) {
      word += one('bcdfglmnprstvz') + one('aeiouaeioué') + (next() < 0.4 ? one('lnrs') : '');
    }
    return word;
  });
  return () => words[Math.floor(VOCABULARY ** next()) - 1] ?? '';
}

/** That many entries of about 1.4 KB of words each, newest first; the same for the same seed. */
export function manyEntries(count: number, seed = 1): Opportunity[] {
  const next = numbers(seed);
  const word = zipfWords(next);
  const text = (words: number) => Array.from({ length: words }, word).join(' ');
  return Array.from({ length: count }, (_, at) =>
    entryWith({
      id: `e${at}`,
      changedAt: new Date(Date.UTC(2026, 10, 18) - at * 3_600_000).toISOString(),
      organisation: `${word()} ${word()}`,
      contact: { name: `${word()} ${word()}`, email: `${word()}@${word()}.example` },
      project: text(2),
      outcome: 'competitor',
      guess: ['price_value'],
      evidence: `${text(15)}.`,
      notes: `${text(75)},\n${text(70)}.`,
      lesson: `${text(10)}.`,
      competitor: word(),
      tags: [word()],
      call: { ...NO_CALL_YET, notes: { chosen: text(40), gap: text(30) } },
    }),
  );
}
