import type { TextRange } from '../model.ts';

/** The sentences that the deciding words stand in are shown at once up to this many. */
const MOST_SENTENCES = 2;

/**
 * The ranges of a mail's sentences, without surrounding white space. A single line break before a small letter
 * is a wrapped line and ends no sentence.
 * @param language ISO 639-1, null if unknown
 */
export function sentencesOf(text: string, language: string | null): TextRange[] {
  const unwrapped = text.replace(/(?<=[^\n])\n(?=\p{Ll})/gu, ' ');
  const segments = new Intl.Segmenter(language ?? 'en', { granularity: 'sentence' }).segment(unwrapped);
  const sentences: TextRange[] = [];
  for (const { segment, index } of segments) {
    const start = index + (segment.length - segment.trimStart().length);
    const end = index + segment.trimEnd().length;
    if (end > start) sentences.push({ start, end });
  }
  return sentences;
}

/**
 * What to show of a mail: the first two sentences that hold deciding words, neighbours joined. Without deciding
 * words nothing.
 */
export function excerptOf(
  text: string,
  evidence: readonly TextRange[],
  language: string | null,
): TextRange[] {
  const deciding = sentencesOf(text, language).filter((sentence) =>
    evidence.some((range) => range.start < sentence.end && range.end > sentence.start),
  );
  const parts: TextRange[] = [];
  for (const sentence of deciding.slice(0, MOST_SENTENCES)) {
    const last = parts.at(-1);
    if (last && text.slice(last.end, sentence.start).trim() === '') last.end = sentence.end;
    else parts.push({ ...sentence });
  }
  return parts;
}

/** The excerpt as one line of words, to be kept in the log; null if there is none. */
export function excerptText(text: string, parts: readonly TextRange[]): string | null {
  const words = parts.map((part) => text.slice(part.start, part.end).replace(/\s+/g, ' ')).join(' … ');
  return words === '' ? null : words;
}
