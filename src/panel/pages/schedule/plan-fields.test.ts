import { describe, expect, it } from 'vitest';
import { NO_CALL_YET } from '../../../followup/blank.ts';
import { atWall } from '../../../followup/zoned.ts';
import {
  cityOf,
  differences,
  fieldsOf,
  type PlanFields,
  problemOf,
  stepOf,
  warningsOn,
} from './plan-fields.ts';
import { zoneGroups } from './zone-options.ts';

const FIELDS: PlanFields = {
  day: '2026-11-24',
  start: '15:00',
  zone: 'Europe/Lisbon',
  minutes: '10',
  place: ' +34 600 000 000 ',
  remindBefore: 10,
};

describe('the fields of a plan', () => {
  it('show the plan in its own zone, and before there is one the suggestion', () => {
    const plan = atWall('2026-11-24T15:00', 'Europe/Lisbon');
    const suggestion = atWall('2026-11-23T11:00', 'Europe/Madrid');
    expect(fieldsOf({ ...NO_CALL_YET, plan }, suggestion, 'Europe/Madrid')).toMatchObject({
      day: '2026-11-24',
      start: '15:00',
      zone: 'Europe/Lisbon',
    });
    expect(fieldsOf(NO_CALL_YET, suggestion, 'Europe/Madrid')).toMatchObject({
      day: '2026-11-23',
      start: '11:00',
      zone: 'Europe/Madrid',
      minutes: '10',
    });
    expect(fieldsOf(NO_CALL_YET, null, 'Europe/Madrid')).toMatchObject({ day: '', start: '' });
  });

  it('are a step with instant, zone and wall time', () => {
    expect(stepOf(FIELDS)).toEqual({
      is: 'planned',
      plan: { at: '2026-11-24T15:00:00.000Z', zone: 'Europe/Lisbon', wall: '2026-11-24T15:00' },
      minutes: 10,
      place: '+34 600 000 000',
      remindBefore: 10,
    });
    expect(stepOf({ ...FIELDS, zone: 'America/New_York' })?.plan.at).toBe('2026-11-24T20:00:00.000Z');
  });

  it('say what is missing, and are no step then', () => {
    expect(problemOf(FIELDS)).toBeNull();
    expect(problemOf({ ...FIELDS, day: '' })).toBe('day');
    expect(problemOf({ ...FIELDS, day: '0202-11-24' })).toBe('day');
    expect(problemOf({ ...FIELDS, start: '' })).toBe('start');
    for (const minutes of ['', '4', '61', '7.5', 'x']) {
      expect(problemOf({ ...FIELDS, minutes }), minutes).toBe('minutes');
      expect(stepOf({ ...FIELDS, minutes })).toBeNull();
    }
    expect(stepOf({ ...FIELDS, minutes: '60' })?.minutes).toBe(60);
  });

  it('tell in what they differ', () => {
    expect(differences(FIELDS, { ...FIELDS, start: '16:00', place: 'x' })).toEqual(['start', 'place']);
  });
});

describe('second thoughts', () => {
  const facts = {
    saidAt: '2026-11-18T09:32:00.000Z',
    now: new Date('2026-11-18T09:42:00.000Z'),
    zone: 'Europe/Madrid',
    workDays: [1, 2, 3, 4, 5],
  };
  const on = (wall: string, zone = facts.zone) => warningsOn(atWall(wall, zone), facts);

  it('come for the past, for more than 21 days after the no, and for a day off', () => {
    expect(on('2026-11-24T15:00')).toEqual([]);
    expect(on('2026-11-18T10:00')).toEqual(['past']);
    expect(on('2026-12-09T15:00')).toEqual([]);
    expect(on('2026-12-10T15:00')).toEqual(['late']);
    expect(on('2026-11-22T15:00')).toEqual(['day-off']);
    expect(on('2026-12-12T15:00')).toEqual(['late', 'day-off']);
    expect(on('2026-11-15T15:00')).toEqual(['past']);
  });

  it('go by the day that the user has then', () => {
    // Sunday evening in New York is Monday in Madrid.
    expect(on('2026-11-22T20:00', 'America/New_York')).toEqual([]);
    expect(on('2026-11-20T20:00', 'America/New_York')).toEqual(['day-off']);
  });
});

describe('zones', () => {
  it('are called by their city', () => {
    expect(['America/Argentina/Buenos_Aires', 'Europe/Lisbon', 'UTC'].map(cityOf)).toEqual([
      'Buenos Aires',
      'Lisbon',
      'UTC',
    ]);
  });

  it('are offered by continent, with the one in use even if it has an old name', () => {
    const groups = zoneGroups(['Asia/Calcutta', 'Europe/Madrid']);
    const zones = groups.flatMap(({ options }) => options.map(({ value }) => value));
    expect(zones).toContain('Asia/Calcutta');
    expect(new Set(zones).size).toBe(zones.length);
    expect(groups.find(({ label }) => label === 'Europe')?.options).toContainEqual({
      value: 'Europe/Madrid',
      label: 'Madrid',
    });
  });
});
