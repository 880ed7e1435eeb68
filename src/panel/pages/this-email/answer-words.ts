import { analyse, hitsOf } from '../../../detection/analysis.ts';
import { answerIn } from '../../../detection/debrief.ts';
import { lexiconOf } from '../../../detection/lexicon.ts';
import { standing } from '../../../detection/vetoes.ts';
import { detectionLanguages } from '../../../languages/detection.ts';
import type { DebriefAnswer, TextRange } from '../../../model.ts';
import { sentencesOf } from '../../excerpt.ts';

/** So many sentences of an answer are shown at once. */
const FIRST = 2;

/** Where in an answer the words stand that make it one; none for an answer that has no such words. */
export function answerWords(words: string, as: DebriefAnswer): TextRange[] {
  const analysis = analyse(words, lexiconOf(detectionLanguages));
  const hits =
    as === 'written'
      ? hitsOf(analysis, 'reason')
      : standing(analysis, as === 'accepted' ? 'accept' : 'decline');
  const { starts, ends } = analysis.normalised;
  return hits.flatMap(({ from, to }) => {
    const first = starts[analysis.tokens[from]?.start ?? -1];
    const last = ends[(analysis.tokens[to - 1]?.end ?? 0) - 1];
    return first === undefined || last === undefined ? [] : [{ start: first, end: last }];
  });
}

/** What a mail that came after the request most likely is; null if nothing tells. */
export function likelyAnswer(words: string | null): DebriefAnswer | null {
  return words === null ? null : answerIn(analyse(words, lexiconOf(detectionLanguages)));
}

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
