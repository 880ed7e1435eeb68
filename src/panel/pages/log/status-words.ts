import type { Opportunity } from '../../../model.ts';
import { formatLocale, text } from '../../../platform/text.ts';
import { day, instantOf, time } from '../../dates.ts';

/** What the words for how far an entry is are made of. */
export type StatusFacts = Pick<Opportunity, 'status' | 'secondChance' | 'lesson'> & {
  /** As `statusDate` gives it. */
  statusAt: string | null;
};

/** The date that belongs to an entry's status: when it was asked, when the call is. */
export function statusDate({ status, request, nudge, call, closedAt }: Opportunity): string | null {
  switch (status) {
    case 'drafted':
      return request?.insertedAt ?? null;
    case 'asked':
      return request?.sentAt ?? null;
    case 'nudged':
      return nudge?.sentAt ?? null;
    case 'accepted':
      return call?.plan?.at ?? null;
    case 'no_answer':
      return closedAt;
    default:
      return null;
  }
}

/** How far an entry is, in a few words. */
export function statusWords({ status, secondChance, lesson, statusAt }: StatusFacts, now: Date): string {
  const at = instantOf(statusAt);
  const on = at ? day(at, now, formatLocale(), 'in-rows') : '';
  if (secondChance === 'won') return text('statusWonBack');
  if (secondChance === 'talking') return text('statusTalking');
  switch (status) {
    case 'logged':
      return text('statusLogged');
    case 'drafted':
      return text('statusDrafted', on);
    case 'asked':
      return text('statusAsked', on);
    case 'nudged':
      return text('statusReminded', on);
    case 'accepted':
      return at
        ? text('statusCall', day(at, now, formatLocale()), time(at, formatLocale()))
        : text('statusAccepted');
    case 'written':
      return text(lesson ? 'statusLearned' : 'statusWritten');
    case 'declined':
      return text('statusDeclined');
    case 'held':
      return text(lesson ? 'statusLearned' : 'statusHeld');
    case 'no_answer':
      return text('statusNoAnswer', on);
    case 'closed':
      return text(lesson ? 'statusLearned' : 'statusClosed');
  }
}
