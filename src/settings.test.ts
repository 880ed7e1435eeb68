import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser, resetBrowser } from './background/fake-browser.fixture.ts';
import {
  chosenSettings,
  DEFAULT_SETTINGS,
  onSettingsChange,
  readSettings,
  writeSettings,
} from './settings.ts';

vi.mock('webextension-polyfill', async () => ({
  default: (await import('./background/fake-browser.fixture.ts')).browser,
}));

beforeEach(resetBrowser);

describe('the settings', () => {
  it('are the defaults until something was chosen, and keep what was', async () => {
    expect(await readSettings()).toEqual(DEFAULT_SETTINGS);
    await writeSettings({ nudgeAfter: 3 });
    await writeSettings({ workDays: [7, 1, 2, 3, 4] });
    expect(await readSettings()).toEqual({ ...DEFAULT_SETTINGS, nudgeAfter: 3, workDays: [7, 1, 2, 3, 4] });
  });

  it('that were chosen say when, and the others are not among them', async () => {
    await writeSettings({ nudgeAfter: 3 }, new Date('2026-11-18T10:00:00Z'));
    await browser.storage.local.set({ remindTime: '08:30' });
    expect(await chosenSettings()).toEqual([
      { name: 'remindTime', value: '08:30', at: 0 },
      { name: 'nudgeAfter', value: 3, at: Date.parse('2026-11-18T10:00:00Z') },
    ]);
  });

  it('tell of their own changes, made anywhere, and of nothing else', async () => {
    let told = 0;
    const end = onSettingsChange(() => told++);
    await writeSettings({ remindTime: '08:30' });
    await browser.storage.local.set({ remindTime: '09:00' });
    await browser.storage.local.set({ 'popup:5': 99 });
    await browser.storage.session.set({ remindTime: '10:00' });
    end();
    await writeSettings({ remindTime: '11:00' });
    expect(told).toBe(2);
  });
});
