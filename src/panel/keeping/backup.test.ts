import { beforeEach, describe, expect, it, vi } from 'vitest';
import { drop } from '../../platform/kept.ts';
import { openFile } from '../../storage/file-bytes.ts';
import { createBackupService } from './backup-service.ts';
import { backUpIfDue } from './backup-weekly.ts';
import { fakeBackupWorld, fakeFolder } from './backup-world.fixture.ts';

const job = () => ({ onProgress: vi.fn<(done: number) => void>(), signal: new AbortController().signal });

const DAY = 86_400_000;

function setUp() {
  const made = fakeBackupWorld();
  const look = vi.fn();
  const service = createBackupService(made.world, look);
  return {
    ...made,
    look,
    service,
    later: (days: number) => {
      made.state.now = new Date(made.state.now.getTime() + days * DAY);
    },
    /** Somebody has written something. */
    write: () => {
      if (made.state.mark) made.state.mark = { ...made.state.mark, sequence: made.state.mark.sequence + 1 };
    },
    run: () => backUpIfDue(made.world),
  };
}

async function unlocked(file: Blob | undefined, passphrase: string): Promise<string> {
  const opened = await openFile(file ?? new Blob());
  if (opened.is !== 'locked') return 'not locked';
  let text = '';
  for await (const piece of await opened.unlock(passphrase)) text += piece;
  return text;
}

beforeEach(async () => {
  await drop(['backup']);
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
});

describe('a backup by hand', () => {
  it('is handed over under the day’s name and is the last one then', async () => {
    const { service, handed, state } = setUp();
    const watch = job();
    expect((await service.state()).last).toBeNull();
    const file = await service.save(watch);
    expect(file).toEqual({
      at: state.now.toISOString(),
      name: 'lost-and-learned-2026-11-22.json',
      entries: 3,
      bytes: state.text.length,
      where: 'saved',
      locked: false,
    });
    expect(handed.map(({ name }) => name)).toEqual([file.name]);
    expect(await handed[0]?.file.text()).toBe(state.text);
    expect((await service.state()).last).toEqual(file);
    expect(watch.onProgress.mock.lastCall).toEqual([1]);
  });

  it('that is given up or fails hands over nothing and leaves the last one', async () => {
    const { service, handed, state, later } = setUp();
    const first = await service.save(job());
    later(1);
    const giveUp = new AbortController();
    const saving = service.save({ onProgress: () => giveUp.abort(), signal: giveUp.signal });
    await expect(saving).rejects.toMatchObject({ name: 'AbortError' });
    state.failExport = new Error('The disk is full.');
    await expect(service.save(job())).rejects.toThrow('The disk is full.');
    expect(handed).toHaveLength(1);
    expect((await service.state()).last).toEqual(first);
  });

  it('of a log that is not what it was is no backup of the log', async () => {
    const { service, handed, state } = setUp();
    const first = await service.save(job());
    state.mark = null;
    await service.save(job());
    expect(handed).toHaveLength(2);
    expect((await service.state()).last).toEqual(first);
  });

  it('is overdue after 30 days with changes', async () => {
    const { service, later, write, run } = setUp();
    await service.save(job());
    later(30);
    expect((await service.state()).isOverdue).toBe(false);
    write();
    expect((await service.state()).isOverdue).toBe(true);
    await service.save(job());
    expect((await service.state()).isOverdue).toBe(false);
    await drop(['backup']);
    // Nothing was ever saved: counted from the first look.
    await run();
    expect((await service.state()).isOverdue).toBe(false);
    later(30);
    expect((await service.state()).isOverdue).toBe(true);
  });
});

describe('a lock', () => {
  it('is on every file from then on, and opens with the passphrase only', async () => {
    const { service, handed, state, run, downloaded } = setUp();
    await service.setPassphrase('one two three');
    expect((await service.state()).locked).toBe(true);
    const watch = job();
    const file = await service.save(watch);
    expect(file).toMatchObject({ name: 'lost-and-learned-2026-11-22.locked', locked: true });
    expect(file.bytes).toBe(handed[0]?.file.size);
    expect(await unlocked(handed[0]?.file, 'one two three')).toBe(state.text);
    await expect(unlocked(handed[0]?.file, 'one two')).rejects.toMatchObject({
      problem: { code: 'wrong-passphrase' },
    });
    const shares = watch.onProgress.mock.calls.map(([share]) => share);
    expect(shares).toEqual([...shares].sort((one, other) => one - other));
    expect(shares.at(-1)).toBe(1);
    await service.setWeekly('downloads');
    await run();
    expect(downloaded[0]?.path).toBe('Lost & Learned/lost-and-learned-2026-11-22.locked');
    expect(await unlocked(downloaded[0]?.file, 'one two three')).toBe(state.text);
  });

  it('comes off', async () => {
    const { service, world, handed } = setUp();
    await service.setPassphrase('one two three');
    await service.setPassphrase(null);
    expect((await service.state()).locked).toBe(false);
    expect(await world.key.get()).toBeNull();
    expect((await service.save(job())).locked).toBe(false);
    expect(await unlocked(handed[0]?.file, 'x')).toBe('not locked');
  });

  it('that is wanted and has lost its key lets no open file out', async () => {
    const { service, world, handed, downloaded, run } = setUp();
    await service.setPassphrase('one two three');
    await world.key.set(null);
    await expect(service.save(job())).rejects.toThrow();
    await service.setWeekly('downloads');
    await run();
    expect([...handed, ...downloaded]).toEqual([]);
    expect(await service.state()).toMatchObject({ locked: true, problem: 'no-key' });
    await service.setPassphrase('one two three');
    expect((await service.state()).problem).toBeNull();
    await run();
    expect(downloaded).toHaveLength(1);
  });
});

describe('a backup by itself into Downloads', () => {
  it('comes at once, then every week with changes, and none replaces another', async () => {
    const { service, look, run, later, write, downloaded } = setUp();
    await run();
    expect(downloaded).toEqual([]);
    expect(await service.setWeekly('downloads')).toBe(true);
    expect(look).toHaveBeenCalledOnce();
    for (let day = 0; day < 29; day += 1) {
      await run();
      later(1);
      if (day < 20) write();
    }
    expect(downloaded.map(({ path }) => path)).toEqual([
      'Lost & Learned/lost-and-learned-2026-11-22.json',
      'Lost & Learned/lost-and-learned-2026-11-29.json',
      'Lost & Learned/lost-and-learned-2026-12-06.json',
      'Lost & Learned/lost-and-learned-2026-12-13.json',
    ]);
    expect(await service.state()).toMatchObject({
      weekly: 'downloads',
      problem: null,
      last: { name: 'lost-and-learned-2026-12-13.json', where: 'downloads', entries: 3 },
    });
  });

  it('is not turned on if the browser refuses', async () => {
    const { service, state } = setUp();
    state.mayDownload = false;
    expect(await service.setWeekly('downloads')).toBe(false);
    expect((await service.state()).weekly).toBe('off');
  });

  it('says why it could not be written, keeps the last one, and tries again', async () => {
    const { service, state, run, later, write, downloaded } = setUp();
    await service.setWeekly('downloads');
    await run();
    const { last } = await service.state();
    later(8);
    write();
    state.failDownload = new Error('No space.');
    await run();
    expect(await service.state()).toMatchObject({ problem: 'not-written', last });
    state.failDownload = null;
    await run();
    expect(downloaded).toHaveLength(1);
    state.mayDownload = false;
    later(0.1);
    await run();
    expect(await service.state()).toMatchObject({ problem: 'no-permission', last });
    state.mayDownload = true;
    later(0.1);
    await run();
    expect(downloaded).toHaveLength(2);
    expect((await service.state()).problem).toBeNull();
  });

  it('never comes of a log that is not what it was', async () => {
    const { service, state, run, downloaded } = setUp();
    await service.setWeekly('downloads');
    state.mark = null;
    await run();
    expect(downloaded).toEqual([]);
  });

  it('never lacks an entry that the log counts', async () => {
    const { service, state, run, downloaded } = setUp();
    await service.setWeekly('downloads');
    state.entries = 2;
    await run();
    expect(downloaded).toEqual([]);
    expect((await service.state()).problem).toBe('not-written');
  });

  it('stops when it is turned off', async () => {
    const { service, run, later, write, downloaded } = setUp();
    await service.setWeekly('downloads');
    await service.setWeekly('off');
    later(8);
    write();
    await run();
    expect(downloaded).toEqual([]);
  });

  it('tells of every change', async () => {
    const { service, run } = setUp();
    const told = vi.fn();
    const stop = service.onChange(told);
    await service.setWeekly('downloads');
    const before = told.mock.calls.length;
    await run();
    expect(told.mock.calls.length).toBeGreaterThan(before);
    const after = told.mock.calls.length;
    await run();
    expect(told.mock.calls.length).toBe(after);
    stop();
  });
});

describe('a backup by itself into a folder', () => {
  async function chosen() {
    const all = setUp();
    const fake = fakeFolder();
    all.state.picks = fake.folder;
    expect(await all.service.chooseFolder()).toBe(true);
    return { ...all, ...fake };
  }

  it('comes at once; one of the same day gets another name', async () => {
    const { service, run, files, state, look } = await chosen();
    files.set('lost-and-learned-2026-11-22.json', new Blob(['of another browser']));
    expect(look).toHaveBeenCalledOnce();
    await run();
    expect([...files.keys()]).toEqual([
      'lost-and-learned-2026-11-22.json',
      'lost-and-learned-2026-11-22 (2).json',
    ]);
    expect(await files.get('lost-and-learned-2026-11-22.json')?.text()).toBe('of another browser');
    expect(await files.get('lost-and-learned-2026-11-22 (2).json')?.text()).toBe(state.text);
    expect(await service.state()).toMatchObject({
      weekly: 'folder',
      folder: 'Backups',
      folderAccess: 'granted',
      last: { where: 'folder', name: 'lost-and-learned-2026-11-22 (2).json' },
    });
  });

  it('waits for the user where the browser wants to be asked once more', async () => {
    const { service, run, files, how } = await chosen();
    how.permission = 'prompt';
    await run();
    expect(files.size).toBe(0);
    expect(await service.state()).toMatchObject({
      folderAccess: 'ask',
      problem: 'no-permission',
      last: null,
    });
    how.asked = 'denied';
    expect(await service.allowFolder()).toBe(false);
    how.asked = 'granted';
    expect(await service.allowFolder()).toBe(true);
    expect((await service.state()).problem).toBeNull();
    await run();
    expect(files.size).toBe(1);
  });

  it('says that the folder has gone', async () => {
    const { service, run, how, world } = await chosen();
    how.isGone = true;
    await run();
    expect(await service.state()).toMatchObject({ folderAccess: 'gone', problem: 'folder-gone' });
    await world.folder.set(null);
    expect(await service.state()).toMatchObject({ folderAccess: 'gone', folder: 'Backups' });
    expect(await service.allowFolder()).toBe(false);
  });

  it('leaves no part of a file that could not be written', async () => {
    const { service, run, files, how, later } = await chosen();
    how.failWriting = new DOMException('Full.', 'QuotaExceededError');
    await run();
    expect(files.size).toBe(0);
    expect(await service.state()).toMatchObject({ problem: 'not-written', last: null });
    how.failWriting = null;
    how.most = 5;
    later(0.1);
    await run();
    expect(files.size).toBe(0);
    expect(await service.state()).toMatchObject({ problem: 'not-written', last: null });
  });

  it('is not turned on if none is chosen, and goes elsewhere at once when the choice changes', async () => {
    const { service, run, state, downloaded, files } = await chosen();
    await run();
    await service.setWeekly('downloads');
    await run();
    expect([files.size, downloaded.length]).toEqual([1, 1]);
    expect(await service.state()).toMatchObject({ weekly: 'downloads', folder: null, folderAccess: null });
    state.picks = null;
    expect(await service.chooseFolder()).toBe(false);
    expect((await service.state()).weekly).toBe('downloads');
  });
});
