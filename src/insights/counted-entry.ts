import type { DebriefReply, Opportunity, Task } from '../model.ts';

/** What of an entry is counted: a log of many is held in memory as these, without its mails and notes. */
export interface CountedEntry
  extends Pick<
    Opportunity,
    | 'id'
    | 'createdAt'
    | 'binnedAt'
    | 'status'
    | 'kind'
    | 'organisation'
    | 'competitor'
    | 'tags'
    | 'language'
    | 'outcome'
    | 'guess'
    | 'inMail'
    | 'told'
    | 'decidedAt'
    | 'secondChance'
    | 'lesson'
    | 'value'
  > {
  request: { sentAt: string | null } | null;
  reply: Pick<DebriefReply, 'as' | 'at'> | null;
  call: { startedAt: string | null; endedAt: string | null } | null;
  thanks: { sentAt: string | null } | null;
  action: Task | null;
  followUp: Task | null;
}

/** One shape for all of them: counting is more than twice as fast as on entries as they are stored. */
export const countedOf = ({ request, reply, call, thanks, ...entry }: Opportunity): CountedEntry => ({
  id: entry.id,
  createdAt: entry.createdAt,
  binnedAt: entry.binnedAt ?? null,
  status: entry.status,
  kind: entry.kind,
  organisation: entry.organisation,
  competitor: entry.competitor,
  tags: entry.tags,
  language: entry.language,
  outcome: entry.outcome,
  guess: entry.guess,
  inMail: entry.inMail,
  told: entry.told,
  decidedAt: entry.decidedAt,
  secondChance: entry.secondChance,
  lesson: entry.lesson,
  value: entry.value ?? null,
  request: request && { sentAt: request.sentAt },
  reply: reply && { as: reply.as, at: reply.at },
  call: call && { startedAt: call.startedAt, endedAt: call.endedAt },
  thanks: thanks && { sentAt: thanks.sentAt },
  action: entry.action,
  followUp: entry.followUp,
});
