import { describe, expect, it } from 'vitest';
import type { Opportunity } from '../../model.ts';
import { searchRow } from './entry-words.ts';
import { type FacetCounts, facetCounts } from './facet-counts.ts';
import { type EntryFacts, type Filters, NO_FILTERS } from './filters.ts';
import { queryOf } from './query.ts';
import { entryWith, LABELS } from './rows.fixture.ts';

const entry = (set: Partial<Opportunity>) => {
  const whole = entryWith(set);
  return { ...whole, ...searchRow(whole, LABELS) } as ReturnType<typeof searchRow> & EntryFacts;
};

const ROWS = [
  entry({ id: 'a', status: 'asked', outcome: 'competitor', competitor: 'Vántec', tags: ['crm', 'price'] }),
  entry({ id: 'b', status: 'asked', outcome: 'in_house', competitor: 'vantec', tags: ['CRM'] }),
  entry({ id: 'c', status: 'closed', outcome: 'competitor', guess: ['budget'], told: ['price_value'] }),
  entry({ id: 'd', status: 'closed', outcome: 'competitor', binnedAt: '2026-11-01T00:00:00.000Z' }),
];

/** Counted with the main thread given back as often as may be, as on a slow machine. */
async function counted(
  filters: Partial<Filters> = {},
  search = '',
  { times = 1, ended = false } = {},
): Promise<FacetCounts | null> {
  let clock = 0;
  const control = new AbortController();
  return facetCounts(Array<typeof ROWS>(times).fill(ROWS).flat(), {
    filters: { ...NO_FILTERS, ...filters },
    query: queryOf(search),
    due: new Set(),
    signal: control.signal,
    pace: {
      now: () => (clock += 5),
      giveWay: async () => {
        if (ended) control.abort();
      },
    },
  });
}

describe('the counts beside the filters', () => {
  it('are of all entries in the log where nothing is filtered, reasons at their best level', async () => {
    const counts = await counted();
    expect([...(counts?.statuses ?? [])]).toEqual([
      ['asked', 2],
      ['closed', 1],
    ]);
    expect([...(counts?.reasons ?? [])]).toEqual([['price_value', 1]]);
  });

  it('count names that are the same to the filter as one, and the missing one as none', async () => {
    const counts = await counted();
    expect([...(counts?.competitors ?? [])]).toEqual([
      ['Vántec', 2],
      ['', 1],
    ]);
    expect(counts?.tags.get('crm')).toBe(2);
  });

  it('say of a list how many there would be of each, with the other lists as they are', async () => {
    const counts = await counted({ statuses: ['asked'], outcomes: ['competitor'] });
    expect([...(counts?.outcomes ?? [])]).toEqual([
      ['competitor', 1],
      ['in_house', 1],
    ]);
    expect([...(counts?.statuses ?? [])]).toEqual([
      ['asked', 1],
      ['closed', 1],
    ]);
    expect([...(counts?.tags ?? [])]).toEqual([
      ['crm', 1],
      ['price', 1],
    ]);
  });

  it('count only what the search finds', async () => {
    expect([...((await counted({}, 'vantec'))?.statuses ?? [])]).toEqual([['asked', 2]]);
  });

  it('of a large log are counted in slices, and are none once they are not wanted any more', async () => {
    expect((await counted({}, '', { times: 100 }))?.statuses.get('asked')).toBe(200);
    expect(await counted({}, '', { times: 100, ended: true })).toBeNull();
  });
});
