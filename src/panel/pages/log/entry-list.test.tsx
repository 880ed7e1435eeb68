// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { entry, LOG } from '../../../../test/e2e/gallery/cases.ts';
import { type FakeWorld, fakeWorld } from '../../../../test/e2e/gallery/fakes.ts';
import type { Opportunity } from '../../../model.ts';
import { type LogView, viewOf } from '../../find/address.ts';
import { createMemory, MemoryContext, type PanelMemory } from '../../memory.ts';
import { ServicesContext } from '../../services.ts';
import { EntryList } from './EntryList.tsx';
import { useLogRows } from './use-log-rows.ts';

vi.mock('webextension-polyfill', async () => ({
  default: (await import('../../../../test/e2e/gallery/i18n.ts')).i18nFor('en-GB'),
}));

afterEach(cleanup);

const NO_TAB = { status: 'no-mail-tab', view: null } as const;
const NOTHING_DUE = new Set<string>();
const ALL = viewOf('#/log');

let show: (view: LogView) => void = () => undefined;

function List({ begin }: { begin: LogView }) {
  const [view, setView] = useState(begin);
  const [selected, select] = useState<ReadonlySet<string> | null>(null);
  show = (next) => act(() => setView(next));
  const { rows, query, by, state, total, isDone, readAgain } = useLogRows(view, NOTHING_DUE);
  return (
    <>
      <output>{`${state}, ${rows.length} of ${total}${isDone ? '' : ' so far'}`}</output>
      <button type="button" onClick={readAgain}>
        Again
      </button>
      <EntryList rows={rows} query={query} by={by} selected={selected} onSelect={select} />
    </>
  );
}

function renderList(world: FakeWorld, view = ALL, memory: PanelMemory = createMemory(world.services)) {
  cleanup();
  render(
    <ServicesContext.Provider value={world.services}>
      <MemoryContext.Provider value={memory}>
        <List begin={view} />
      </MemoryContext.Provider>
    </ServicesContext.Provider>,
  );
  return memory;
}

const said = (words: string) => screen.findByText(words);
const rows = () => screen.getAllByRole('listitem');
const names = () => rows().map((row) => row.querySelector('[title]')?.textContent);
const press = (key: string, more: object = {}) =>
  fireEvent.keyDown(document.activeElement ?? document.body, { key, ...more });
const focused = () => document.activeElement?.closest('li')?.dataset.id;

const many = (count: number): Opportunity[] =>
  Array.from({ length: count }, (_, at) =>
    entry({
      id: `e${at}`,
      threadKey: `t${at}`,
      organisation: `Client ${at}`,
      changedAt: new Date(Date.UTC(2026, 10, 17) - at * 60_000).toISOString(),
    }),
  );

describe('the list of entries', () => {
  it('builds the rows in view of any number, and says where each stands', async () => {
    renderList(fakeWorld(NO_TAB, many(500)));
    await said('read, 500 of 500');
    expect(rows().length).toBeGreaterThan(10);
    expect(rows().length).toBeLessThan(60);
    expect(rows()[1]?.getAttribute('aria-posinset')).toBe('2');
    expect(rows()[1]?.getAttribute('aria-setsize')).toBe('500');
    expect(Number.parseFloat(screen.getByRole('list').style.height)).toBeCloseTo(500 * 77, -1);
  });

  it('is walked with arrows, Home and End, and only one of its rows is reached by Tab', async () => {
    renderList(fakeWorld(NO_TAB, many(500)));
    await said('read, 500 of 500');
    const stops = () =>
      [...document.querySelectorAll('a[tabindex="0"]')].map((link) => link.closest('li')?.dataset.id);
    expect(stops()).toEqual(['e0']);
    act(() =>
      within(rows()[0] as HTMLElement)
        .getByRole('link')
        .focus(),
    );
    press('ArrowDown');
    expect(focused()).toBe('e1');
    press('End');
    await waitFor(() => expect(focused()).toBe('e499'));
    expect(stops()).toEqual(['e499']);
    press('ArrowDown');
    press('ArrowUp');
    await waitFor(() => expect(focused()).toBe('e498'));
    press('Home');
    await waitFor(() => expect(focused()).toBe('e0'));
  });

  it('selects with x, with Shift and an arrow, and with check boxes', async () => {
    renderList(fakeWorld(NO_TAB, many(20)));
    await said('read, 20 of 20');
    const ticked = () =>
      screen
        .queryAllByRole('checkbox')
        .flatMap((one) => ((one as HTMLInputElement).checked ? [one.closest('li')?.dataset.id] : []));
    act(() =>
      within(rows()[2] as HTMLElement)
        .getByRole('link')
        .focus(),
    );
    expect(screen.queryAllByRole('checkbox')).toHaveLength(0);
    press('x');
    await waitFor(() => expect(ticked()).toEqual(['e2']));
    press('ArrowDown', { shiftKey: true });
    press('ArrowDown', { shiftKey: true });
    await waitFor(() => expect(ticked()).toEqual(['e2', 'e3', 'e4']));
    const tick = (name: string, shiftKey = false) =>
      fireEvent.click(screen.getByRole('checkbox', { name }), { shiftKey });
    tick('Select Client 3');
    tick('Select Client 7');
    tick('Select Client 9', true);
    await waitFor(() => expect(ticked()).toEqual(['e2', 'e4', 'e7', 'e8', 'e9']));
  });

  it('comes back to the row that was left', async () => {
    const world = fakeWorld(NO_TAB, many(400));
    const memory = renderList(world);
    await said('read, 400 of 400');
    act(() =>
      within(rows()[5] as HTMLElement)
        .getByRole('link')
        .focus(),
    );
    renderList(world, ALL, memory);
    await waitFor(() => expect(focused()).toBe('e5'));
    renderList(world, viewOf('#/log?sort=organisation'), memory);
    await said('read, 400 of 400');
    expect(focused()).toBeUndefined();
  });
});

describe('the rows of the log', () => {
  it('are shown as soon as the first are read', async () => {
    const world = fakeWorld(NO_TAB, many(100));
    let turn = 0;
    let readRest: () => void = () => undefined;
    const rest = new Promise<void>((resolve) => {
      readRest = resolve;
    });
    world.services.records.inTurn = () => ({
      async next() {
        turn += 1;
        if (turn > 1) await rest;
        const some = { 1: many(100).slice(0, 60), 2: many(100).slice(60) }[turn];
        return some ?? null;
      },
    });
    renderList(world);
    await said('read, 60 of 100 so far');
    readRest();
    await said('read, 100 of 100');
  });

  it('are live: changed, new and binned entries show at once', async () => {
    const world = fakeWorld(NO_TAB, LOG);
    renderList(world);
    await said(`read, ${LOG.length} of ${LOG.length}`);
    const { records, bin } = world.services;
    await records.record({ entry: 'moreau', set: { organisation: 'Moreau et fils' } });
    await waitFor(() => expect(names()[0]).toBe('Moreau et fils'));
    await bin.put(['moreau']);
    await said(`read, ${LOG.length - 1} of ${LOG.length - 1}`);
    expect(names()).not.toContain('Moreau et fils');
  });

  it('show what was searched in the field in which it stands, and nothing of an older search', async () => {
    const world = fakeWorld(NO_TAB, [
      ...LOG,
      entry({ id: 'vantec', threadKey: 'v', organisation: 'Vantec', notes: 'Deux échos auraient suffi.' }),
    ]);
    renderList(world);
    await said(`read, ${LOG.length + 1} of ${LOG.length + 1}`);
    show(viewOf('#/log?q=north'));
    show(viewOf('#/log?q=echo'));
    await waitFor(() => expect(names()).toEqual(['Vantec']));
    const [row] = rows();
    await waitFor(() => expect(row?.querySelector('mark')?.textContent).toBe('écho'));
    expect(row?.textContent).toMatch(/Deux échos auraient suffi\.Notes$/);
    show(viewOf('#/log?q=vante'));
    await waitFor(() => expect(rows()[0]?.querySelector('mark')?.textContent).toBe('Vante'));
    expect(rows()[0]?.textContent).toMatch(/No lesson yet/);
  });

  it('are filtered and sorted', async () => {
    renderList(fakeWorld(NO_TAB, LOG), viewOf('#/log?outcome=unknown&sort=organisation'));
    const wanted = LOG.filter(({ outcome }) => outcome === 'unknown').map(({ organisation }) => organisation);
    await said(`read, ${wanted.length} of ${LOG.length}`);
    expect(names()).toEqual(wanted.sort());
  });

  it('are never none because they could not be read', async () => {
    const world = fakeWorld(NO_TAB, LOG);
    world.failReads(new Error('closed'));
    renderList(world);
    await said('failed, 0 of null so far');
    world.failReads(null);
    fireEvent.click(screen.getByText('Again'));
    await said(`read, ${LOG.length} of ${LOG.length}`);
  });
});
