import type { ThreadView } from '../messages.ts';
import { text } from '../platform/text.ts';
import type { ChipContent } from './chip.ts';

/** What the chip says, and beside which message; null when the page deserves none. */
export type PlacedChip = ChipContent & { messageId: string };

/** Longest piece of evidence that goes into the chip, in characters; the panel shows the rest. */
const EVIDENCE_LENGTH = 80;

function newestId(view: ThreadView): string | null {
  return view.reading?.messages.findLast(({ id }) => id !== null)?.id ?? null;
}

/** The chip for a view: a rejection, or a mail that could not be read; silence for everything else. */
export function chipContent(view: ThreadView): PlacedChip | null {
  if (view.state === 'unreadable') {
    const messageId = newestId(view);
    if (messageId === null) return null;
    return { tone: 'unreadable', lead: text('chipUnreadable'), detail: text('chipLogByHand'), messageId };
  }
  const message = view.reading?.messages[view.judged ?? -1];
  if (!message?.id || message.text === null || !view.verdict?.rejection) return null;
  const name = message.from.name;
  const [words] = view.verdict.evidence;
  const evidence = words ? message.text.slice(words.start, words.end).replace(/\s+/g, ' ') : '';
  return {
    tone: 'no',
    lead: name ? text('chipSaidNo', name) : text('chipSaidNoUnknown'),
    detail: evidence && text('chipEvidence', evidence.slice(0, EVIDENCE_LENGTH)),
    detailLanguage: view.verdict.language,
    messageId: message.id,
  };
}
