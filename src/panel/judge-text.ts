import { detect } from '../detection/detect.ts';
import { NOTHING_TAUGHT, withTeaching } from '../detection/teaching.ts';
import { detectionData, detectionLanguages } from '../languages/detection.ts';
import type { Message, Teaching, Verdict } from '../model.ts';

/**
 * Judges a text of which nothing else is known, as a mail from a stranger.
 * @param teaching null if it could not be read
 */
export function judgeText(text: string, teaching: Teaching | null): Verdict {
  const message: Message = {
    id: null,
    from: { name: null, email: null },
    sentAt: null,
    direction: 'in',
    text,
  };
  const verdict = detect({ subject: null, account: null, messages: [message] }, detectionData);
  const marks = detectionLanguages.map(({ quotes }) => quotes);
  return withTeaching(verdict, { ...message, key: null }, teaching ?? NOTHING_TAUGHT, marks);
}
