import type { TextRange } from '../model.ts';
import { type NormalisedText, normalise } from './normalise.ts';

/** A text in the form in which words are compared, and where each of its UTF-16 units came from. */
export interface PlainText {
  text: string;
  starts: readonly number[];
  ends: readonly number[];
}

/** Stands between paragraphs and between parts; no phrase has it, so none reaches across. */
const PARAGRAPH = '\n';
const MARKS = /\p{M}+/gu;
const WORD = /[\p{L}\p{N}]/u;
/** Say nothing at either end of a phrase. */
const ENDS = ' \n"\'.,;:!?¡¿()-';

/** Whether a unit belongs to a word. */
export function isWordUnit(unit: string): boolean {
  return WORD.test(unit);
}

/**
 * Parts of a normalised text without accents, every run of white space one space; an empty line stays a
 * paragraph's end. Linear in the text.
 */
export function plainText(
  normalised: NormalisedText,
  parts: readonly TextRange[] = [{ start: 0, end: normalised.text.length }],
): PlainText {
  const units: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const push = (unit: string, at: number) => {
    units.push(unit);
    starts.push(normalised.starts[at] ?? 0);
    ends.push(normalised.ends[at] ?? 0);
  };
  for (const part of parts) {
    push(PARAGRAPH, part.start);
    let at = part.start;
    while (at < part.end) {
      const unit = normalised.text.charAt(at);
      if (unit === ' ' || unit === '\n') {
        const start = at;
        let breaks = 0;
        for (; at < part.end && ' \n'.includes(normalised.text.charAt(at)); at += 1) {
          if (normalised.text.charAt(at) === '\n') breaks += 1;
        }
        push(breaks > 1 ? PARAGRAPH : ' ', start);
        continue;
      }
      const bare = unit < '\u0080' ? unit : unit.normalize('NFD').replace(MARKS, '');
      for (let index = 0; index < bare.length; index += 1) push(bare.charAt(index), at);
      at += 1;
    }
  }
  return { text: units.join(''), starts, ends };
}

/** A phrase in the form in which it is compared: one line, without punctuation at its ends. */
export function plainPhrase(phrase: string): string {
  const text = plainText(normalise(phrase)).text.replaceAll(PARAGRAPH, ' ');
  let start = 0;
  let end = text.length;
  while (start < end && ENDS.includes(text.charAt(start))) start += 1;
  while (end > start && ENDS.includes(text.charAt(end - 1))) end -= 1;
  return text.slice(start, end);
}

function cutsWord(text: string, at: number): boolean {
  return isWordUnit(text.charAt(at - 1)) && isWordUnit(text.charAt(at));
}

/** Where a phrase stands in a text, whole words only, as ranges in the given text. */
export function occurrences(plain: PlainText, phrase: string): TextRange[] {
  const wanted = plainPhrase(phrase);
  const found: TextRange[] = [];
  if (wanted === '') return found;
  for (let at = plain.text.indexOf(wanted); at >= 0; at = plain.text.indexOf(wanted, at + 1)) {
    const end = at + wanted.length;
    if (cutsWord(plain.text, at) || cutsWord(plain.text, end)) continue;
    found.push({ start: plain.starts[at] ?? 0, end: plain.ends[end - 1] ?? 0 });
  }
  return found;
}
