import { sync } from 'node-ical';
import { describe, expect, it } from 'vitest';
import { NO_CALL_YET } from '../followup/blank.ts';
import type { Opportunity } from '../model.ts';
import { icsFile } from './calendar.ts';
import { type DueWords, datedThings, dueEvents } from './due-calendar.ts';
import { FULL } from './records.fixture.ts';

const WORDS: DueWords = {
  call: ({ organisation }) => ({ title: `Debrief with ${organisation}`, description: 'Listen.' }),
  thing: (kind, entry) => ({
    title: `${kind}: ${entry.organisation}`,
    description: (kind === 'action' ? entry.action?.text : '') ?? '',
  }),
};

const ENTRY: Opportunity = {
  ...FULL,
  status: 'accepted',
  organisation: 'Ibáñez; Söhne, Ltd',
  remindAt: { at: '2026-11-24T23:30:00.000Z', zone: 'Europe/Madrid', wall: '2026-11-25T00:30' },
  call: {
    ...NO_CALL_YET,
    plan: { at: '2026-11-24T14:00:00.000Z', zone: 'Europe/Madrid', wall: '2026-11-24T15:00' },
  },
  action: { text: 'Ask Marlowe,\nthen Ines', due: '2026-11-27', doneAt: null },
  followUp: { text: 'One data team', due: '2026-12-31', doneAt: null },
};

/** The events as a parser reads them that has nothing in common with the one that wrote them. */
const reopened = (file: string) =>
  Object.values(sync.parseICS(file)).flatMap((one) => (one?.type === 'VEVENT' ? [one] : []));

const dayIn = (date: Date) =>
  [date.getFullYear(), date.getMonth() + 1, date.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');

describe('what is due, as a calendar', () => {
  const file = icsFile(dueEvents([ENTRY], WORDS));

  it('has the planned call at its time, and everything else for its day', () => {
    const events = reopened(file);
    expect(events.map(({ uid, datetype }) => [uid, datetype])).toEqual([
      ['call-e1@lost-and-learned', 'date-time'],
      ['answer-e1@lost-and-learned', 'date'],
      ['action-e1@lost-and-learned', 'date'],
      ['follow-up-e1@lost-and-learned', 'date'],
    ]);
    expect(events[0]?.start.toISOString()).toBe('2026-11-24T14:00:00.000Z');
    expect(events.slice(1).map(({ start }) => dayIn(start))).toEqual([
      '2026-11-25',
      '2026-11-27',
      '2026-12-31',
    ]);
    // The day after, over the end of a month and a year.
    expect(events.slice(1).map(({ end }) => end && dayIn(end))).toEqual([
      '2026-11-26',
      '2026-11-28',
      '2027-01-01',
    ]);
    expect(events[2]?.summary).toBe('action: Ibáñez; Söhne, Ltd');
    expect(events[2]?.description).toBe('Ask Marlowe,\nthen Ines');
  });

  it('takes no time of a day, reminds of the call only, and asks nobody', () => {
    expect(file.match(/^DTSTART;VALUE=DATE:20261127\r$/m)).not.toBeNull();
    expect(file.match(/^TRANSP:TRANSPARENT\r$/gm)).toHaveLength(3);
    expect(file.match(/BEGIN:VALARM/g)).toHaveLength(1);
    expect(file).not.toMatch(/VTODO|METHOD|ATTENDEE|ORGANIZER/);
  });

  it('leaves out what is done, over or closed', () => {
    const done = { ...ENTRY, action: { ...FULL.action }, followUp: null, remindAt: null };
    expect(dueEvents([{ ...done, call: { ...NO_CALL_YET } }], WORDS)).toEqual([]);
    expect(dueEvents([{ ...done, call: FULL.call }], WORDS)).toEqual([]);
    // A closed entry keeps its tasks.
    expect(dueEvents([{ ...ENTRY, status: 'closed' }], WORDS).map(({ uid }) => uid)).toEqual([
      'action-e1@lost-and-learned',
      'follow-up-e1@lost-and-learned',
    ]);
  });

  it('takes what the limits make due as well, and no day that does not exist', () => {
    const [event] = dueEvents([], WORDS, [{ kind: 'nudge', entry: ENTRY, day: '2026-11-30' }]);
    expect(event).toMatchObject({ uid: 'nudge-e1@lost-and-learned', day: '2026-11-30' });
    expect(
      datedThings({ ...ENTRY, remindAt: null, action: { text: '', due: '2026-02-31', doneAt: null } }),
    ).toHaveLength(1);
  });

  it('is a calendar with nothing in it where nothing is due', () => {
    expect(reopened(icsFile([]))).toEqual([]);
    expect(icsFile([])).toMatch(/^BEGIN:VCALENDAR\r\n/);
  });
});
