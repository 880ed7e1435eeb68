import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { twoSlots } from './slots.ts';
import { addWorkingDays, workingDaysBetween } from './working-days.ts';
import { dayIn, weekdayOf } from './zoned.ts';

const OFFICE = { hoursFrom: '09:00', hoursTo: '17:00', workDays: [1, 2, 3, 4, 5] };
const clock = (now: string, zone = 'Europe/Madrid') => ({ now: new Date(now), zone });
const MONDAY = clock('2026-11-23T10:00:00Z');
const walls = (hours: Parameters<typeof twoSlots>[0], minutes = 10, at = MONDAY) =>
  twoSlots(hours, at, minutes).map(({ wall }) => wall);

describe('two times to offer', () => {
  test('one in the morning and one in the afternoon, in the user’s zone', () => {
    expect(twoSlots(OFFICE, MONDAY, 10)).toEqual([
      { at: '2026-11-26T10:00:00.000Z', zone: 'Europe/Madrid', wall: '2026-11-26T11:00' },
      { at: '2026-11-30T14:00:00.000Z', zone: 'Europe/Madrid', wall: '2026-11-30T15:00' },
    ]);
  });

  test('the same for the whole day of the clock, which is the day of its zone', () => {
    const late = clock('2026-11-23T22:59:00Z');
    expect(walls(OFFICE, 10, late)).toEqual(walls(OFFICE));
    expect(walls(OFFICE, 10, clock('2026-11-23T23:01:00Z'))).not.toEqual(walls(OFFICE));
    expect(walls(OFFICE, 10, clock('2026-11-23T02:00:00Z', 'America/New_York'))[0]).toBe('2026-11-25T11:00');
  });

  test('over a clock change the wall times stay', () => {
    const before = clock('2026-10-22T10:00:00Z');
    expect(twoSlots(OFFICE, before, 10).map(({ at }) => at)).toEqual([
      '2026-10-27T10:00:00.000Z',
      '2026-10-29T14:00:00.000Z',
    ]);
  });

  test.each([
    { name: 'a short morning', hours: { hoursFrom: '09:00', hoursTo: '14:00' }, times: ['10:00', '13:00'] },
    { name: 'odd minutes', hours: { hoursFrom: '09:10', hoursTo: '11:50' }, times: ['10:00', '11:00'] },
    { name: 'one hour', hours: { hoursFrom: '10:00', hoursTo: '11:00' }, times: ['10:00', '10:30'] },
    {
      name: 'one hour between the hours',
      hours: { hoursFrom: '10:30', hoursTo: '11:30' },
      times: ['10:30', '11:00'],
    },
    { name: 'one time only', hours: { hoursFrom: '10:00', hoursTo: '10:20' }, times: ['10:00', '10:00'] },
    { name: 'too short', hours: { hoursFrom: '10:20', hoursTo: '10:25' }, times: ['10:30', '10:30'] },
    { name: 'a night shift', hours: { hoursFrom: '22:00', hoursTo: '06:00' }, times: ['22:30', '23:30'] },
    {
      name: 'late until midnight',
      hours: { hoursFrom: '20:00', hoursTo: '00:00' },
      times: ['21:00', '23:00'],
    },
    {
      name: 'half past eleven at night',
      hours: { hoursFrom: '23:30', hoursTo: '07:00' },
      times: ['23:30', '23:30'],
    },
    { name: 'ten to midnight', hours: { hoursFrom: '23:55', hoursTo: '07:00' }, times: ['02:00', '05:00'] },
    {
      name: 'until just before midnight',
      hours: { hoursFrom: '23:35', hoursTo: '23:50' },
      times: ['23:30', '23:30'],
    },
    {
      name: 'the same time twice',
      hours: { hoursFrom: '09:00', hoursTo: '09:00' },
      times: ['11:00', '15:00'],
    },
    { name: 'nothing', hours: { hoursFrom: '', hoursTo: 'noon' }, times: ['11:00', '15:00'] },
  ])('$name', ({ hours, times }) => {
    expect(walls({ ...OFFICE, ...hours }).map((wall) => wall.slice(11))).toEqual(times);
  });

  test('who works few days is offered the next of them', () => {
    expect(walls({ ...OFFICE, workDays: [3] }).map((wall) => wall.slice(0, 10))).toEqual([
      '2026-12-02',
      '2026-12-09',
    ]);
    expect(walls({ ...OFFICE, workDays: [] })).toEqual(walls(OFFICE));
  });
});

const ofTime = fc
  .integer({ min: 0, max: 24 * 60 - 1 })
  .map((at) => `${String(Math.floor(at / 60)).padStart(2, '0')}:${String(at % 60).padStart(2, '0')}`);

test('whatever the hours: two different working days, 2 to 10 ahead, at a full or half hour', () => {
  fc.assert(
    fc.property(
      ofTime,
      ofTime,
      fc.uniqueArray(fc.integer({ min: 1, max: 7 })),
      fc.integer({ min: 5, max: 15 }),
      fc.date({ min: new Date('2026-01-01'), max: new Date('2030-01-01'), noInvalidDate: true }),
      (hoursFrom, hoursTo, workDays, minutes, now) => {
        // A zone without clock changes: at a skipped time of night there is no such half hour.
        const at = { now, zone: 'Asia/Tokyo' };
        const slots = twoSlots({ hoursFrom, hoursTo, workDays }, at, minutes);
        const days = slots.map(({ wall }) => wall.slice(0, 10));
        const today = dayIn(now, at.zone);
        expect(new Set(days).size).toBe(2);
        for (const [index, day] of days.entries()) {
          const ahead = workingDaysBetween(today, day, workDays);
          expect(ahead).toBeGreaterThanOrEqual(2);
          expect(ahead).toBeLessThanOrEqual(10);
          expect(addWorkingDays(today, ahead, workDays)).toBe(day);
          expect(workDays.length === 0 ? [1, 2, 3, 4, 5] : workDays).toContain(weekdayOf(day));
          const time = slots[index]?.wall.slice(11) ?? '';
          expect(time).toMatch(/:(00|30)$/);
          const isRoomy =
            hoursFrom < hoursTo && Number(hoursTo.slice(0, 2)) - Number(hoursFrom.slice(0, 2)) > 1;
          if (isRoomy) expect(time >= hoursFrom && time < hoursTo).toBe(true);
        }
      },
    ),
  );
});
