import type { TextRange } from '../model.ts';

/** What stands between two words, strongest wins. */
export const GAP = { none: 0, comma: 1, sentence: 2, paragraph: 3 } as const;

export interface Token {
  /** Lower case, without accents. */
  word: string;
  start: number;
  end: number;
  /** One of `GAP`: what separates this word from the one before. */
  gap: number;
  /** The gap before this word holds a question mark. */
  asked: boolean;
  /** Stands between double quotation marks. */
  quoted: boolean;
}

export interface TokenList {
  tokens: Token[];
  /** The text ends in a question mark. */
  asked: boolean;
}

const WORD = /[\p{L}\p{N}\p{M}]+/gu;
const MARKS = /\p{M}+/gu;
// Without its accent the Spanish "yes" would be "if".
const KEEPS_ACCENT = new Set(['sí']);
const DIGIT = /^\p{N}$/u;
const PLAIN = /^[a-z0-9]+$/;

/** A word in lower case without its accents, as phrases and messages are compared. */
export function bare(word: string): string {
  if (PLAIN.test(word) || KEEPS_ACCENT.has(word)) return word;
  return word
    .normalize('NFD')
    .replace(MARKS, '')
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .replaceAll('ß', 'ss');
}

function isBlank(char: string): boolean {
  return char === '' || char === ' ' || char === '\n' || char === '"' || char === "'" || char === ')';
}

function readGap(text: string, from: number, to: number): { gap: number; asked: boolean; marks: number } {
  let gap: number = GAP.none;
  let asked = false;
  let marks = 0;
  let lines = 0;
  for (let at = from; at < to; at += 1) {
    const char = text.charAt(at);
    if (char === '\n') {
      lines += 1;
      if (lines > 1) gap = GAP.paragraph;
      continue;
    }
    if (char === ' ') continue;
    lines = 0;
    if (char === '"') marks += 1;
    if (char === '?' || char === '!' || char === ';' || char === '¿' || char === '¡') {
      gap = Math.max(gap, GAP.sentence);
      asked ||= char === '?';
    } else if (char === '.') {
      // "offer no. 3307" is one sentence.
      const beforeNumber = at + 2 === to && DIGIT.test(text.charAt(to));
      const ends = isBlank(text.charAt(at + 1)) || text.charAt(at + 1) === '.';
      if (ends && !beforeNumber) gap = Math.max(gap, GAP.sentence);
    } else if (char === '-') {
      if (isBlank(text.charAt(at + 1)) || text.charAt(at - 1) === '-') gap = Math.max(gap, GAP.comma);
    } else if (char !== "'") gap = Math.max(gap, GAP.comma);
  }
  return { gap, asked, marks };
}

function quoteToken(token: Token | undefined): void {
  if (token) token.quoted = true;
}

/**
 * Splits parts of a normalised text into words. A single line break is a space, an empty line ends a
 * paragraph, so that wrapping changes nothing. Linear in the text.
 */
export function tokenise(
  text: string,
  parts: readonly TextRange[] = [{ start: 0, end: text.length }],
): TokenList {
  const tokens: Token[] = [];
  let asked = false;
  for (const part of parts) {
    let opened = -1;
    const slice = text.slice(part.start, part.end);
    let last = 0;
    let first = true;
    for (const match of slice.matchAll(WORD)) {
      const between = readGap(slice, last, match.index);
      asked = asked || between.asked;
      const gap = first && tokens.length > 0 ? GAP.paragraph : between.gap;
      const start = part.start + match.index;
      const end = start + match[0].length;
      if (gap === GAP.paragraph) opened = between.marks % 2 === 1 ? tokens.length : -1;
      else if (between.marks % 2 === 1) {
        // Only a pair of marks quotes; a lone one may be an inch.
        if (opened >= 0) for (let at = opened; at < tokens.length; at += 1) quoteToken(tokens[at]);
        opened = opened >= 0 ? -1 : tokens.length;
      }
      tokens.push({ word: bare(match[0]), start, end, gap, asked, quoted: false });
      asked = false;
      first = false;
      last = match.index + match[0].length;
    }
    const after = readGap(slice, last, slice.length);
    asked = asked || after.asked;
    if (opened >= 0 && after.marks > 0)
      for (let at = opened; at < tokens.length; at += 1) quoteToken(tokens[at]);
  }
  return { tokens, asked };
}
