import type { Message, Register } from '../model.ts';
import type { Wordings } from './words.ts';

/** Characters of a mail that are looked at. */
const ENOUGH = 20_000;

/**
 * How the client addresses the user in Spanish: `usted` if their newest mail with any sign of it says so more
 * often than `tu`, else `tu`.
 */
export function registerOf(incoming: readonly Message[], wordings: Wordings): Register {
  const cues = wordings.es.mailWords.registerCues;
  if (!cues) return 'tu';
  for (const { text } of incoming.toReversed()) {
    const words = spaced((text ?? '').slice(0, ENOUGH));
    const usted = count(words, cues.usted);
    const tu = count(words, cues.tu);
    if (usted + tu > 0) return usted > tu ? 'usted' : 'tu';
  }
  return 'tu';
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
