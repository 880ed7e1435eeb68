import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CalendarEvent } from './calendar-event.ts';
import { googleCalendarLink, outlookCalendarLink } from './calendar-links.ts';

const call: CalendarEvent = {
  uid: 'call-1@lost-and-learned',
  title: 'Debrief: Marta & Co, ¿qué pesó más? 100 % #1',
  description: 'Listen.\nAim: a < b & c',
  location: 'https://meet.example/x?a=1&b=2',
  start: { at: '2026-11-24T14:00:00.000Z', zone: 'Europe/Madrid', wall: '2026-11-24T15:00' },
  minutes: 15,
  alarmBefore: 10,
  stamp: '2026-11-22T09:30:15.250Z',
};

function parts(link: string) {
  const { protocol, host, pathname, searchParams, hash } = new URL(link);
  return { address: `${protocol}//${host}${pathname}`, hash, query: Object.fromEntries(searchParams) };
}

describe('googleCalendarLink', () => {
  it('fills in title, instants, zone, description and place', () => {
    expect(parts(googleCalendarLink(call))).toEqual({
      address: 'https://calendar.google.com/calendar/render',
      hash: '',
      query: {
        action: 'TEMPLATE',
        text: call.title,
        dates: '20261124T140000Z/20261124T141500Z',
        ctz: 'Europe/Madrid',
        details: call.description,
        location: call.location,
      },
    });
  });

  it('leaves out what is empty', () => {
    expect(googleCalendarLink({ ...call, description: '', location: '' })).not.toMatch(/details|location/);
  });
});

describe('outlookCalendarLink', () => {
  it('fills in the same, its body as HTML', () => {
    expect(parts(outlookCalendarLink(call, 'outlook.live.com'))).toEqual({
      address: 'https://outlook.live.com/calendar/deeplink/compose',
      hash: '',
      query: {
        path: '/calendar/action/compose',
        rru: 'addevent',
        subject: call.title,
        startdt: '2026-11-24T14:00:00Z',
        enddt: '2026-11-24T14:15:00Z',
        body: 'Listen.<br>Aim: a &lt; b &amp; c',
        location: call.location,
      },
    });
  });

  it.each([null, undefined, 'evil.example', 'outlook.live.com.evil.example', ''])(
    'goes to no host but Outlook’s: %j',
    (host) => {
      expect(new URL(outlookCalendarLink(call, host)).host).toBe('outlook.office.com');
    },
  );
});

describe.each([
  ['Google', googleCalendarLink],
  ['Outlook', (event: CalendarEvent) => outlookCalendarLink(event)],
])('%s', (_name, link) => {
  it('stays short, cuts the description first and no character in two', () => {
    const long = link({ ...call, description: '😀'.repeat(2000), title: 'Debrief with Marta' });
    expect(long.length).toBeLessThanOrEqual(2000);
    const { query } = parts(long);
    expect(query.text ?? query.subject).toBe('Debrief with Marta');
    expect(query.details ?? query.body).toMatch(/^(?:😀)+…$/u);
    expect(query.location).toBe(call.location);
  });

  it('is a link of bounded length for any text', () => {
    const text = fc.string({
      unit: fc.oneof(
        fc.constantFrom('😀', '漢', '&', '#', '\n', '<', '\ud83d'),
        fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
      ),
      maxLength: 600,
      size: 'max',
    });
    fc.assert(
      fc.property(text, text, text, (title, description, location) => {
        const made = link({ ...call, title, description, location });
        expect(made.length).toBeLessThanOrEqual(2000);
        expect(made).toMatch(/^https:\/\/[a-z.]+\/calendar\/[a-z/]+\?[\w.~!*'()%&=-]+$/);
        expect(parts(made).query.dates ?? parts(made).query.startdt).toContain('T14');
      }),
      // To make a counterexample of such lengths smaller takes many minutes.
      { numRuns: 30, endOnFailure: true },
    );
  });

  it('refuses a start that is no instant', () => {
    expect(() => link({ ...call, start: { ...call.start, at: '' } })).toThrow(RangeError);
  });
});
