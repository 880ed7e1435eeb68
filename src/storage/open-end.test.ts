import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it } from 'vitest';
import { entrySeed, proposalSeed } from '../../test/records.fixture.ts';
import { agenda } from '../followup/agenda.ts';
import { NO_CALL_YET, NO_MAIL_YET } from '../followup/blank.ts';
import type { Opportunity, Status } from '../model.ts';
import { agendaRecords } from './agenda-records.ts';
import { beginAnew } from './fresh-log.fixture.ts';
import {
  latestOpportunities,
  openOpportunities,
  recentOpportunities,
  recordChange,
} from './opportunities.ts';
import { changeProposal } from './proposals.ts';

afterEach(async () => {
  await beginAnew();
});

const LIMITS = { remindTime: '09:00', workDays: [1, 2, 3, 4, 5], nudgeAfter: 5, closeAfter: 10 };
const AT = '2026-11-18T10:00:00.000Z';
const task = { text: 'x', due: '2026-11-20', doneAt: null };
const time = { at: '2026-11-19T08:00:00.000Z', zone: 'Europe/Madrid', wall: '2026-11-19T09:00' };
const sent = { ...NO_MAIL_YET, sentAt: AT };
const reply = { as: 'accepted', at: AT, messageId: null, words: null } as const;

/** What the fields of an entry can be, two values each; together every case in which something is due. */
const FACTS: { [Name in keyof Opportunity]?: Opportunity[Name][] } = {
  remindAt: [null, time],
  request: [null, { ...sent, choice: null }],
  reply: [null, reply, { ...reply, as: 'written' }, { ...reply, as: 'declined' }],
  call: [null, { ...NO_CALL_YET, plan: time }, { ...NO_CALL_YET, startedAt: AT, endedAt: AT }],
  action: [null, task, { ...task, doneAt: AT }, { ...task, due: null }],
  followUp: [null, task],
  tender: [null, { rule: 'eu', notifiedOn: '2026-11-17' }],
};

const STATUSES: Status[] = [
  'logged',
  'drafted',
  'asked',
  'nudged',
  'accepted',
  'written',
  'declined',
  'no_answer',
  'held',
  'closed',
];

/** Each status with none and with each of these values alone. */
const cases = STATUSES.flatMap((status) =>
  Object.entries(FACTS).flatMap(([name, values]) => values.map((value) => ({ status, [name]: value }))),
);

/** The facts that a status cannot be without. */
const FACTS_OF: { [Name in Status]?: Partial<Opportunity> } = {
  asked: { request: { ...sent, choice: null } },
  nudged: { request: { ...sent, choice: null }, nudge: sent },
  accepted: { reply },
  written: { reply: { ...reply, as: 'written' } },
  declined: { reply: { ...reply, as: 'declined' } },
  held: { reply, call: { ...NO_CALL_YET, startedAt: AT, endedAt: AT } },
  no_answer: { closedAt: AT },
  closed: { closedAt: AT },
};

describe('the entries with an open end', () => {
  it('are all of which something is due, ever comes, or closes', async () => {
    for (const [index, fields] of cases.entries()) {
      const seed = entrySeed(`t${index}`, { ...FACTS_OF[fields.status], ...fields });
      await recordChange({ seed, set: {} });
    }
    const all = await latestOpportunities(10_000);
    expect(all).toHaveLength(cases.length);
    const open = new Set((await openOpportunities()).map(({ id }) => id));
    for (const now of ['2026-11-18T12:00:00Z', '2026-11-19T12:00:00Z', '2027-01-10T12:00:00Z']) {
      const clock = { now: new Date(now), zone: 'Europe/Madrid' };
      const { due, coming, closing } = agenda({ opportunities: all, proposals: [] }, LIMITS, clock);
      const alive = [...due, ...coming, ...closing].map(({ entry }) => entry);
      expect(alive.length).toBeGreaterThan(30);
      expect(alive.filter((id) => id === null || !open.has(id))).toEqual([]);
    }
    // And those that merely lie there are not among them.
    const still = all.filter(
      ({ status, closedAt }) => (status === 'logged' || closedAt) && status !== 'held',
    );
    expect(still.filter(({ id }) => !open.has(id)).length).toBeGreaterThan(15);
  });

  it('are followed by every write: it comes to rest, and it wakes', async () => {
    const { id } = await recordChange({ seed: entrySeed('t1', { status: 'asked' }), set: {} });
    const ids = async () => (await openOpportunities()).map((entry) => entry.id);
    expect(await ids()).toEqual([id]);
    await recordChange({ entry: id, set: { status: 'closed', closedAt: AT } });
    expect(await ids()).toEqual([]);
    await recordChange({ entry: id, set: { followUp: task } });
    expect(await ids()).toEqual([id]);
    await recordChange({ entry: id, set: { followUp: { ...task, doneAt: AT } } });
    expect(await ids()).toEqual([]);
  });
});

it('gives what came to rest not long ago together with what is open', async () => {
  const closed = (closedAt: string) => ({ status: 'no_answer', closedAt }) as const;
  await recordChange({ seed: entrySeed('old', closed('2026-05-01T10:00:00.000Z')), set: {} });
  await recordChange({ seed: entrySeed('new', closed('2026-11-01T10:00:00.000Z')), set: {} });
  await recordChange({ seed: entrySeed('open', { status: 'asked' }), set: {} });
  const found = await recentOpportunities('2026-11-01T10:00:00.000Z');
  expect(found.map(({ threadKey }) => threadKey).sort()).toEqual(['new', 'open']);
});

it('knows of a watched proposal that its thread has come to an end', async () => {
  const watch = { since: AT, days: 21 };
  await changeProposal({ seed: proposalSeed({ threadKey: 't1', watch }) }, () => ({}));
  await changeProposal({ seed: proposalSeed({ threadKey: 't2', watch }) }, () => ({}));
  await recordChange({ seed: entrySeed('t1', { status: 'closed', closedAt: AT }), set: {} });
  const records = await agendaRecords();
  const clock = { now: new Date('2027-01-10T12:00:00Z'), zone: 'Europe/Madrid' };
  const { due } = agenda(records, LIMITS, clock);
  const asked = records.proposals.filter(({ id }) => due.some(({ proposal }) => proposal === id));
  expect(asked.map(({ threadKey }) => threadKey)).toEqual(['t2']);
});
