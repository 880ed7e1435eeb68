// @vitest-environment happy-dom
import { cleanup, configure, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { LONG_LOG } from '../../../../test/e2e/gallery/cases-log.ts';
import { type FakeWorld, fakeWorld } from '../../../../test/e2e/gallery/fakes.ts';
import { button, renderApp } from '../../../../test/e2e/gallery/render-app.tsx';

vi.mock('webextension-polyfill', async () => ({
  default: (await import('../../../../test/e2e/gallery/i18n.ts')).i18nFor('en-GB'),
}));

configure({ asyncUtilTimeout: 4000 });
afterEach(cleanup);

function opened(hash = '#/log'): FakeWorld {
  const world = fakeWorld({ status: 'no-mail-tab', view: null }, LONG_LOG);
  renderApp(world, hash);
  return world;
}

const field = () => screen.findByRole<HTMLInputElement>('searchbox', { name: 'Search the log' });
const type = async (words: string) => fireEvent.input(await field(), { target: { value: words } });
const press = async (name: string) => fireEvent.click(await button(name));
const found = (says: string) => screen.findByText(says);
const check = (name: RegExp) => fireEvent.click(screen.getByRole('checkbox', { name }));

describe('the search', () => {
  it('finds as it is typed, and the address follows without a step in the history', async () => {
    opened();
    await screen.findByRole('heading', { name: 'All entries 214' });
    const { length } = history;
    await type('referen');
    await found('6 of 214 entries');
    expect([location.hash, history.length]).toEqual(['#/log?q=referen', length]);
  });

  it('is reached with /, cleared with Esc, left with Esc again', async () => {
    opened('#/log?q=referen');
    await found('6 of 214 entries');
    fireEvent.keyDown(document.body, { key: '/' });
    expect(document.activeElement).toBe(await field());
    fireEvent.keyDown(await field(), { key: 'Escape' });
    await screen.findByRole('heading', { name: 'All entries 214' });
    expect([(await field()).value, location.hash]).toEqual(['', '#/log']);
    fireEvent.keyDown(await field(), { key: 'Escape' });
    expect(document.activeElement).not.toBe(await field());
  });

  it('leads into the list with ↓', async () => {
    opened('#/log?q=referen');
    await found('6 of 214 entries');
    fireEvent.keyDown(await field(), { key: 'ArrowDown' });
    expect(document.activeElement?.getAttribute('href')).toMatch(/^#\/entry\/log-/);
  });

  it('says so when it finds nothing, with the ways on', async () => {
    opened('#/log?q=zebra&outcome=competitor');
    await found('Nothing found.');
    expect(screen.getByRole('link', { name: 'Write a new entry' }).getAttribute('href')).toBe('#/new');
    await press('Clear the filters');
    expect(location.hash).toBe('#/log?q=zebra');
    fireEvent.click(screen.getAllByRole('button', { name: 'Clear the search' })[0] as HTMLElement);
    await screen.findByRole('heading', { name: 'All entries 214' });
  });
});

describe('the view', () => {
  const FILTERED = '#/log?status=asked,nudged&tag=crm';

  it('is the one that the address names, and another address another one', async () => {
    opened(FILTERED);
    const chips = within(await screen.findByRole('list', { name: 'Active filters' }));
    expect(chips.getAllByRole('listitem').map((item) => item.textContent)).toEqual(['Waiting', 'Tags: crm']);
    location.hash = '#/log?outcome=not_admitted';
    await found('1 of 214 entries');
  });

  it('changes with what is filtered, a step in the history each', async () => {
    opened(FILTERED);
    const { length } = history;
    await press('Remove the filter Tags: crm');
    expect([location.hash, history.length - length]).toEqual(['#/log?status=asked,nudged', 1]);
  });

  it('comes back after another page, but not after the tab of the log', async () => {
    opened('#/log?status=asked,nudged');
    await button('Remove the filter Waiting');
    location.hash = '#/keys';
    await waitFor(() => expect(screen.queryByText('Waiting')).toBeNull());
    location.hash = '#/log';
    await found('Waiting');
    await waitFor(() => expect(location.hash).toBe('#/log?status=asked,nudged'));
    fireEvent.click(screen.getByRole('link', { name: 'Log' }));
    await screen.findByRole('heading', { name: 'All entries 214' });
  });

  it('is sorted as chosen', async () => {
    opened();
    fireEvent.change(await screen.findByRole('combobox', { name: 'Sort by' }), {
      target: { value: 'organisation' },
    });
    await waitFor(() => expect(screen.getAllByRole('listitem')[0]?.textContent).toMatch(/^Atelier Moreau/));
    expect(location.hash).toBe('#/log?sort=organisation');
  });
});

describe('the filters', () => {
  it('say how many entries each leaves, and filter at once', async () => {
    opened();
    await press('Filters');
    const waiting = screen.getByRole('checkbox', { name: /^Waiting/ });
    const label = waiting.closest('label');
    await waitFor(() => expect(label?.textContent).toMatch(/\d+$/));
    const count = Number(label?.textContent?.match(/\d+$/)?.[0]);
    const real = LONG_LOG.filter(({ status }) => status === 'asked' || status === 'nudged').length;
    expect(count).toBe(real);
    fireEvent.click(waiting);
    await found(`${real} of 214 entries`);
    expect(location.hash).toBe('#/log?status=asked,nudged');
    await button('Filters, 1 active');
  });

  it('take names that are typed', async () => {
    opened();
    await press('Filters');
    const organisation = screen.getByRole('combobox', { name: 'Organisation' });
    fireEvent.input(organisation, { target: { value: 'grupo alba' } });
    fireEvent.keyDown(organisation, { key: 'Enter' });
    await found('1 of 214 entries');
    expect(location.hash).toBe('#/log?organisation=grupo%20alba');
  });

  it('can be handed over as a link', async () => {
    const world = opened('#/log?tag=crm');
    await press('Filters, 1 active');
    await press('Copy link to this view');
    await found('It is on your clipboard.');
    expect(world.copied).toEqual([`${location.origin}${location.pathname}#/log?tag=crm`]);
  });
});

describe('several entries', () => {
  const tagsOf = (world: FakeWorld) =>
    [...world.entries.values()].filter(({ tags }) => tags.includes('crm')).length;

  it('are tagged as one action, which z takes back', async () => {
    const world = opened();
    const before = tagsOf(world);
    await press('Select');
    await press('Select all 214');
    await found('214 selected');
    await press('Tag');
    fireEvent.input(screen.getByRole('combobox', { name: 'Tag to add' }), { target: { value: '#crm' } });
    const many = vi.spyOn(world.services.records, 'changeMany');
    await press('Add');
    await found(`Tag added to ${214 - before} entries: crm`);
    expect([tagsOf(world), many.mock.calls.length]).toEqual([214, 1]);
    await press('Add');
    expect(screen.getAllByRole('alert').map((one) => one.textContent)).toContain('Write the tag first.');
    fireEvent.keyDown(document.body, { key: 'z' });
    await waitFor(() => expect(tagsOf(world)).toBe(before));
  });

  it('go to the bin as one action, which can be taken back after selecting has ended', async () => {
    const world = opened('#/log?q=referen');
    await found('6 of 214 entries');
    await press('Select');
    const put = vi.spyOn(world.services.bin, 'put');
    await press('Move to bin');
    await found('Select entries first.');
    await press('Select all 6');
    await press('Move to bin');
    await found('Moved to the bin: 6 entries');
    expect(put.mock.calls.length).toBe(1);
    expect(screen.queryByRole('button', { name: 'Export' })).toBeNull();
    await press('Undo');
    await found('6 of 214 entries');
  });

  it('are made a file of', async () => {
    const world = opened('#/log?q=referen');
    await found('6 of 214 entries');
    await press('Select');
    await press('Select all 6');
    await press('Export');
    await press('Save the file');
    await found('Handed to your browser to be saved:');
    expect(world.safety.exported[0]?.entries).toHaveLength(6);
    fireEvent.keyDown(document.body, { key: 'Escape' });
    await screen.findByText('6 selected');
    fireEvent.keyDown(document.body, { key: 'Escape' });
    await field();
  });

  it('are one where a row has the focus: # puts it into the bin, and the next has the focus', async () => {
    const world = opened();
    const [first] = await screen.findAllByRole('link', { name: /^Northwind Logistics/ });
    await waitFor(() => expect(document.activeElement?.tagName).toBe('H1'));
    first?.focus();
    fireEvent.keyDown(first as HTMLElement, { key: '#' });
    await found('Northwind Logistics moved to the bin');
    expect(document.activeElement?.textContent).toMatch(/^Halden & Sons/);
    await press('Undo');
    await waitFor(() => expect(world.entries.get('log-0')?.binnedAt ?? null).toBeNull());
  });

  it('are selected with x on a row, and let go with Esc', async () => {
    opened();
    const [first] = await screen.findAllByRole('link', { name: /^Northwind Logistics/ });
    first?.focus();
    fireEvent.keyDown(first as HTMLElement, { key: 'x' });
    await found('1 selected');
    check(/Atelier Moreau/);
    await found('2 selected');
    fireEvent.keyDown(document.body, { key: 'Escape' });
    await field();
  });
});
