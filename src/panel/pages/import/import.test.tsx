// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { LOG } from '../../../../test/e2e/gallery/cases.ts';
import { type FakeWorld, fakeWorld } from '../../../../test/e2e/gallery/fakes.ts';
import { button, renderApp } from '../../../../test/e2e/gallery/render-app.tsx';
import { PREVIEW, TABLE } from '../../../../test/e2e/gallery/states-import.ts';
import type { ImportCode, ImportReading } from '../../safety-services.ts';

vi.mock('webextension-polyfill', async () => ({
  default: (await import('../../../../test/e2e/gallery/i18n.ts')).i18nFor('en-GB'),
}));

afterEach(cleanup);

const NO_TAB = { status: 'no-mail-tab', view: null } as const;
const NONE = { new: 0, changed: 0, same: 0, conflict: 0 };
const FILE = new File(['{"format":"lost-and-learned"}'], 'backup.json');
const PREVIEWED: ImportReading = { is: 'preview', preview: PREVIEW };

const heading = (name: string | RegExp) => screen.findByRole('heading', { level: 1, name });
const press = async (name: string) => fireEvent.click(await button(name));
const fails = (name: string) => Object.assign(new Error(name), { name });

function opened(reading: ImportReading = PREVIEWED): FakeWorld {
  const world = fakeWorld(NO_TAB, LOG);
  world.safety.reading = reading;
  world.safety.imported = { id: 'import-1', entries: PREVIEW.entries, others: PREVIEW.others };
  renderApp(world, '#/import');
  return world;
}

async function choose(file = FILE): Promise<void> {
  const field = await screen.findByLabelText(/^Choose (a|another) file$/);
  fireEvent.change(field, { target: { files: [file] } });
}

const rows = async (name: string) =>
  within(await screen.findByRole('table', { name }))
    .getAllByRole('row')
    .map((row) => [row.querySelector('th')?.textContent, row.querySelector('td:last-child')?.textContent]);

describe('a file that can be taken over', () => {
  it('is told of before anything is written', async () => {
    const world = opened();
    await choose();
    await heading('212 entries can be taken over');
    expect(await rows('What will happen')).toEqual([
      ['New', '198'],
      ['Newer than yours', '12'],
      ['Written on both sides', '2'],
      ['As in your log', '46'],
      ['Not readable', '1'],
      ['Phrases, settings and more', '5'],
    ]);
    screen.getByText('backup.json');
    screen.getByText('29 bytes');
    screen.getByText('Saved on Sun 15 Nov');
    expect(world.safety.asked).toEqual(['read']);
  });

  it('shows by name what would change, what both sides have written first', async () => {
    opened();
    await choose();
    const list = within(await screen.findByRole('region', { name: 'For example' }));
    const shown = () =>
      list.getAllByRole('listitem').map((item) => [...item.children].map((one) => one.textContent));
    expect(shown()).toEqual([
      ['Lindqvist AB', 'Both versions stay: Notes, Notes of the call'],
      ['Brightwater', 'Both versions stay: Lesson'],
      ['Atelier Moreau', 'Changes: Where it went, They said, Lesson'],
      ['Cooperativa del Valle', 'Changes: Steps on the path'],
      ['Northwind Logistics', 'New entry'],
    ]);
    fireEvent.click(list.getByRole('button', { name: 'Show more' }));
    expect(shown()).toHaveLength(7);
  });

  it('names the lines that cannot be read by their cause, with what to do, and hands them over as a list', async () => {
    const dates = Array.from({ length: 6 }, (_, at) => ({
      code: 'no-such-date' as const,
      line: 1200 + at,
      field: 'action.due',
      value: '2026-02-30',
    }));
    const problems = [{ code: 'no-json' as const, line: 3, field: null, value: '{"id":' }, ...dates];
    const world = opened({ is: 'preview', preview: { ...PREVIEW, problems, problemCount: 12_345 } });
    await choose();
    const part = within(await screen.findByRole('region', { name: '12,345 lines could not be read' }));
    part.getByText(/^Nothing of this was written\./);
    part.getByRole('heading', { name: 'Not written as JSON' });
    part.getByText(/Mend it, or get the file once more/);
    part.getByText('Line 1,200 · action.due · “2026-02-30”');
    expect(part.queryByText(/^Line 1,205/)).toBeNull();
    fireEvent.click(part.getByRole('button', { name: 'Show more' }));
    part.getByText(/^Line 1,205/);
    part.getByText('And 12,338 more lines.');
    fireEvent.click(part.getByRole('button', { name: 'Save this list' }));
    expect(world.files[0]?.text.split('\n')[0]).toBe('Line 3 · “{"id":” · Not written as JSON');
  });

  it('is taken over, and taken back by its button', async () => {
    const world = opened();
    world.safety.undone = { kept: 3 };
    await choose();
    await press('Take over 212 entries');
    await waitFor(async () =>
      expect(document.activeElement).toBe(await heading('212 entries were taken over')),
    );
    await press('Undo this import');
    await heading('The import is undone');
    screen.getByText('3 entries were changed since, and keep those changes.');
    expect(world.safety.asked).toEqual(['read', 'apply import-1', 'undo import-1', 'discard import-1']);
  });

  it('is taken back by the toast, or by its key when the toast has gone', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'], shouldAdvanceTime: true });
    opened();
    await choose();
    await press('Take over 212 entries');
    await screen.findByRole('button', { name: 'Undo' });
    await vi.advanceTimersByTimeAsync(11_000);
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull());
    await button('Undo this import');
    fireEvent.keyDown(document.body, { key: 'z' });
    await heading('The import is undone');
    vi.useRealTimers();
  });

  it.each([
    ['QuotaExceededError', /^The disk is full, so nothing was taken over/],
    ['Error', /^It could not be written\. Your log is as it was/],
    ['ImportGoneError', /^What was read is no longer kept/],
  ])('stays to be tried again where it could not be written (%s)', async (name, says) => {
    const world = opened();
    await choose();
    await button('Take over 212 entries');
    world.safety.fail(fails(name));
    await press('Take over 212 entries');
    expect((await screen.findByRole('alert')).textContent).toMatch(says);
    world.safety.fail(null);
    await press('Take over 212 entries');
    await heading('212 entries were taken over');
  });

  it('says that it is still there where it could not be taken back', async () => {
    const world = opened();
    await choose();
    await press('Take over 212 entries');
    await button('Undo this import');
    world.safety.fail(fails('Error'));
    await press('Undo this import');
    expect((await screen.findByRole('alert')).textContent).toMatch(/still in your log/);
    await heading('212 entries were taken over');
  });

  it('has no button that would do nothing where nothing in it is new', async () => {
    const preview = { ...PREVIEW, entries: { ...NONE, same: 46 }, others: 0, problems: [], problemCount: 0 };
    opened({ is: 'preview', preview });
    await choose();
    await heading('Nothing new in this file');
    screen.getByText(/^All 46 entries in it are in your log already/);
    expect(screen.queryByRole('button', { name: /^Take over/ })).toBeNull();
    screen.getByLabelText('Choose another file');
  });

  it.each([
    [{ others: 3 }, 'Phrases and settings can be taken over'],
    [{ problemCount: 2 }, 'Nothing in this file can be taken over'],
    [{}, 'There are no entries in this file'],
  ])('without entries is called what it is: %o', async (parts, title) => {
    const preview = { ...PREVIEW, entries: NONE, others: 0, problems: [], problemCount: 0, ...parts };
    opened({ is: 'preview', preview });
    await choose();
    await heading(title);
  });
});

describe('while it is read or written', () => {
  it('can be stopped, and then nothing was written', async () => {
    const world = opened();
    world.safety.holdJobsAt(0.38);
    await choose();
    await heading('Reading the file');
    expect((await screen.findByRole('progressbar')).getAttribute('value')).toBe('0.38');
    await press('Cancel');
    await screen.findByText('Stopped. Nothing was written.');
    await heading('Import a file');
    expect(world.safety.asked).toEqual([]);
  });

  it('can be stopped in writing, and the preview is still there', async () => {
    const world = opened();
    await choose();
    await button('Take over 212 entries');
    world.safety.holdJobsAt(0.6);
    await press('Take over 212 entries');
    await heading('Taking it over');
    await press('Cancel');
    await heading('212 entries can be taken over');
    expect(world.safety.asked).toEqual(['read']);
  });

  it('is stopped and forgotten when the page is left', async () => {
    const world = opened();
    await choose();
    await button('Take over 212 entries');
    world.safety.holdJobsAt(0.6);
    await press('Take over 212 entries');
    await heading('Taking it over');
    world.safety.holdJobsAt(null);
    fireEvent.click(screen.getByRole('link', { name: 'Log' }));
    await waitFor(() => expect(world.safety.asked).toEqual(['read', 'discard import-1']));
  });

  it.each([
    ['NotReadableError', /^The file was changed or moved/],
    ['Error', /^The file could not be read to its end/],
  ])('says so when the file cannot be read (%s)', async (name, says) => {
    const world = opened();
    world.safety.fail(fails(name));
    await choose();
    expect((await screen.findByRole('alert')).textContent).toMatch(says);
    world.safety.fail(null);
    await choose();
    await heading('212 entries can be taken over');
  });

  it('forgets what was read when the page is left', async () => {
    const world = opened();
    await choose();
    await heading('212 entries can be taken over');
    fireEvent.click(screen.getByRole('link', { name: 'Log' }));
    await waitFor(() => expect(world.safety.asked).toEqual(['read', 'discard import-1']));
  });
});

describe('a locked file', () => {
  const LOCKED: ImportReading = { is: 'locked', wrongPassphrase: false };
  const field = async () => (await screen.findByLabelText('Passphrase')) as HTMLInputElement;

  it('asks for its passphrase and has focus there', async () => {
    const world = opened(LOCKED);
    await choose();
    await waitFor(async () => expect(document.activeElement).toBe(await field()));
    expect((await field()).type).toBe('password');
    await press('Unlock and read');
    screen.getByText('Write the passphrase first.');
    expect(world.safety.asked).toEqual(['read']);
  });

  it('says that a passphrase is wrong and keeps what was typed', async () => {
    const world = opened(LOCKED);
    await choose();
    fireEvent.input(await field(), { target: { value: 'correct horse' } });
    world.safety.reading = { is: 'locked', wrongPassphrase: true };
    await press('Unlock and read');
    const said = await screen.findByText(/^This passphrase does not open the file/);
    expect((await field()).value).toBe('correct horse');
    expect((await field()).getAttribute('aria-describedby')).toBe(said.id);
    fireEvent.input(await field(), { target: { value: 'correct horse battery' } });
    expect(screen.queryByText(/^This passphrase does not open the file/)).toBeNull();
    world.safety.reading = PREVIEWED;
    await press('Unlock and read');
    await heading('212 entries can be taken over');
    expect(world.safety.asked).toEqual(['read', 'read unlocked', 'read unlocked']);
  });

  it('keeps the passphrase where the file could not be read', async () => {
    const world = opened(LOCKED);
    await choose();
    fireEvent.input(await field(), { target: { value: 'correct horse' } });
    world.safety.fail(fails('Error'));
    await press('Unlock and read');
    await screen.findByRole('alert');
    expect((await field()).value).toBe('correct horse');
  });
});

describe('a table from elsewhere', () => {
  const column = async (name: string) => (await screen.findByLabelText(name)) as HTMLSelectElement;
  const map = async (name: string, field: string) =>
    fireEvent.change(await column(name), { target: { value: field } });
  const said = (words: RegExp) => screen.queryByText(words)?.textContent ?? null;

  it('shows what its columns seem to hold, beside their values and as entries', async () => {
    opened({ is: 'table', table: TABLE });
    await choose();
    await heading('What do the columns hold?');
    screen.getByText('1,204 rows');
    expect((await column('Deal name')).value).toBe('project');
    expect((await column('Amount')).value).toBe('');
    screen.getByText('42,000 · 8,500 · 19,000');
    const entries = within(screen.getByRole('region', { name: 'The first rows as entries' }));
    expect(entries.getAllByRole('listitem').map((item) => item.firstElementChild?.textContent)).toEqual([
      'Northwind Logistics',
      'Halden & Sons',
      'Tom Okafor',
    ]);
  });

  it('takes several columns for one field, and says how', async () => {
    opened({ is: 'table', table: TABLE });
    await choose();
    expect(said(/^Several columns/)).toBeNull();
    await map('Amount', 'organisation');
    expect(said(/^Several columns/)).toBe(
      'Several columns hold “Organisation”: what they say is joined, in this order.',
    );
    const entries = within(screen.getByRole('region', { name: 'The first rows as entries' }));
    entries.getByText('Northwind Logistics 42,000');
    await map('Amount', 'decidedAt');
    expect(said(/^Several columns/)).toMatch(/the first that is filled counts\.$/);
    entries.getAllByText('2026-11-18');
  });

  it('says what is missing, and goes on only with a name', async () => {
    const world = opened({ is: 'table', table: TABLE });
    await choose();
    await map('Close date', '');
    expect(said(/^No column says when the no came/)).not.toBeNull();
    await map('Company', '');
    expect(said(/^Choose at least one column/)).toBeNull();
    await map('Contact', '');
    expect(said(/^Choose at least one column/)).not.toBeNull();
    await press('See what it would do');
    expect(document.activeElement).toBe(await column('Company'));
    expect(world.safety.asked).toEqual(['read']);
  });

  it('is read with its mapping, and its columns can be changed again', async () => {
    const world = opened({ is: 'table', table: TABLE });
    const read = vi.spyOn(world.services.transfer, 'read');
    await choose();
    await map('Amount', 'tags');
    world.safety.reading = PREVIEWED;
    await press('See what it would do');
    await heading('212 entries can be taken over');
    expect(read.mock.lastCall?.[1]).toEqual({
      mapping: ['organisation', 'name', 'project', 'decidedAt', 'tags', 'reasons', null],
    });
    await press('Change the columns');
    expect((await column('Amount')).value).toBe('tags');
    expect(world.safety.asked).toEqual(['read', 'read mapped', 'discard import-1']);
  });
});

describe('a file of which nothing can be taken over', () => {
  const CODES: Record<ImportCode, RegExp> = {
    empty: /is empty/,
    'no-text': /is no text/,
    'not-ours': /neither a log nor a table/,
    newer: /A newer Lost & Learned/,
    'cut-off': /The end of this file is missing/,
    'too-large': /is too large/,
    'wrong-passphrase': /passphrase does not open/,
    damaged: /is damaged/,
    'no-json': /Not written as JSON/,
    'too-deep': /Nested too deeply/,
    'too-long': /Longer than an entry/,
    'wrong-value': /A value that does not fit/,
    'no-such-date': /A date that does not exist/,
    'unclear-date': /read two ways/,
    'wrong-cells': /More cells than columns/,
    twice: /twice/,
  };

  it.each(Object.entries(CODES))('says what is wrong with it: %s', async (code, title) => {
    const problem = { code: code as ImportCode, line: 48_211, field: null, value: null };
    opened({ is: 'failed', problem });
    await choose();
    await heading(title);
    screen.getByText('Line 48,211');
    screen.getByText('Nothing was written. Your log is as it was.');
    screen.getByLabelText('Choose another file');
  });
});

describe('a dropped file', () => {
  const drop = (files: File[]) => {
    const event = new Event('drop', { bubbles: true, cancelable: true });
    Object.assign(event, { dataTransfer: { types: ['Files'], files } });
    document.body.dispatchEvent(event);
    return event;
  };

  it('is read like a chosen one', async () => {
    opened();
    await heading('Import a file');
    expect(drop([FILE]).defaultPrevented).toBe(true);
    await heading('212 entries can be taken over');
  });

  it('is not read when there are several', async () => {
    const world = opened();
    await heading('Import a file');
    drop([FILE, FILE]);
    await screen.findByText(/^One file at a time/);
    expect(world.safety.asked).toEqual([]);
  });

  it('does not take the place of an import that can still be undone', async () => {
    const world = opened();
    await choose();
    await press('Take over 212 entries');
    await button('Undo this import');
    drop([FILE]);
    await button('Undo this import');
    expect(world.safety.asked).toEqual(['read', 'apply import-1']);
  });
});

it('is offered by an empty log', async () => {
  renderApp(fakeWorld(NO_TAB), '#/log');
  fireEvent.click(await screen.findByRole('link', { name: 'Have a backup? Import it' }));
  await heading('Import a file');
});
