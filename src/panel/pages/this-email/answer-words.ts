import { analyse, hitsOf } from '../../../detection/analysis.ts';
import { answerIn } from '../../../detection/debrief.ts';
import { lexiconOf } from '../../../detection/lexicon.ts';
import { comesBack } from '../../../detection/signs.ts';
import { standing } from '../../../detection/vetoes.ts';
import { detectionLanguages } from '../../../languages/detection.ts';
import type { DebriefAnswer, TextRange } from '../../../model.ts';

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

/** Whether the words of a mail come back to the work itself. */
export function saysBack(words: string): boolean {
  return comesBack(analyse(words, lexiconOf(detectionLanguages)), { questions: true });
}
