import { analyse } from '../../../detection/analysis.ts';
import { lexiconOf } from '../../../detection/lexicon.ts';
import { comesBack } from '../../../detection/signs.ts';
import { detectionLanguages } from '../../../languages/detection.ts';

/** Whether the words of a mail come back to the work itself. */
export function saysBack(words: string): boolean {
  return comesBack(analyse(words, lexiconOf(detectionLanguages)), { questions: true });
}
