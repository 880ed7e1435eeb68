// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { LOG } from '../../../test/e2e/gallery/cases.ts';
import { type FakeWorld, fakeWorld } from '../../../test/e2e/gallery/fakes.ts';
import { button, renderApp } from '../../../test/e2e/gallery/render-app.tsx';
import { ServicesContext } from '../services.ts';
import { ExportPart } from './ExportPart.tsx';

vi.mock('webextension-polyfill', async () => ({
  default: (await import('../../../test/e2e/gallery/i18n.ts')).i18nFor('en-GB'),
}));

afterEach(cleanup);

const NO_TAB = { status: 'no-mail-tab', view: null } as const;
const press = async (name: string) => fireEvent.click(await button(name));
const choose = (name: RegExp) => fireEvent.click(screen.getByRole('radio', { name }));

function opened(entries: 'all' | readonly string[] = 'all'): FakeWorld {
  const world = fakeWorld(NO_TAB, LOG);
  render(
    <ServicesContext.Provider value={world.services}>
      <ExportPart entries={entries} />
    </ServicesContext.Provider>,
  );
  return world;
}

describe('an export', () => {
  it('says where the file goes, and what it was called', async () => {
    const world = opened();
    screen.getByText(/Nothing is uploaded\.$/);
    await press('Save the file');
    await screen.findByText('Handed to your browser to be saved:');
    screen.getByText('lost-and-learned-2026-11-18.json');
    expect(world.safety.exported).toEqual([{ format: 'json', entries: 'all' }]);
  });

  it.each([
    [/^CSV/, 'csv'],
    [/^Markdown/, 'markdown'],
    [/^Calendar/, 'calendar'],
  ])('is made as %s', async (name, format) => {
    const world = opened(['dana']);
    choose(name);
    await press('Save the file');
    await waitFor(() => expect(world.safety.exported).toEqual([{ format, entries: ['dana'] }]));
  });

  it('is made as a file for each month, of which the first are named', async () => {
    const world = opened();
    const names = Array.from({ length: 36 }, (_, month) => `lost-and-learned-${month}.md`);
    const made = vi.spyOn(world.services.transfer, 'export').mockResolvedValue(names);
    choose(/^Markdown/);
    fireEvent.click(screen.getByRole('checkbox', { name: 'A file for each month' }));
    screen.getByText(/^Your browser may ask/);
    await press('Save the files');
    await screen.findByText('lost-and-learned-3.md');
    screen.getByText('and 32 more files');
    expect(made.mock.lastCall?.[0].format).toBe('markdown-months');
  });

  it('shows how far it is and can be stopped', async () => {
    const world = opened();
    world.safety.holdJobsAt(0.4);
    await press('Save the file');
    expect((await screen.findByRole('progressbar')).getAttribute('value')).toBe('0.4');
    await press('Save the file');
    await press('Cancel');
    await screen.findByText('Stopped. No file was made.');
    expect(world.safety.exported).toEqual([]);
  });

  it.each([
    ['QuotaExceededError', /the disk is full/],
    ['Error', /^The file could not be made\. Your log is as it was/],
  ])('says so when it could not be made (%s)', async (name, says) => {
    const world = opened();
    world.safety.fail(Object.assign(new Error(name), { name }));
    await press('Save the file');
    expect((await screen.findByRole('alert')).textContent).toMatch(says);
    world.safety.fail(null);
    await press('Save the file');
    await screen.findByText('lost-and-learned-2026-11-18.json');
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('says so when there is nothing to make a file of', async () => {
    const world = opened();
    vi.spyOn(world.services.transfer, 'export').mockResolvedValue([]);
    choose(/^Calendar/);
    await press('Save the file');
    await screen.findByText(/^Nothing is due/);
  });
});

it('takes one entry along from its own page', async () => {
  const world = fakeWorld(NO_TAB, LOG);
  renderApp(world, '#/entry/dana');
  await press('CSV');
  await screen.findByText('Handed to your browser to be saved:');
  await press('JSON');
  await press('Calendar');
  await waitFor(() =>
    expect(world.safety.exported).toEqual([
      { format: 'csv', entries: ['dana'] },
      { format: 'json', entries: ['dana'] },
      { format: 'calendar', entries: ['dana'] },
    ]),
  );
});
