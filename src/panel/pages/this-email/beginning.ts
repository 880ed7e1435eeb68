import type { TextRange } from '../../../model.ts';
import { sentencesOf } from '../../excerpt.ts';

/** So many sentences of an answer are shown at once. */
const FIRST = 2;

/**
 * The first sentences of an answer, without its greeting.
 * @param names those that the writer signs with
 */
export function beginningOf(
  words: string,
  language: string | null,
  names: readonly (string | null)[] = [],
): TextRange[] {
  const isFrame = ({ start, end }: TextRange) => {
    const sentence = words.slice(start, end);
    return /[,:]$/.test(sentence) || names.includes(sentence);
  };
  const said = sentencesOf(words, language).filter((sentence) => !isFrame(sentence));
  const [first] = said;
  const last = said.slice(0, FIRST).at(-1);
  return first && last ? [{ start: first.start, end: last.end }] : [];
}
