import 'fake-indexeddb/auto';
import { describe, expect, it, vi } from 'vitest';
import { entrySeed } from '../../../test/records.fixture.ts';
import { NO_CALL_YET } from '../../followup/blank.ts';
import { zonedAt } from '../../followup/zoned.ts';
import { recordChange } from '../../storage/opportunities.ts';
import { calendarOf } from './export-calendar.ts';

vi.mock('webextension-polyfill', async () => ({
  default: (await import('../../background/fake-browser.fixture.ts')).browser,
}));

const NOW = new Date('2026-11-18T10:42:00Z');
const ZONE = 'Europe/Madrid';

const titles = async (file: Blob | null) =>
  [...((await file?.text()) ?? '').matchAll(/^SUMMARY:(.*)\r$/gm)].map(([, title]) => title).sort();

describe('the calendar of what is due', () => {
  it('has planned calls and dated tasks, of all entries or of those named', async () => {
    const plan = zonedAt('2026-11-24T14:00:00Z', ZONE);
    const call = await recordChange({
      seed: entrySeed(null),
      set: { status: 'accepted', call: { ...NO_CALL_YET, plan } },
    });
    const task = await recordChange({
      seed: entrySeed(null),
      set: { action: { text: 'Write the case study', due: '2026-12-01', doneAt: null } },
    });
    const nothing = await recordChange({ seed: entrySeed(null), set: { notes: 'nothing is due' } });
    const all = await calendarOf('all', NOW, ZONE);
    expect(all?.type).toBe('text/calendar');
    expect(await titles(all)).toEqual(['Write the case study', 'scheduleEvent Dana']);
    expect(await titles(await calendarOf([task.id], NOW, ZONE))).toEqual(['Write the case study']);
    const text = await (await calendarOf([call.id], NOW, ZONE))?.text();
    expect(text).toContain('DTSTART:20261124T140000Z');
    // A calendar must hold something (RFC 5545, 3.4).
    expect(await calendarOf([nothing.id], NOW, ZONE)).toBeNull();
  });
});
