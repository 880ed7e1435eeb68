// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { LOG } from '../../../../test/e2e/gallery/cases.ts';
import { type FakeWorld, fakeWorld } from '../../../../test/e2e/gallery/fakes.ts';
import { button, renderApp } from '../../../../test/e2e/gallery/render-app.tsx';
import { BACKED_UP } from '../../../../test/e2e/gallery/states-keeping.ts';

vi.mock('webextension-polyfill', async () => ({
  default: (await import('../../../../test/e2e/gallery/i18n.ts')).i18nFor('en-GB'),
}));

afterEach(cleanup);

let world: FakeWorld;
beforeEach(() => {
  world = fakeWorld({ status: 'no-mail-tab', view: null }, LOG);
});

function open(state: Partial<FakeWorld['safety']['backup']> = {}, hash = '#/keeping'): void {
  Object.assign(world.safety.backup, state);
  renderApp(world, hash);
}

const press = async (name: string) => fireEvent.click(await button(name));
const type = async (name: string, value: string) =>
  fireEvent.input(await screen.findByLabelText(name), { target: { value } });
const fullDisk = () => Object.assign(new Error('full'), { name: 'QuotaExceededError' });

describe('the backup file', () => {
  it('shows the last one: when, what, how much, where, locked or not', async () => {
    open({ ...BACKED_UP });
    await screen.findByText('lost-and-learned-2026-10-13.json');
    await screen.findByText('211 entries, 1.4 MB');
    await screen.findByText('In Downloads, folder “Lost & Learned”');
    await screen.findByText('No, whoever has it can read it');
  });

  it('says what was handed over', async () => {
    open();
    await press('Save a backup now');
    await screen.findByText(
      /^lost-and-learned-2026-11-18\.json was handed to your browser to save: 6 entries/,
    );
    expect(world.safety.asked).toEqual(['backup']);
  });

  it('shows how far it is, and makes no file when it is cancelled', async () => {
    world.safety.holdJobsAt(0.4);
    open();
    await press('Save a backup now');
    const progress = (await screen.findByRole('progressbar')) as HTMLProgressElement;
    expect(progress.value).toBe(0.4);
    (await button('Cancel')).focus();
    await press('Cancel');
    await screen.findByText('Cancelled. No file was made.');
    expect(world.safety.asked).toEqual([]);
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Save a backup now'));
  });

  it('says what is safe when none was made', async () => {
    open();
    await button('Save a backup now');
    world.safety.fail(fullDisk());
    await press('Save a backup now');
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toMatch(/the disk is full\. Your log is unchanged\./);
  });

  it('says that nothing is known where the state cannot be read, and still saves', async () => {
    world.safety.fail(new Error('closed'));
    open();
    await screen.findByText(/What is known of your backup files could not be read/);
    world.safety.fail(null);
    await press('Save a backup now');
    await screen.findByText(/was handed to your browser/);
  });
});

describe('the weekly file', () => {
  it('goes to Downloads if the browser allows it, and off again', async () => {
    open();
    await press('Save weekly to Downloads');
    await screen.findByText(/^On\. Once a week/);
    await press('Turn it off');
    await screen.findByText(/^Off\. A backup file is made only/);
    expect(world.safety.asked).toEqual(['weekly downloads', 'weekly off']);
  });

  it('asks the browser within the click', async () => {
    open();
    const asked = vi.fn(async () => false);
    world.services.backup.setWeekly = asked;
    const save = await button('Save weekly to Downloads');
    fireEvent.click(save);
    expect(asked).toHaveBeenCalledWith('downloads');
    await screen.findByText(/Your browser did not allow saving to Downloads\. Nothing has changed/);
  });

  it('offers a folder only where one can be chosen', async () => {
    open({ canChooseFolder: false });
    await button('Save weekly to Downloads');
    expect(screen.queryByRole('button', { name: 'Save weekly to a folder' })).toBeNull();
  });

  it('says that no folder was chosen', async () => {
    open();
    world.services.backup.chooseFolder = async () => false;
    await press('Save weekly to a folder');
    await screen.findByText('No folder was chosen. Nothing has changed.');
  });

  it('asks to allow the folder again, and says when the browser still refuses', async () => {
    open({ weekly: 'folder', folder: 'Notes', folderAccess: 'ask' });
    await screen.findByText(/allow the folder “Notes” once more/);
    const { allowFolder } = world.services.backup;
    world.services.backup.allowFolder = async () => false;
    await press('Allow again');
    await screen.findByText(/still does not allow it/);
    world.services.backup.allowFolder = allowFolder;
    await press('Allow again');
    await screen.findByText(/a file goes into the folder “Notes”/);
  });

  it('has the folder chosen anew when it is gone', async () => {
    open({ weekly: 'folder', folder: 'Notes', folderAccess: 'gone', problem: 'folder-gone' });
    await screen.findByText(/is not there any more/);
    await press('Choose the folder anew');
    expect(world.safety.asked).toEqual(['choose folder']);
  });

  it.each([
    ['no-permission', /does not allow saving to Downloads any more/],
    ['not-written', /The last weekly file could not be written/],
  ] as const)('says why the last one was not written: %s', async (problem, says) => {
    open({ ...BACKED_UP, problem });
    await screen.findByText(says);
  });
});

describe('the passphrase', () => {
  const words = 'four quiet lamps';

  it('is taken when it was typed twice, with what it means said first', async () => {
    open();
    await press('Lock backup files');
    await screen.findByText(/^Nobody can recover this passphrase/);
    await screen.findByText('Files made before stay as they are, without a lock.');
    await type('Passphrase', words);
    await type('The same once more', words);
    await press('Lock files from now on');
    await screen.findByText(/^Backup files are locked from now on/);
    expect(world.safety.asked).toEqual(['passphrase on']);
    expect(screen.queryByLabelText('Passphrase')).toBeNull();
  });

  it.each([
    ['seven77', 'seven77', 'That is shorter than 8 characters.'],
    [words, `${words}x`, 'The two are not the same.'],
  ])('is refused as “%s” and “%s”', async (first, second, says) => {
    open();
    await press('Lock backup files');
    await type('Passphrase', first);
    await type('The same once more', second);
    await press('Lock files from now on');
    await screen.findByText(says);
    expect(world.safety.asked).toEqual([]);
  });

  it('counts characters as people do', async () => {
    open();
    await press('Lock backup files');
    await type('Passphrase', '🦊🦊🦊🦊');
    await press('Lock files from now on');
    await screen.findByText('That is shorter than 8 characters.');
  });

  it('is hidden until it is to be shown', async () => {
    open();
    await press('Lock backup files');
    const field = (await screen.findByLabelText('Passphrase')) as HTMLInputElement;
    expect(field.type).toBe('password');
    fireEvent.click(await screen.findByLabelText('Show what I type'));
    await waitFor(() => expect(field.type).toBe('text'));
  });

  it('stays typed when it could not be set', async () => {
    open();
    await press('Lock backup files');
    await type('Passphrase', words);
    await type('The same once more', words);
    world.safety.fail(new Error('closed'));
    await press('Lock files from now on');
    await screen.findByText('This could not be changed. It stays as it was. Try again.');
    expect(((await screen.findByLabelText('Passphrase')) as HTMLInputElement).value).toBe(words);
  });

  it('is taken off with a word on the files made before', async () => {
    open({ locked: true });
    await press('Stop locking');
    await screen.findByText(/Files made before still need their passphrase/);
    expect(world.safety.asked).toEqual(['passphrase off']);
  });

  it('is asked for once more when its key is gone', async () => {
    open({ locked: true, problem: 'no-key' });
    await screen.findByText(/no backup file is written now/);
    await button('Type the passphrase once more');
    await button('Stop locking');
  });
});

describe('the line in the log', () => {
  it('stands there while a backup file is overdue, and leads here', async () => {
    open({ ...BACKED_UP, isOverdue: true }, '#/log');
    await screen.findByText(/^Your last backup file is 36 days old\./);
    expect((await screen.findByRole('link', { name: 'Save a new one' })).getAttribute('href')).toBe(
      '#/keeping',
    );
  });

  it('is put off until the next start', async () => {
    open({ isOverdue: true }, '#/log');
    await screen.findByText(/^Your log has no backup file yet\./);
    await press('Not now');
    await waitFor(() => expect(screen.queryByText(/no backup file yet/)).toBeNull());
    location.hash = '#/settings';
    await screen.findByRole('heading', { name: 'Settings' });
    location.hash = '#/log';
    await screen.findByText('All entries');
    expect(screen.queryByText(/no backup file yet/)).toBeNull();
    renderApp(world, '#/log');
    await screen.findByText(/^Your log has no backup file yet\./);
  });

  it('is not there otherwise', async () => {
    open({ ...BACKED_UP }, '#/log');
    await screen.findByText('All entries');
    expect(screen.queryByText(/backup file is/)).toBeNull();
  });
});

it('is found from the settings', async () => {
  open({}, '#/settings');
  const link = await screen.findByRole('link', { name: 'Keeping your records safe' });
  expect(link.getAttribute('href')).toBe('#/keeping');
});
