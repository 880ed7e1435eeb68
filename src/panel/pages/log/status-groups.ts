import type { Status } from '../../../model.ts';
import type { TextKey } from '../../../platform/text.ts';

/** The statuses as people think of them: who is to move. In the order of the path. */
export const STATUS_GROUPS: readonly { id: string; name: TextKey; statuses: readonly Status[] }[] = [
  { id: 'to-ask', name: 'logToAsk', statuses: ['logged', 'drafted'] },
  { id: 'waiting', name: 'logWaiting', statuses: ['asked', 'nudged'] },
  { id: 'agreed', name: 'logAgreed', statuses: ['accepted'] },
  { id: 'answered', name: 'logAnswered', statuses: ['written', 'held'] },
  { id: 'closed', name: 'statusClosed', statuses: ['declined', 'no_answer', 'closed'] },
];

const NAMES: Record<Status, TextKey> = {
  logged: 'statusLogged',
  drafted: 'logDrafted',
  asked: 'logAsked',
  nudged: 'logReminded',
  accepted: 'statusAccepted',
  written: 'statusWritten',
  declined: 'statusDeclined',
  no_answer: 'logNoAnswer',
  held: 'statusHeld',
  closed: 'statusClosed',
};

/** What was chosen of the statuses, in as few words as tell it: whole groups by their names, others one by one. */
export function chosenStatuses(chosen: readonly Status[]): { name: TextKey; statuses: readonly Status[] }[] {
  const whole = STATUS_GROUPS.filter(({ statuses }) => statuses.every((status) => chosen.includes(status)));
  const told = whole.flatMap(({ statuses }) => statuses);
  const others = chosen.filter((status) => !told.includes(status));
  return [...whole, ...others.map((status) => ({ name: NAMES[status], statuses: [status] }))];
}
