import type { DebriefAnswer, MailPurpose } from '../../../model.ts';
import { text } from '../../../platform/text.ts';
import { useServices } from '../../services.ts';
import { ANSWER_SAID } from './DebriefAnswerQuestion.tsx';
import type { StageProps } from './stage-props.ts';

export interface AskedActs {
  /** The client answered, and not in this thread. */
  heard(as: DebriefAnswer): void;
  /** The newest mail of the client's is this answer. */
  wrote(as: DebriefAnswer): void;
  unsent(mail: MailPurpose): void;
  close(): void;
  reopen(): void;
}

/** What the user can say of an entry whose request was sent. */
export function useAskedActs({ found, steps }: StageProps): AskedActs {
  const { now } = useServices();
  const at = () => now().toISOString();
  const replied = (as: DebriefAnswer, date: string, messageId: string | null) =>
    void steps.take(
      { is: 'replied', reply: { as, at: date, messageId, words: null } },
      text(ANSWER_SAID[as]),
    );
  return {
    heard: (as) => replied(as, at(), null),
    wrote: (as) => replied(as, found.message.sentAt ?? at(), found.message.id),
    unsent: (mail) => void steps.take({ is: 'unsent', mail }, text('notSentNoted')),
    close: () => void steps.take({ is: 'closed', at: at() }, text('closedNoted')),
    reopen: () => void steps.take({ is: 'reopened' }, text('reopenedNoted')),
  };
}
