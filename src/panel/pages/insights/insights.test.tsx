// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { entry } from '../../../../test/e2e/gallery/cases.ts';
import { losses } from '../../../../test/e2e/gallery/cases-insights.ts';
import { type FakeWorld, fakeWorld } from '../../../../test/e2e/gallery/fakes.ts';
import { renderApp } from '../../../../test/e2e/gallery/render-app.tsx';
import { ELEVEN } from '../../../insights/records.fixture.ts';
import type { Opportunity } from '../../../model.ts';
import { viewOf } from '../../find/address.ts';
import { matcherOf } from '../../find/filters.ts';

vi.mock('webextension-polyfill', async () => ({
  default: (await import('../../../../test/e2e/gallery/i18n.ts')).i18nFor('en-GB'),
}));

// A whole page of tables is slow to make in a document of a test, the more so beside other tests.
vi.setConfig({ testTimeout: 20_000 });

afterEach(cleanup);

function open(entries: readonly Opportunity[], hash = '#/insights'): FakeWorld {
  const world = fakeWorld({ status: 'no-mail-tab', view: null }, entries);
  // The log's filter goes by the machine's own zone, as the panel does.
  world.services.zone = () => Intl.DateTimeFormat().resolvedOptions().timeZone;
  renderApp(world, hash);
  return world;
}

/** Counting gives way to everything else. */
const PATIENT = { timeout: 4000 };

/** By text: in a page as full as this, asking for roles takes most of a second. */
const title = (name: string) => screen.findByText(name, { selector: 'h1' }, PATIENT);

async function chart(name: string): Promise<HTMLElement> {
  const section = (await screen.findByText(name, { selector: 'h2' }, PATIENT)).closest('section');
  if (!section) throw new Error(`Not a chart: ${name}`);
  return section;
}

const press = (name: string) => fireEvent.click(screen.getByText(name, { selector: 'button *' }));

/** Rows of a chart's table as text, its head left out; bars hold none. */
async function rowsOf(name: string): Promise<string[]> {
  const [, ...rows] = (await chart(name)).querySelectorAll('tr');
  return rows.map((row) =>
    [...row.querySelectorAll('th, td:not([aria-hidden])')]
      .map((cell) => cell.textContent)
      .filter(Boolean)
      .join(' | '),
  );
}

describe('the figures of eleven losses, counted by hand in insights.test.ts', () => {
  it('stand on the page', async () => {
    open(ELEVEN);
    await title('What you learned so far');
    expect(await rowsOf('Where it went')).toEqual([
      'Another provider | 5 | 45%',
      'Project cancelled | 1',
      'Stayed with current provider | 1',
      'No decision | 1',
      'Excluded before comparison | 1',
      'Another candidate (job) | 1',
      'Unknown | 1',
    ]);
    expect(await rowsOf('From no to lesson')).toEqual([
      'In the log | 11',
      'Asked | 7 of 11 | 64%',
      'Agreed | 4 of 7 | 57%',
      'Told | 3 of 4',
      'Thanked | 2 of 3',
      'Thanked within a day | 1 of 2',
    ]);
    const guesses = within(await chart('Guess and answer'));
    guesses.getByText('You guessed “Price for what it gave” 4 times. They said it 2 times.');
    guesses.getByText('5 of 11 have both a guess and their answer.');
    expect((await rowsOf('Guess and answer'))[0]).toBe('Price for what it gave | 2 | 4');
    expect(await rowsOf('How long it took')).toEqual([
      'From the no to your question | 2.5 days | 1.3 to 4.5 days | 6',
      'From your question to the call | from 5 on | 2',
    ]);
    expect(await rowsOf('What it was worth')).toEqual([
      'EUR | €11,000.30 | €1,000',
      'GBP | £5 | £0',
      'USD | US$500 | US$0',
    ]);
    // No trend of so few.
    expect(screen.queryByText('By month')).toBeNull();
  });

  it.each(['', '?period=twelve&kind=sales'])(
    'lead to as many entries in the log as they count: %s',
    async (query) => {
      const log = [...ELEVEN, ...losses(30)];
      open(log, `#/insights${query}`);
      await chart('By month');
      const links = [...document.querySelectorAll<HTMLAnchorElement>('main a[href^="#/log"]')];
      for (const link of links) {
        const row = link.closest('tr');
        const said = row ? row.querySelector('td:not([aria-hidden])') : link;
        const isKept = matcherOf(viewOf(link.getAttribute('href') ?? '').filters, new Set());
        const counted = Number.parseInt(said?.textContent ?? '', 10);
        expect([link.textContent, log.filter(isKept).length]).toEqual([link.textContent, counted]);
      }
      expect(links.length).toBeGreaterThan(20);
    },
  );
});

describe('few entries', () => {
  it('have counts, and no percentages below 5', async () => {
    open(losses(4));
    await chart('Where it went');
    expect(document.querySelector('main')?.textContent).not.toMatch(/\d\s?%/);
    cleanup();
    open(losses(5, { outcome: 'in_house' }));
    expect(await rowsOf('Where it went')).toEqual(['In-house | 5 | 100%']);
  });

  it('say what will come where there are none', async () => {
    open([]);
    await title('Your first lesson will stand here');
    press('Write one by hand');
    expect(location.hash).toBe('#/new');
  });

  it('are never an empty log for one that could not be read', async () => {
    const world = fakeWorld({ status: 'no-mail-tab', view: null }, losses(3));
    world.failReads(new Error('closed'));
    renderApp(world, '#/insights');
    await title('Your log could not be opened');
    world.failReads(null);
    press('Try again');
    await title('What you learned so far');
  });
});

describe('the page', () => {
  it('keeps time and kind in the address, and offers all where there is nothing', async () => {
    open(losses(24));
    await title('What your log taught you');
    fireEvent.change(screen.getByLabelText('Time'), { target: { value: 'year' } });
    await title('What this year taught you');
    expect(location.hash).toBe('#/insights?period=year');
    fireEvent.change(screen.getByLabelText('Kind'), { target: { value: 'job' } });
    await screen.findByText('The log has 24 entries, but none of this time and kind.', {}, PATIENT);
    expect(location.hash).toBe('#/insights?period=year&kind=job');
    press('Show all of them');
    await title('What your log taught you');
    expect(location.hash).toBe('#/insights');
  });

  it('follows the log', async () => {
    const world = open(losses(3));
    await chart('Where it went');
    await world.services.records.change(
      { seed: { ...entry({ threadKey: 'more', outcome: 'role_closed' }) } },
      () => ({}),
    );
    await screen.findByText(
      '4 entries so far. Percentages need 5 in a group, a trend needs 20 in all.',
      {},
      PATIENT,
    );
  });

  it('copies a chart as CSV in which no name runs as a formula', async () => {
    const world = open(losses(6, { competitor: '=HYPERLINK("https://evil.example")' }));
    fireEvent.click(within(await chart('Who was chosen')).getByLabelText('Copy as CSV: Who was chosen'));
    await screen.findByText('Copied. Paste it into a spreadsheet.', {}, PATIENT);
    expect(world.copied).toEqual([
      '"competitor","count","of","share"\r\n"\'=HYPERLINK(""https://evil.example"")","6","6","1"\r\n',
    ]);
    world.allowCopy(false);
    press('Copy as CSV');
    await screen.findByText(/The browser did not allow copying\. Select the table/, {}, PATIENT);
  });

  it('says how each figure is counted, and prints', async () => {
    open(losses(6));
    const reasons = within(await chart('Why'));
    reasons.getByText(/^The main reason by the best evidence/);
    const print = vi.fn();
    vi.stubGlobal('print', print);
    press('Print');
    await waitFor(() => expect(print).toHaveBeenCalledOnce());
    vi.unstubAllGlobals();
  });
});
