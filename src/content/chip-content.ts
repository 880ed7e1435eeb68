import type { Signs } from '../detection/signs.ts';
import type { ThreadView } from '../messages.ts';
import type { DebriefAnswer, FollowedThread, Message } from '../model.ts';
import { text, textLanguage } from '../platform/text.ts';
import type { ChipContent } from './chip.ts';
import { seenText } from './seen-before.ts';

/** What the chip says, and beside which message; null when the page deserves none. */
export type PlacedChip = ChipContent & { messageId: string };

/** Longest piece of evidence that goes into the chip, in characters; the panel shows the rest. */
const EVIDENCE_LENGTH = 80;

function newestId(view: ThreadView): string | null {
  return view.reading?.messages.findLast(({ id }) => id !== null)?.id ?? null;
}

/** How a message answers the request that the log follows: as the page finds it, or as the log knows already. */
function answerOf(id: string, followed: FollowedThread | null, signs: Signs | null): DebriefAnswer | null {
  if (signs?.reply?.messageId === id) return signs.reply.as;
  if (followed?.replyId !== id) return null;
  const { status } = followed;
  return status === 'accepted' || status === 'declined' || status === 'written' ? status : null;
}

/** What an answer's chip says: who answered how, and what comes next. */
function answerTexts(
  answer: DebriefAnswer,
  name: string | null,
  hasPlan: boolean,
): { lead: string; detail: string } {
  switch (answer) {
    case 'accepted':
      return {
        lead: name ? text('chipSaidYes', name) : text('chipSaidYesUnknown'),
        detail: text(hasPlan ? 'chipCallPlanned' : 'chipPickTime'),
      };
    case 'written':
      return {
        lead: name ? text('chipAnswered', name) : text('chipAnsweredUnknown'),
        detail: text('chipReadAnswer'),
      };
    case 'declined':
      return {
        lead: name ? text('chipRatherNot', name) : text('chipRatherNotUnknown'),
        detail: text('chipThatIsFine'),
      };
  }
}

/** That the debrief was agreed on before, with the day if it is known; null if it was not. */
function agreedText(view: ThreadView, followed: FollowedThread | null, signs: Signs | null): string | null {
  const at = followed?.agreement?.agreedAt ?? signs?.agreed?.at ?? null;
  if (at === null) return view.verdict?.agreement ? text('chipAgreed') : null;
  const day = new Intl.DateTimeFormat(textLanguage(), { day: 'numeric', month: 'short' }).format(
    new Date(at),
  );
  return text('chipAgreedOn', day);
}

function rejectionChip(
  view: ThreadView,
  message: Message & { text: string },
  agreed: string | null,
): Omit<PlacedChip, 'messageId'> {
  const { name } = message.from;
  const lead = name ? text('chipSaidNo', name) : text('chipSaidNoUnknown');
  if (agreed !== null) return { tone: 'no', lead, detail: agreed };
  const [words] = view.verdict?.evidence ?? [];
  const evidence = words ? message.text.slice(words.start, words.end).replace(/\s+/g, ' ') : '';
  const detail = evidence && text('chipEvidence', evidence.slice(0, EVIDENCE_LENGTH));
  return { tone: 'no', lead, detail, detailLanguage: view.verdict?.language ?? null };
}

/**
 * The chip for a view: a rejection, an answer to a request that was sent, a mail that could not be read, or one from
 * somebody who is in the log; silence for everything else.
 * @param followed what the log follows in this thread
 * @param signs what the thread tells of that, where it was looked at
 * @param seen counts the entries of the sender, from before this thread; asked only where there is nothing else to say
 */
export function chipContent(
  view: ThreadView,
  followed: FollowedThread | null = null,
  signs: Signs | null = null,
  seen: () => number = () => 0,
): PlacedChip | null {
  if (view.state === 'unreadable') {
    const messageId = newestId(view);
    if (messageId === null) return null;
    return { tone: 'unreadable', lead: text('chipUnreadable'), detail: text('chipLogByHand'), messageId };
  }
  const message = view.reading?.messages[view.judged ?? -1];
  if (!message?.id || message.text === null) return null;
  const { id: messageId } = message;
  const answer = answerOf(messageId, followed, signs);
  if (answer) {
    const texts = answerTexts(answer, message.from.name, followed?.hasPlan ?? false);
    return { tone: 'answer', ...texts, messageId };
  }
  if (!view.verdict?.rejection) {
    const count = seen();
    return count > 0
      ? { tone: 'seen', lead: text('chipSeenBefore'), detail: seenText(count), messageId }
      : null;
  }
  const agreed = agreedText(view, followed, signs);
  return { ...rejectionChip(view, { ...message, text: message.text }, agreed), messageId };
}
