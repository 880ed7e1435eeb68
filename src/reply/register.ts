import type { Message, Register } from '../model.ts';
import type { Wordings } from './words.ts';

/** Characters of a mail that are looked at. */
const ENOUGH = 20_000;

/**
 * How the client addresses the user in Spanish: `usted` if their newest mail with any sign of it says so more
 * often than `tu`, else `tu`.
 */
export function registerOf(incoming: readonly Message[], wordings: Wordings): Register {
  return (
    registerIn(
      incoming.toReversed().map(({ text }) => text),
      wordings,
    ) ?? 'tu'
  );
}

/**
 * How the reader is addressed in Spanish in the first of these texts that gives any sign of it; null if none does.
 */
export function registerIn(texts: readonly (string | null)[], wordings: Wordings): Register | null {
  const cues = wordings.es.mailWords.registerCues;
  if (!cues) return null;
  for (const text of texts) {
    const words = spaced((text ?? '').slice(0, ENOUGH));
    const usted = count(words, cues.usted);
    const tu = count(words, cues.tu);
    if (usted + tu > 0) return usted > tu ? 'usted' : 'tu';
  }
  return null;
}

function spaced(text: string): string {
  return ` ${(
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{M}]+/gu) ?? []
  ).join(' ')} `;
}

function count(words: string, cues: readonly string[]): number {
  const found = cues.map(
    (cue) => words.split(cue.endsWith('*') ? ` ${cue.slice(0, -1)}` : ` ${cue} `).length - 1,
  );
  return found.reduce((sum, times) => sum + times, 0);
}
