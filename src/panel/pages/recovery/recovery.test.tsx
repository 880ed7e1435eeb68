// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { type FakeWorld, fakeWorld } from '../../../../test/e2e/gallery/fakes.ts';
import { button, renderApp } from '../../../../test/e2e/gallery/render-app.tsx';
import { COPIES, EMPTIED, trouble } from '../../../../test/e2e/gallery/states-recovery.ts';
import type { LogHealth } from '../../safety-services.ts';

vi.mock('webextension-polyfill', async () => ({
  default: (await import('../../../../test/e2e/gallery/i18n.ts')).i18nFor('en-GB'),
}));

afterEach(cleanup);

const { known } = EMPTIED as Extract<LogHealth, { known: object }>;

function opened(health: LogHealth, change?: (world: FakeWorld) => void, hash = '#/log'): FakeWorld {
  const world = trouble(health, change)();
  renderApp(world, hash);
  return world;
}

const press = async (name: string) => fireEvent.click(await button(name));
const choose = async (name: string | RegExp) => fireEvent.click(await screen.findByRole('radio', { name }));
const title = (name: string) => screen.findByRole('heading', { level: 1, name });
const radios = () =>
  screen.getAllByRole('radio').map((radio) => (radio as HTMLInputElement).labels?.[0]?.textContent ?? '');

describe('a log in trouble', () => {
  it.each<[LogHealth, string, RegExp]>([
    [
      EMPTIED,
      'Your log was found empty',
      /^Your log had 132 entries, last changed today at \d\d:30\. Now 0 can be read\.$/,
    ],
    [{ is: 'emptied', known, found: 3 }, 'Another log stands in the place of yours', /Now 3 can be read\.$/],
    [{ is: 'cut', known, found: 126 }, 'The newest part of your log is missing', /Now 126 can be read\.$/],
    [
      { is: 'cut', known, found: 132 },
      'The newest part of your log is missing',
      /not with their newest changes\.$/,
    ],
    [
      { is: 'damaged', known, found: null },
      'Part of your log cannot be read',
      /can be read now is not known\.$/,
    ],
    [{ is: 'unopenable', known, found: null }, 'Your log could not be opened', /Nothing of it can be read/],
  ])('says what is known and never shows a page: %o', async (health, heading, says) => {
    for (const hash of [
      '#/log',
      '#/email',
      '#/entry/dana',
      '#/bin',
      '#/settings',
      '#/call/dana',
      '#/import',
    ]) {
      opened(health, undefined, hash);
      await title(heading);
      screen.getByText(says);
      expect(screen.getAllByRole('heading', { level: 1 })).toHaveLength(1);
      expect(screen.queryByText('Your log starts with the next no')).toBeNull();
    }
  });

  it('does not count what nobody knows', async () => {
    opened({ is: 'unopenable', known: { entries: 0, changedAt: '' }, found: null });
    await screen.findByText(/^How many entries it had is not known\./);
    expect(screen.queryByText(/had 0 entries/)).toBeNull();
  });

  it('takes the place of a page at once, and gives it back when another panel has put it right', async () => {
    const world = fakeWorld({ status: 'no-mail-tab', view: null });
    renderApp(world, '#/log');
    await title('Your log starts with the next no');
    world.safety.setHealth(EMPTIED);
    await title('Your log was found empty');
    world.safety.setHealth({ is: 'well' });
    await title('Your log starts with the next no');
  });

  it('says that what was typed is kept, and that the extension must stay', async () => {
    opened(EMPTIED);
    await screen.findByText(/^Text that you typed and that was not saved yet is kept\./);
    screen.getByText(/^Leave the extension installed\./);
  });
});

describe('the ways back', () => {
  it('offers the newest first, then each copy with how much is in it', async () => {
    opened(EMPTIED);
    await screen.findByRole('group', { name: 'Ways back' });
    expect(radios()).toEqual([
      expect.stringMatching(/^Newest copy, and all written sinceFrom today at .*: 131 entries$/),
      expect.stringMatching(/^Only the copy from today at \d\d:15131 entries$/),
      expect.stringMatching(/^Only the copy from Mon 16 Nov at .*128 entries$/),
      expect.stringMatching(/120 entries\. Made before an update$/),
      expect.stringMatching(/2025 at .*140 entries\. Has more than newer copies$/),
      expect.stringMatching(/^A backup file that you saved/),
      expect.stringMatching(/^Only what can be read now0 entries\. The copies stay$/),
    ]);
    expect((screen.getAllByRole('radio')[0] as HTMLInputElement).checked).toBe(true);
  });

  it('puts the newest back with one press, and says how many entries there are before the log shows', async () => {
    const world = opened(EMPTIED);
    world.services.copies.restore = async (id) => {
      world.safety.asked.push(`restore ${id}`);
      world.safety.setHealth({ is: 'well' });
      return { entries: 132 };
    };
    await press('Put it back');
    await title('Your log is back');
    screen.getByText(/^It has 132 entries\. Nothing that was counted is missing\.$/);
    expect(world.safety.asked).toEqual(['restore null']);
    await press('To the log');
    await title('Log');
  });

  it('puts another copy back, and says what is not in it', async () => {
    const world = opened(EMPTIED, undefined, '#/entry/dana');
    await choose(/^Only the copy from .*16 Nov/);
    world.safety.copies = COPIES.map((copy) => ({ ...copy }));
    await press('Put this copy back');
    await title('Your log is back');
    screen.getByText(
      /^It has 128 entries\. It had 132 entries before: what is not in the copy is not back\.$/,
    );
    expect(world.safety.asked).toEqual(['restore monday']);
    await press('Back to where you were');
    await title('Northwind Logistics');
  });

  it('says that it takes a while, and takes no second press meanwhile', async () => {
    const asked: (string | null)[] = [];
    opened(EMPTIED, (world) => {
      world.services.copies.restore = (id) => {
        asked.push(id);
        return new Promise(() => undefined);
      };
    });
    await press('Put it back');
    await screen.findByText(/^The copy is put back\. With a large log this takes a while/);
    fireEvent.click(screen.getByRole('button', { name: /Putting it back/ }));
    expect(asked).toEqual([null]);
  });

  it.each([
    [new Error('not whole'), /^The copy could not be put back\. The copies on this device are untouched\./],
    [
      new DOMException('', 'QuotaExceededError'),
      /The disk is full\. The copies on this device are untouched\./,
    ],
  ])('says so when it fails, and offers everything as before: %o', async (error, says) => {
    opened(EMPTIED, (world) => {
      world.services.copies.restore = () => Promise.reject(error);
    });
    await press('Put it back');
    expect((await screen.findByRole('alert')).textContent).toMatch(says);
    expect(radios()).toHaveLength(7);
    await button('Put it back');
  });

  it('says so when the copies cannot be listed, and puts the newest back all the same', async () => {
    let fails = true;
    const world = opened(EMPTIED, (made) => {
      made.services.copies.list = async () => {
        if (fails) throw new Error('closed');
        return COPIES;
      };
    });
    await screen.findByText(/^The copies on this device cannot be listed at the moment\./);
    expect(radios()).toHaveLength(3);
    fails = false;
    await press('Try again');
    await waitFor(() => expect(radios()).toHaveLength(7));
    await press('Put it back');
    await title('Your log is back');
    expect(world.safety.asked).toEqual(['restore null']);
  });

  it('offers what is noted beside the log where there is no copy', async () => {
    opened(EMPTIED, (world) => {
      world.safety.copies = [];
    });
    await screen.findByText(/^There is no copy of your log on this device yet\./);
    expect(radios()[0]).toMatch(/^What is noted beside the log/);
    await press('Put that back');
    await title('Your log is back');
  });
});

describe('going on without', () => {
  it('says what is given up before it does, and can be left', async () => {
    const world = opened({ is: 'cut', known, found: 126 });
    await choose(/^Only what can be read now/);
    await press('Go on with what is there');
    await screen.findByText('Given up: 6 entries.');
    await screen.findByText(/The copies stay on this device\./);
    expect(world.safety.asked).toEqual([]);
    await press('Back');
    await button('Go on with what is there');
    await press('Go on with what is there');
    await press('Give it up and go on');
    await title('Your log is open again');
    expect(world.safety.asked).toEqual(['go on without']);
    await press('To the log');
    await title('Log');
  });

  it('takes no double click for two presses', async () => {
    const world = opened({ is: 'cut', known, found: 126 });
    await choose(/^Only what can be read now/);
    await press('Go on with what is there');
    fireEvent.click(await button('Give it up and go on'), { detail: 2 });
    expect(world.safety.asked).toEqual([]);
  });

  it('leads to a backup file in the same way', async () => {
    const world = opened(EMPTIED);
    await choose('A backup file that you saved');
    await press('Go on to the file');
    await screen.findByText('Given up: 132 entries.');
    await press('Open it and choose the file');
    await waitFor(() => expect(location.hash).toBe('#/import'));
    expect(world.safety.asked).toEqual(['go on without']);
    await waitFor(() => expect(screen.queryByText('Your log was found empty')).toBeNull());
  });

  it('says so when it fails', async () => {
    opened(EMPTIED, (world) => {
      world.services.copies.goOnWithout = () => Promise.reject(new Error('closed'));
    });
    await choose(/^Only what can be read now/);
    await press('Go on with what is there');
    await press('Give it up and go on');
    await screen.findByText('The log could not be opened.');
    screen.getByText(/^The copies on this device are untouched\./);
    await button('Go on with what is there');
  });
});

describe('before anything else', () => {
  it('what can be read is saved as a file, and a failure said', async () => {
    const world = opened({ is: 'damaged', known, found: 127 });
    await press('Save what can be read');
    await screen.findByText('Handed to the browser as lost-and-learned-2026-11-18.json.');
    expect(world.safety.exported).toEqual([{ format: 'json', entries: 'all' }]);
    world.services.transfer.export = () => Promise.reject(new Error('closed'));
    await press('Save what can be read');
    await screen.findByText(/^The file could not be written\. Nothing was changed/);
  });

  it('offers no file where nothing can be read', async () => {
    opened(EMPTIED);
    await button('Put it back');
    expect(screen.queryByRole('button', { name: 'Save what can be read' })).toBeNull();
  });

  it('a copy can be taken along as a file where no log can be opened', async () => {
    const world = opened({ is: 'unopenable', known, found: null });
    await press('Save this copy as a file');
    await screen.findByText('Handed to the browser as lost-and-learned-copy-2026-11-18.json.');
    expect(world.safety.asked).toEqual(['save copy null']);
  });

  it('a log that could not be opened is tried once more', async () => {
    const world = opened({ is: 'unopenable', known, found: null });
    await press('Try to open it again');
    await screen.findByText(/^It still cannot be opened\./);
    world.services.health.check = async () => {
      world.safety.setHealth({ is: 'well' });
      return world.safety.health;
    };
    await press('Try to open it again');
    await title('Log');
  });
});
