import type { Opportunity } from '../../../model.ts';
import { formatLocale, text } from '../../../platform/text.ts';
import { day, instantOf, time } from '../../dates.ts';

/** How far an entry is, in a few words. */
export function statusWords(entry: Opportunity, now: Date): string {
  const { status, request, nudge, call, closedAt, secondChance, lesson } = entry;
  const on = (date: string | null | undefined) => {
    const instant = instantOf(date ?? null);
    return instant ? day(instant, now, formatLocale(), 'in-rows') : '';
  };
  if (secondChance === 'won') return text('statusWonBack');
  if (secondChance === 'talking') return text('statusTalking');
  switch (status) {
    case 'logged':
      return text('statusLogged');
    case 'drafted':
      return text('statusDrafted', on(request?.insertedAt));
    case 'asked':
      return text('statusAsked', on(request?.sentAt));
    case 'nudged':
      return text('statusReminded', on(nudge?.sentAt));
    case 'accepted': {
      const plan = instantOf(call?.plan?.at ?? null);
      if (!plan) return text('statusAccepted');
      return text('statusCall', day(plan, now, formatLocale()), time(plan, formatLocale()));
    }
    case 'written':
      return text(lesson ? 'statusLearned' : 'statusWritten');
    case 'declined':
      return text('statusDeclined');
    case 'held':
      return text(lesson ? 'statusLearned' : 'statusHeld');
    case 'no_answer':
      return text('statusNoAnswer', on(closedAt));
    case 'closed':
      return text(lesson ? 'statusLearned' : 'statusClosed');
  }
}
