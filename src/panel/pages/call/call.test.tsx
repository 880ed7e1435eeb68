// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DANA, ready } from '../../../../test/e2e/gallery/cases.ts';
import { type FakeWorld, fakeWorld, NOW } from '../../../../test/e2e/gallery/fakes.ts';
import { DANA_YES, talking, withCall } from '../../../../test/e2e/gallery/states-call.ts';
import type { Opportunity } from '../../../model.ts';
import { App } from '../../App.tsx';
import { ServicesContext } from '../../services.ts';

vi.mock('webextension-polyfill', async () => ({
  default: (await import('../../../../test/e2e/gallery/i18n.ts')).i18nFor('en-GB'),
}));

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'Date'] });
  vi.setSystemTime(NOW);
});

afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

/** Lets time pass, and everything that comes of it. */
const pass = (ms = 0) => act(async () => void (await vi.advanceTimersByTimeAsync(ms)));

/** The computer sleeps: the clock goes on, and nothing runs. */
const sleep = (ms: number) => vi.setSystemTime(Date.now() + ms);

function worldOf(entry: Opportunity): FakeWorld {
  const world = fakeWorld(ready(DANA), [entry]);
  world.services.now = () => new Date();
  return world;
}

/** Opens the call in a panel or window; its parts by their names. */
async function open(world: FakeWorld) {
  location.hash = '#/call/dana';
  const place = document.body.appendChild(document.createElement('div'));
  const shown = render(
    <ServicesContext.Provider value={world.services}>
      <App />
    </ServicesContext.Provider>,
    { container: place },
  );
  await pass();
  await pass();
  const seen = within(place);
  return {
    ...seen,
    place,
    close: shown.unmount,
    question: () => seen.getByRole('heading', { level: 1 }).textContent,
    notes: () => seen.getByRole('textbox', { name: 'Notes' }) as HTMLTextAreaElement,
    timer: () => seen.getByRole('timer').textContent,
    press: async (name: string) => {
      fireEvent.click(seen.getByRole('button', { name }));
      await pass();
    },
    key: async (key: string, how: KeyboardEventInit = {}) => {
      const isFree = fireEvent.keyDown(seen.getByRole('textbox', { name: 'Notes' }), { key, ...how });
      await pass();
      return isFree;
    },
    write: async (words: string) => {
      fireEvent.input(seen.getByRole('textbox', { name: 'Notes' }), { target: { value: words } });
      await pass();
    },
  };
}

const call = (world: FakeWorld) => world.entries.get('dana')?.call;
const OPEN = /Thank you for making time/;
const CHOSEN = /Which way did you go/;
const TIP = /moment when it tipped/;

describe('the start of the call', () => {
  it('shows what to read before, and starts the timer at once', async () => {
    const world = worldOf(withCall({ aim: 'Would a reference have changed it?' }));
    const page = await open(world);
    expect(page.question()).toBe('Before you call Dana');
    expect(page.getByText(/different direction/)).toBeTruthy();
    expect(page.getByText(/it ends at 10:52/)).toBeTruthy();
    await page.press('Start the call');
    expect(call(world)).toMatchObject({ startedAt: NOW.toISOString(), runningSince: NOW.toISOString() });
    expect(page.question()).toMatch(OPEN);
    expect(page.timer()).toBe('10:00');
    expect(document.activeElement).toBe(page.notes());
    await pass(2000);
    expect(page.timer()).toBe('9:58');
  });

  it('takes 15 minutes if they are chosen', async () => {
    const world = worldOf(DANA_YES);
    const page = await open(world);
    fireEvent.change(page.getByRole('combobox', { name: 'Length' }), { target: { value: '15' } });
    await pass();
    await page.press('Start the call');
    expect(page.timer()).toBe('15:00');
    expect(page.getByText('Question 1 of 13')).toBeTruthy();
  });

  it('says why it cannot start', async () => {
    const world = worldOf({ ...DANA_YES, status: 'closed', closedAt: NOW.toISOString() });
    const page = await open(world);
    await page.press('Start the call');
    expect(page.getByRole('alert').textContent).toMatch(/closed/i);
    expect(call(world)?.startedAt ?? null).toBeNull();
  });
});

describe('keys', () => {
  it('lead from question to question, and keep the notes of each', async () => {
    const world = worldOf(talking(0, { notes: {} }));
    const page = await open(world);
    await page.key(' ');
    expect(page.question()).toMatch(CHOSEN);
    await page.write('Vantec');
    expect(await page.key(' ')).toBe(true);
    expect(page.question()).toMatch(CHOSEN);
    await page.key('Enter');
    expect(page.question()).toMatch(TIP);
    expect(page.notes().value).toBe('');
    await page.key('ArrowLeft', { ctrlKey: true });
    expect(page.question()).toMatch(CHOSEN);
    expect(page.notes().value).toBe('Vantec');
    await pass(400);
    expect(call(world)).toMatchObject({ question: 'chosen', notes: { chosen: 'Vantec' } });
  });

  it('write a new line with Shift, and leave a composed word alone', async () => {
    const page = await open(worldOf(talking(0, { question: 'chosen', notes: {} })));
    expect(await page.key('Enter', { shiftKey: true })).toBe(true);
    expect(await page.key('Enter', { isComposing: true })).toBe(true);
    expect(await page.key(' ', { isComposing: true })).toBe(true);
    expect(page.question()).toMatch(CHOSEN);
  });

  it('pause and go on by Esc', async () => {
    const world = worldOf(talking(60, { question: 'chosen' }));
    const page = await open(world);
    await page.key('Escape');
    expect(page.getByText('Paused')).toBeTruthy();
    await pass(30_000);
    expect(page.timer()).toBe('9:00');
    expect(call(world)?.runningSince).toBeNull();
    await page.key('Escape');
    await pass(10_000);
    expect(page.timer()).toBe('8:50');
  });

  it('come back to the notes from wherever the focus was lost', async () => {
    const page = await open(worldOf(talking(0, { question: 'chosen', notes: {} })));
    page.notes().blur();
    fireEvent.keyDown(document.body, { key: 'x' });
    expect(document.activeElement).toBe(page.notes());
    for (const name of ['Back', 'Next question', 'Skip', 'Pause', 'Continue']) {
      page.getByRole('button', { name }).focus();
      await page.press(name);
      expect(document.activeElement, name).toBe(page.notes());
    }
  });

  it('do not end the call, but for Ctrl+Enter', async () => {
    const world = worldOf(talking(570, { question: 'thanks', notes: {} }));
    const page = await open(world);
    expect(await page.key('Enter')).toBe(true);
    expect(await page.key(' ')).toBe(true);
    expect(call(world)?.endedAt).toBeNull();
    await page.key('Enter', { ctrlKey: true });
    expect(call(world)?.endedAt).toBe(NOW.toISOString());
    expect(location.hash).toBe('#/learn/dana');
  });
});

describe('the guide', () => {
  it('marks what was skipped, until there are words', async () => {
    const world = worldOf(talking(0, { question: 'chosen', notes: {} }));
    const page = await open(world);
    await page.press('Skip');
    expect(page.question()).toMatch(TIP);
    expect(call(world)?.skipped).toEqual(['chosen']);
    await page.press('Back');
    await page.write('Vantec');
    await pass(400);
    expect(call(world)?.skipped).toEqual([]);
  });

  it('asks of the probe the one point that they raised', async () => {
    const world = worldOf(talking(560, { minutes: 15, question: 'more', notes: {} }));
    const page = await open(world);
    await page.key('2');
    expect(page.question()).toMatch(/timing to work/);
    expect((page.getByRole('radio', { name: /Timing/ }) as HTMLInputElement).checked).toBe(true);
    await page.write('March');
    expect(await page.key('1')).toBe(true);
    await page.key('Enter');
    expect(page.question()).toMatch(/matter most to you/);
    await page.key('ArrowLeft', { ctrlKey: true });
    expect(page.question()).toMatch(/timing to work/);
  });

  it('shows one listen reminder, if they are on', async () => {
    const world = worldOf(talking(0, { question: 'chosen' }));
    const page = await open(world);
    expect(page.getByText(/count to five/)).toBeTruthy();
    await act(() => world.services.settings.write({ listenReminders: false }));
    await pass();
    expect(page.queryByText(/count to five/)).toBeNull();
  });

  it('asks in the client’s language', async () => {
    const page = await open(
      worldOf(talking(0, { question: 'chosen', notes: {} }, { language: 'es', request: null })),
    );
    const heading = page.getByRole('heading', { level: 1 });
    expect(heading.textContent).toMatch(/^¿Cuál fue/);
    expect(heading.lang).toBe('es');
  });
});

describe('the timer', () => {
  it('tells a screen reader each part as it begins, and the last minute, and nothing else', async () => {
    const world = worldOf(talking(55, { question: 'open' }));
    const page = await open(world);
    const spoken = page.place.querySelector('output');
    expect(spoken?.textContent).toBe('');
    await pass(6000);
    expect(spoken?.textContent).toBe('Their decision');
    await pass(470_000);
    expect(page.timer()).toBe('1:09');
    expect(spoken?.textContent).toBe('Play back and close');
    await pass(10_000);
    expect(spoken?.textContent).toBe('One minute left');
    await pass(79_000);
    expect(page.timer()).toBe('+0:20');
    expect(spoken?.textContent).toBe('One minute left');
  });

  it('turns amber for the last minute and stays so', async () => {
    const page = await open(worldOf(talking(538, { question: 'playback' })));
    const isAmber = () => page.getByRole('timer').className.includes('lastMinute');
    expect(isAmber()).toBe(false);
    await pass(2000);
    expect(isAmber()).toBe(true);
    await pass(90_000);
    expect(isAmber()).toBe(true);
  });
});

describe('what is interrupted', () => {
  it('goes on where it was when it is opened again soon', async () => {
    const world = worldOf(talking(0, { question: 'chosen', notes: {} }));
    const first = await open(world);
    await first.write('Vantec');
    await pass(20_000);
    first.close();
    await pass(60_000);
    const second = await open(world);
    expect(second.question()).toMatch(CHOSEN);
    expect(second.notes().value).toBe('Vantec');
    expect(second.timer()).toBe('8:40');
  });

  it('is paused since it was last seen, when it is opened much later', async () => {
    const world = worldOf(talking(0, { question: 'tip' }));
    const first = await open(world);
    await pass(45_000);
    first.close();
    await pass(3_600_000);
    const second = await open(world);
    expect(second.getByText('Paused since 10:42. Continue?')).toBeTruthy();
    expect(second.question()).toMatch(TIP);
    expect(second.timer()).toBe('9:15');
    await second.press('Continue');
    await pass(5000);
    expect(second.timer()).toBe('9:10');
  });

  it('is paused when the computer slept', async () => {
    const world = worldOf(talking(0, { question: 'tip' }));
    const page = await open(world);
    await pass(44_000);
    sleep(1_200_000);
    await pass(1000);
    expect(page.timer()).toBe('9:16');
    expect(page.getByText(/Paused since 10:42/)).toBeTruthy();
    await pass(60_000);
    expect(page.timer()).toBe('9:16');
    await page.press('Continue');
    await pass(6000);
    expect(page.timer()).toBe('9:10');
  });

  it('counts no time that nobody watched when it is ended then', async () => {
    const world = worldOf(talking(0, { question: 'tip' }));
    const page = await open(world);
    await pass(44_000);
    sleep(1_200_000);
    await pass(1000);
    await page.press('End call');
    expect(Math.round(call(world)?.elapsed ?? 0)).toBe(44);
  });

  it('runs on while the log cannot be written, and catches up', async () => {
    const world = worldOf(talking(0, { question: 'chosen', notes: {} }));
    const page = await open(world);
    world.failWrites(Object.assign(new Error('full'), { name: 'QuotaExceededError' }));
    await page.write('Vantec');
    await pass(400);
    expect(page.getByRole('alert').textContent).toMatch(
      /^Not saved: the disk is full\. Your text stays here/,
    );
    await pass(300_000);
    expect(page.timer()).toBe('5:00');
    await page.press('Next question');
    expect(page.question()).toMatch(TIP);
    expect(page.getByText('The log could not be written.')).toBeTruthy();
    world.failWrites(null);
    await page.press('Back');
    await page.press('Try again');
    await pass();
    expect(call(world)).toMatchObject({ question: 'chosen', notes: { chosen: 'Vantec' } });
    expect(page.queryByRole('alert')).toBeNull();
  });
});

describe('two windows on one call', () => {
  it('follow each other, and keep each other’s words', async () => {
    const world = worldOf(talking(0, { question: 'chosen', notes: {} }));
    const [one, two] = [await open(world), await open(world)];
    await one.write('Vantec');
    await one.key('Enter');
    expect(two.question()).toMatch(TIP);
    await two.write('The demo');
    await pass(400);
    expect(call(world)?.notes).toEqual({ chosen: 'Vantec', tip: 'The demo' });
    expect(one.notes().value).toBe('The demo');
    await two.key('Escape');
    expect(one.getByText('Paused')).toBeTruthy();
  });
});

describe('a window of its own', () => {
  afterEach(() => history.replaceState(null, '', location.pathname));

  it('is opened from the panel, and has no way into another one', async () => {
    const world = worldOf(talking(0, { question: 'chosen' }));
    const panel = await open(world);
    expect(panel.getByRole('link', { name: /Northwind/ })).toBeTruthy();
    await panel.press('Own window');
    expect(world.callWindows).toEqual(['dana']);
    history.replaceState(null, '', '?own=1');
    const own = await open(world);
    expect(own.question()).toMatch(CHOSEN);
    expect(own.queryByRole('button', { name: 'Own window' })).toBeNull();
    expect(own.queryByRole('link', { name: /Northwind/ })).toBeNull();
  });
});

describe('tags', () => {
  it('come of words typed with #, and go with a way back', async () => {
    const world = worldOf(talking(0, { question: 'chosen', notes: {} }, { tags: ['references'] }));
    const page = await open(world);
    await page.write('They said #pri');
    await page.write('They said #price');
    expect(world.entries.get('dana')?.tags).toEqual(['references']);
    await page.write('They said #price ');
    expect(world.entries.get('dana')?.tags).toEqual(['references', 'price']);
    await page.press('Remove the tag references');
    expect(world.entries.get('dana')?.tags).toEqual(['price']);
    await page.press('Undo');
    expect(world.entries.get('dana')?.tags).toEqual(['price', 'references']);
  });

  it('come of the last word when the question is left', async () => {
    const world = worldOf(talking(0, { question: 'chosen', notes: {} }, { tags: [] }));
    const page = await open(world);
    await page.write('about #risk');
    await page.key('Enter');
    expect(world.entries.get('dana')?.tags).toEqual(['risk']);
  });

  it('begin with a # at the caret', async () => {
    const page = await open(worldOf(talking(0, { question: 'chosen', notes: {} })));
    await page.write('price');
    page.notes().setSelectionRange(5, 5);
    await page.press('tag');
    expect(page.notes().value).toBe('price #');
  });
});

describe('the end', () => {
  it('leads on, and can be taken back', async () => {
    const world = worldOf(talking(0, { question: 'chosen', notes: {} }));
    const page = await open(world);
    await page.write('Vantec');
    await pass(60_000);
    await page.press('End call');
    expect(location.hash).toBe('#/learn/dana');
    expect(world.entries.get('dana')).toMatchObject({
      status: 'held',
      call: { notes: { chosen: 'Vantec' } },
    });
    page.close();
    const again = await open(world);
    expect(again.question()).toBe('You talked with Dana');
    expect(again.getByText(/1 min/)).toBeTruthy();
    await again.press('The call is not over');
    expect(again.question()).toMatch(CHOSEN);
    expect(again.timer()).toBe('9:00');
    expect(call(world)?.endedAt).toBeNull();
  });

  it('can be no call at all, with a way back', async () => {
    const world = worldOf({
      ...talking(580, { runningSince: null, endedAt: NOW.toISOString() }),
      status: 'held',
    });
    const page = await open(world);
    await page.press('It did not take place');
    expect(page.question()).toBe('Before you call Dana');
    expect(call(world)?.startedAt).toBeNull();
    await page.press('Undo');
    expect(page.question()).toBe('You talked with Dana');
  });

  it('leaves notes to be mended', async () => {
    const world = worldOf({
      ...talking(580, { runningSince: null, endedAt: NOW.toISOString(), skipped: ['tip'] }),
      status: 'held',
    });
    await open(world);
    const notes = screen.getByRole('textbox', { name: CHOSEN });
    fireEvent.input(notes, { target: { value: 'Vantec, not Ventac' } });
    await pass(400);
    expect(call(world)?.notes.chosen).toBe('Vantec, not Ventac');
    expect(screen.getByText(TIP)).toBeTruthy();
  });
});
