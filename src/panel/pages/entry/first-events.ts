import type { Opportunity } from '../../../model.ts';
import { type TextKey, text } from '../../../platform/text.ts';
import { outcomeLabel } from '../../labels.ts';
import { agreementDate } from './corrections.ts';
import type { DatedEvent } from './events.ts';

/** Whether a date says more than its day. */
const withTime = (at: string) => at.includes('T');

/** How it began: what was agreed on, the no, the tender’s notice, and the entry itself. */
export function firstEvents(entry: Opportunity): DatedEvent[] {
  const { agreement, decidedAt, tender } = entry;
  const events: DatedEvent[] = [];
  const agreed = (name: 'offeredAt' | 'agreedAt', key: TextKey) => {
    const at = agreement?.[name];
    if (!at) return;
    const redate = (to: string) => agreementDate(name, to);
    const remove = agreementDate(name, null);
    events.push({ id: name, name: text(key), at, hasTime: false, more: null, redate, remove });
  };
  agreed('offeredAt', 'happenedOffered');
  agreed('agreedAt', 'happenedAgreed');
  if (decidedAt) {
    events.push({
      id: 'no',
      name: text('happenedNo'),
      at: decidedAt,
      hasTime: withTime(decidedAt) && entry.threadKey !== null,
      more: outcomeLabel(entry.outcome),
      isMail: entry.threadKey !== null,
      redate: (at) => ({ set: () => ({ decidedAt: at }) }),
      remove: { set: () => ({ decidedAt: null }) },
    });
  }
  if (tender) {
    events.push({
      id: 'tender',
      name: text('happenedNotice'),
      at: tender.notifiedOn,
      hasTime: false,
      more: null,
      redate: (at) => ({ set: () => ({ tender: { ...tender, notifiedOn: at.slice(0, 10) } }) }),
      remove: { set: () => ({ tender: null }) },
    });
  }
  events.push({
    id: 'logged',
    name: text('happenedLogged'),
    at: entry.createdAt,
    hasTime: true,
    more: null,
    redate: null,
    remove: null,
  });
  return events;
}
