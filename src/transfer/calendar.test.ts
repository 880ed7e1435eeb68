import fc from 'fast-check';
import { sync } from 'node-ical';
import { describe, expect, it } from 'vitest';
import { NO_CALL_YET } from '../followup/blank.ts';
import { type CalendarEvent, callEvent, icsFile } from './calendar.ts';

const call: CalendarEvent = {
  uid: 'call-1@lost-and-learned',
  title: 'Debrief with Marta Ruiz, Grupo Alba',
  description: 'Listen; do not rebut.\nAim: what tipped it?',
  location: '+34 600 000 000',
  start: { at: '2026-11-24T14:00:00.000Z', zone: 'Europe/Madrid', wall: '2026-11-24T15:00' },
  minutes: 10,
  alarmBefore: 10,
  stamp: '2026-11-22T09:30:15.250Z',
};

/** The events of a file as a parser reads them that has nothing in common with the one that wrote it. */
function reopened(file: string) {
  return Object.values(sync.parseICS(file)).flatMap((one) => (one?.type === 'VEVENT' ? [one] : []));
}

/** Text of a property: a plain string, or one with parameters. */
function textOf(value: unknown): string {
  return typeof value === 'string' ? value : String((value as { val?: unknown } | undefined)?.val ?? '');
}

const octets = (line: string) => new TextEncoder().encode(line).length;

describe('icsFile', () => {
  it('is the file that RFC 5545 asks for', () => {
    expect(icsFile([call]).split('\r\n')).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Lost & Learned//Debrief calls//EN',
      'CALSCALE:GREGORIAN',
      'BEGIN:VEVENT',
      'UID:call-1@lost-and-learned',
      'DTSTAMP:20261122T093015Z',
      'DTSTART:20261124T140000Z',
      'DTEND:20261124T141000Z',
      'SUMMARY:Debrief with Marta Ruiz\\, Grupo Alba',
      'DESCRIPTION:Listen\\; do not rebut.\\nAim: what tipped it?',
      'LOCATION:+34 600 000 000',
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      'DESCRIPTION:Debrief with Marta Ruiz\\, Grupo Alba',
      'TRIGGER:-PT10M',
      'END:VALARM',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ]);
  });

  it.each([
    ['commas, semicolons and backslashes', 'A, b; c \\ d \\\\ e: f "g"'],
    ['line breaks', 'First\nsecond\n\nfourth'],
    ['emoji', 'Debrief 🎯 with 👩‍👩‍👧 and 🇪🇸'],
    ['Spanish', 'Conversación con la señora Ibáñez Muñoz, ¿qué pesó más?'],
    ['a name of 200 characters', `Debrief with ${'Ñandú '.repeat(33)}`.trim()],
    ['a name of 200 characters without a blank', 'Ü'.repeat(200)],
  ])('comes back whole from another parser: %s', (_name, title) => {
    const file = icsFile([{ ...call, title, description: title, location: title }]);
    const [event] = reopened(file);
    for (const line of file.split('\r\n')) expect(octets(line)).toBeLessThanOrEqual(75);
    expect(textOf(event?.summary)).toBe(title);
    expect(textOf(event?.description)).toBe(title);
    expect(textOf(event?.location)).toBe(title);
  });

  it('does not make a line break of a backslash before an n', () => {
    expect(icsFile([{ ...call, title: 'C:\\new' }])).toContain('SUMMARY:C:\\\\new\r\n');
  });

  it.each([
    ['winter', '2026-11-24T14:00:00Z'],
    ['summer', '2027-06-24T13:00:00Z'],
    ['the hour that comes twice', '2026-10-25T01:30:00Z'],
    ['just after the hour that is left out', '2027-03-28T01:00:00Z'],
    ['a year’s end', '2026-12-31T23:55:00Z'],
  ])('names the same instant: %s', (_name, at) => {
    const [event] = reopened(icsFile([{ ...call, start: { at, zone: 'Europe/Madrid', wall: '' } }]));
    expect(event?.start.toISOString()).toBe(new Date(at).toISOString());
    expect(event?.end?.toISOString()).toBe(new Date(Date.parse(at) + 600_000).toISOString());
    expect(event?.uid).toBe(call.uid);
  });

  it('reminds as asked, or not at all', () => {
    const triggers = (alarmBefore: number | null) =>
      icsFile([{ ...call, alarmBefore }]).match(/TRIGGER[^\r]*/g);
    expect(triggers(0)).toEqual(['TRIGGER:PT0S']);
    expect(triggers(60)).toEqual(['TRIGGER:-PT60M']);
    expect(triggers(90)).toEqual(['TRIGGER:-PT90M']);
    expect(triggers(null)).toBeNull();
  });

  it('is no invitation, and has no line for what is empty', () => {
    const file = icsFile([{ ...call, description: '', location: '' }]);
    expect(file).not.toMatch(/METHOD|ATTENDEE|ORGANIZER|LOCATION/);
    expect(file.match(/DESCRIPTION/g)).toHaveLength(1);
  });

  it('holds several events', () => {
    const file = icsFile([call, { ...call, uid: 'call-2@lost-and-learned', title: 'Second' }]);
    expect(reopened(file).map(({ summary }) => textOf(summary))).toEqual([call.title, 'Second']);
  });

  it('refuses a start that is no instant', () => {
    expect(() => icsFile([{ ...call, start: { ...call.start, at: 'soon' } }])).toThrow(RangeError);
  });

  it('folds at 75 octets and never within a character; any text is only text', () => {
    const text = fc.string({
      unit: fc.oneof(
        fc.constantFrom('😀', 'ñ', '漢', ',', ';', '\\', '\n', '\r', ':', '\u0007', 'END:VEVENT', '\ud83d'),
        fc.string({ unit: 'grapheme', minLength: 1, maxLength: 3 }),
      ),
      maxLength: 120,
      size: 'max',
    });
    fc.assert(
      fc.property(text, text, (title, description) => {
        const file = icsFile([{ ...call, title, description }]);
        const lines = file.split('\r\n');
        expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
        for (const line of lines) expect(octets(line)).toBeLessThanOrEqual(75);
        // Half a character would come back as a replacement mark.
        expect(new TextDecoder().decode(new TextEncoder().encode(file))).toBe(file);
        for (const line of lines) expect(line).not.toMatch(/^ ?[\udc00-\udfff]|[\ud800-\udbff]$/);
        expect(lines.filter((line) => line === 'END:VEVENT')).toHaveLength(1);
        expect(reopened(file)).toHaveLength(1);
        expect(reopened(file)[0]?.start.toISOString()).toBe(call.start.at);
      }),
    );
  });
});

describe('callEvent', () => {
  const words = { title: 'Debrief with Marta', description: 'Listen.' };
  const planned = { ...NO_CALL_YET, plan: call.start, minutes: 15, place: 'https://meet.example/x' };

  it('is the planned call, under a name of its own', () => {
    const entry = { id: 'abc', changedAt: '2026-11-22T09:30:15.250Z', call: planned };
    expect(callEvent(entry, words)).toEqual({
      uid: 'call-abc@lost-and-learned',
      ...words,
      location: 'https://meet.example/x',
      start: call.start,
      minutes: 15,
      alarmBefore: 10,
      stamp: '2026-11-22T09:30:15.250Z',
    });
  });

  it('is nothing where no call is planned', () => {
    const entry = { id: 'abc', changedAt: '2026-11-22T09:30:15.250Z' };
    expect(callEvent({ ...entry, call: null }, words)).toBeNull();
    expect(callEvent({ ...entry, call: NO_CALL_YET }, words)).toBeNull();
  });
});
