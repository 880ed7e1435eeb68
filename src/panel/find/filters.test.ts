import { describe, expect, it } from 'vitest';
import { reasonOrder } from '../../languages/order.ts';
import { FULL } from '../../transfer/records.fixture.ts';
import { type Filters, matcherOf, NO_FILTERS, timeOfNo } from './filters.ts';
import { entryWith } from './rows.fixture.ts';

const TOLD = { told: ['budget'], inMail: ['formal'], guess: ['people'] } as const;

const ENTRIES = [
  entryWith({ id: 'plain' }),
  entryWith({ id: 'binned', binnedAt: '2026-11-05T00:00:00.000Z' }),
  entryWith({
    id: 'full',
    status: 'held',
    kind: 'tender',
    outcome: 'competitor',
    guess: ['price_value'],
    inMail: ['not_said'],
    organisation: 'Ayuntamiento de Úbeda',
    competitor: 'Vantec S.A.',
    tags: ['Références', 'logistics'],
    language: 'es',
    secondChance: 'talking',
    decidedAt: '2026-03-29T12:00',
    action: { text: 'Ask', due: null, doneAt: null },
  }),
  entryWith({
    id: 'done',
    status: 'closed',
    language: 'fr',
    action: { text: 'Ask', due: null, doneAt: '2026-11-05T00:00:00.000Z' },
  }),
];

const kept = (set: Partial<Filters>, due: string[] = []) =>
  ENTRIES.filter(matcherOf({ ...NO_FILTERS, ...set }, new Set(due))).map(({ id }) => id);

describe('matcherOf', () => {
  it.each<[string, Partial<Filters>, string[]]>([
    ['nothing', {}, ['plain', 'full', 'done']],
    ['a status', { statuses: ['held', 'asked'] }, ['full']],
    ['a kind', { kinds: ['tender'] }, ['full']],
    ['an outcome', { outcomes: ['competitor'] }, ['full']],
    ['a reason', { reasons: ['price_value'] }, ['full']],
    ['an organisation in another spelling', { organisations: ['AYUNTAMIENTO de ubeda'] }, ['full']],
    ['no organisation', { organisations: [''] }, ['plain', 'done']],
    ['one of two competitors', { competitors: ['Marlowe', 'vantec sa', 'vantec s.a.'] }, ['full']],
    ['part of a competitor', { competitors: ['vantec'] }, []],
    ['a tag', { tags: ['references'] }, ['full']],
    ['a tag or none', { tags: ['logistics', ''] }, ['plain', 'full', 'done']],
    ['a language', { languages: ['fr'] }, ['done']],
    ['an unknown language', { languages: [''] }, ['plain']],
    ['a second chance', { secondChances: ['talking', 'won'] }, ['full']],
    ['an open action', { hasOpenAction: true }, ['full']],
    ['two things', { statuses: ['closed'], languages: ['es'] }, []],
    ['a day', { from: '2026-03-29', to: '2026-03-29' }, ['full']],
    ['days before', { to: '2026-03-28' }, []],
    ['days from then on', { from: '2026-03-29' }, ['plain', 'full', 'done']],
    ['days after', { from: '2026-03-30' }, ['plain', 'done']],
  ])('by %s', (_, filters, expected) => {
    expect(kept(filters)).toEqual(expected);
  });

  it('by what is due, and never what is in the bin', () => {
    expect(kept({ isDue: true }, ['done', 'binned', 'gone'])).toEqual(['done']);
  });

  it('counts a whole day in the user’s zone', () => {
    const day = { from: '2026-10-25', to: '2026-10-25' };
    const isOn = (date: Date) =>
      matcherOf({ ...NO_FILTERS, ...day }, new Set())(entryWith({ decidedAt: date.toISOString() }));
    expect(isOn(new Date(2026, 9, 25))).toBe(true);
    expect(isOn(new Date(2026, 9, 25, 23, 59, 59, 999))).toBe(true);
    expect(isOn(new Date(2026, 9, 26))).toBe(false);
    expect(isOn(new Date(2026, 9, 24, 23, 59, 59, 999))).toBe(false);
  });

  it('takes a name of nothing but signs as a name', () => {
    const entry = entryWith({ organisation: '!!!' });
    const isKept = (name: string) => matcherOf({ ...NO_FILTERS, organisations: [name] }, new Set())(entry);
    expect(['!!!', ''].map(isKept)).toEqual([true, false]);
  });

  it('keeps a complete record by each of its own values', () => {
    const own: Filters = {
      statuses: [FULL.status],
      kinds: [FULL.kind],
      outcomes: [FULL.outcome],
      reasons: FULL.told,
      organisations: [FULL.organisation],
      competitors: [FULL.competitor],
      tags: FULL.tags,
      languages: [FULL.language],
      secondChances: [FULL.secondChance],
      from: '2026-11-18',
      to: '2026-11-18',
      hasOpenAction: true,
      isDue: true,
    };
    const isKept = matcherOf(own, new Set([FULL.id]));
    const open = { ...FULL, binnedAt: null, action: { ...FULL.action, doneAt: null } };
    expect(isKept(open)).toBe(true);
    expect(isKept({ ...open, kind: 'sales' })).toBe(false);
  });
});

describe('a reason', () => {
  it.each([
    [{ ...TOLD, told: ['budget', 'terms'] }, 'budget'],
    [{ ...TOLD, told: [] }, 'formal'],
    [{ ...TOLD, told: [], inMail: ['not_said'] }, 'people'],
    [{ ...TOLD, told: ['not_said'], inMail: [] }, 'people'],
    [{ told: [], inMail: ['not_said'], guess: [] }, 'not_said'],
    [{ told: [], inMail: [], guess: [] }, null],
  ] as const)('is wanted where it is the main one: of %j it is %j', ({ told, inMail, guess }, expected) => {
    const entry = entryWith({ told: [...told], inMail: [...inMail], guess: [...guess] });
    const all = reasonOrder.map(({ id }) => id);
    const found = all.filter((id) => matcherOf({ ...NO_FILTERS, reasons: [id] }, new Set())(entry));
    expect(found).toEqual(expected === null ? [] : [expected]);
  });
});

describe('timeOfNo', () => {
  it.each([
    ['2026-11-18T10:32:00+01:00', Date.UTC(2026, 10, 18, 9, 32)],
    ['2026-11-18T10:32', new Date(2026, 10, 18, 10, 32).getTime()],
    ['2026-11-18', new Date(2026, 10, 18).getTime()],
    [null, Date.UTC(2026, 10, 3, 9)],
    ['soon', Date.UTC(2026, 10, 3, 9)],
  ])('of %j', (decidedAt, expected) => {
    expect(timeOfNo(entryWith({ decidedAt }))).toBe(expected);
  });
});
