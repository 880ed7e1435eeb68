import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordings } from '../languages/wording.ts';
import type { WordingLanguage, ZonedTime } from '../model.ts';
import { dayOf, spokenDay, spokenTime, spokenWhen } from './spoken-dates.ts';

const TODAY = '2026-11-22';

function at(wall: string, instant: string, zone = 'Europe/Madrid'): ZonedTime {
  return { at: instant, zone, wall };
}

const afternoon = at('2026-11-24T15:00', '2026-11-24T14:00:00Z');

describe('spokenTime', () => {
  it.each<[WordingLanguage, ZonedTime, string]>([
    ['en', afternoon, 'Tuesday 24 November at 15:00'],
    ['es', afternoon, 'el martes 24 de noviembre a las 15:00'],
    ['fr', afternoon, 'mardi 24 novembre à 15 h'],
    ['en', at('2026-12-01T09:30', '2026-12-01T08:30:00Z'), 'Tuesday 1 December at 9:30'],
    ['es', at('2026-12-01T09:30', '2026-12-01T08:30:00Z'), 'el martes 1 de diciembre a las 9:30'],
    ['fr', at('2026-12-01T09:30', '2026-12-01T08:30:00Z'), 'mardi 1er décembre à 9 h 30'],
    ['es', at('2026-11-24T01:15', '2026-11-24T00:15:00Z'), 'el martes 24 de noviembre a la 1:15'],
    ['es', at('2026-11-24T13:00', '2026-11-24T12:00:00Z'), 'el martes 24 de noviembre a las 13:00'],
  ])('in %s: %j', (language, time, words) => {
    expect(spokenTime(time, 'Europe/Madrid', wordings[language].dates)).toBe(words);
  });

  it('goes by the user’s clock, also where the time was set by another one', () => {
    const { dates } = wordings.en;
    expect(spokenTime(afternoon, 'America/New_York', dates)).toBe('Tuesday 24 November at 9:00');
    expect(spokenTime(afternoon, 'Asia/Tokyo', dates)).toBe('Tuesday 24 November at 23:00');
    const late = at('2026-11-24T20:00', '2026-11-24T19:00:00Z');
    expect(spokenTime(late, 'Asia/Kolkata', dates)).toBe('Wednesday 25 November at 0:30');
  });

  it('keeps the wall time on both sides of a change of the clocks', () => {
    const { dates } = wordings.en;
    const before = at('2027-03-27T10:00', '2027-03-27T09:00:00Z');
    const after = at('2027-03-29T10:00', '2027-03-29T08:00:00Z');
    expect(spokenTime(before, 'Europe/Berlin', dates)).toBe('Saturday 27 March at 10:00');
    expect(spokenTime(after, 'Europe/Berlin', dates)).toBe('Monday 29 March at 10:00');
  });

  it.each<[WordingLanguage, RegExp]>([
    ['en', /^Tuesday 24 November at 15:00 \(Central European Time\)$/],
    ['es', /^el martes 24 de noviembre a las 15:00 \(hora de Europa central\)$/],
    ['fr', /^mardi 24 novembre à 15 h \(heure d’Europe centrale\)$/],
  ])('names the zone in %s if asked', (language, words) => {
    expect(spokenTime(afternoon, 'Europe/Madrid', wordings[language].dates, true)).toMatch(words);
  });

  it('is null for what is no time', () => {
    const { dates } = wordings.en;
    expect(spokenTime(at('soon', 'soon'), 'Europe/Madrid', dates, true)).toBeNull();
    expect(spokenTime(at('soon', 'soon'), 'Asia/Tokyo', dates, true)).toBeNull();
    expect(spokenTime(at('2026-13-45T10:00', '2026-13-45'), 'Europe/Madrid', dates)).toBeNull();
  });
});

describe('spokenDay', () => {
  it.each<[WordingLanguage, string, string]>([
    ['en', '2026-11-03', '3 November'],
    ['es', '2026-11-03', '3 de noviembre'],
    ['fr', '2026-11-03', '3 novembre'],
    ['en', '2025-11-03', '3 November 2025'],
    ['es', '2025-11-03', '3 de noviembre de 2025'],
    ['fr', '2025-11-01', '1er novembre 2025'],
  ])('in %s: %s is %s', (language, day, words) => {
    expect(spokenDay(day, TODAY, wordings[language].dates)).toBe(words);
  });
});

describe('spokenWhen', () => {
  it.each<[WordingLanguage, string, string, string]>([
    ['en', '2027-03-03', 'in early March', 'early March'],
    ['en', '2027-03-15', 'in mid-March', 'mid-March'],
    ['en', '2027-03-31', 'in late March', 'late March'],
    ['en', '2026-12-01', 'on 1 December', '1 December'],
    ['en', '2028-03-31', 'in late March 2028', 'late March 2028'],
    ['es', '2027-03-03', 'a principios de marzo', 'principios de marzo'],
    ['es', '2027-03-15', 'a mediados de marzo', 'mediados de marzo'],
    ['es', '2026-12-01', 'el 1 de diciembre', 'el 1 de diciembre'],
    ['es', '2028-03-31', 'a finales de marzo de 2028', 'finales de marzo de 2028'],
    ['fr', '2027-03-03', 'début mars', 'début mars'],
    ['fr', '2027-03-15', 'mi-mars', 'mi-mars'],
    ['fr', '2026-12-01', 'le 1er décembre', 'le 1er décembre'],
    ['fr', '2028-03-31', 'fin mars 2028', 'fin mars 2028'],
  ])('in %s: %s', (language, day, on, around) => {
    const { dates } = wordings[language];
    expect(spokenWhen(day, TODAY, 'on', dates)).toBe(on);
    expect(spokenWhen(day, TODAY, 'around', dates)).toBe(around);
  });

  it('is null for a day that is over, or none', () => {
    const { dates } = wordings.en;
    expect(spokenWhen('2026-11-21', TODAY, 'on', dates)).toBeNull();
    expect(spokenWhen('someday', TODAY, 'on', dates)).toBeNull();
    expect(spokenWhen('2027-02-03', '', 'on', dates)).toBeNull();
    expect(spokenWhen(TODAY, TODAY, 'on', dates)).toBe('on 22 November');
  });
});

it('dayOf goes by the zone', () => {
  expect(dayOf('2026-11-03T23:30:00Z', 'Europe/Madrid')).toBe('2026-11-04');
  expect(dayOf('2026-11-03T23:30:00Z', 'America/Lima')).toBe('2026-11-03');
  expect(dayOf('yesterday', 'Europe/Madrid')).toBeNull();
});

it('leaves no pattern unfilled, whatever the day and time', () => {
  const instant = fc.date({ min: new Date('2020-01-01'), max: new Date('2040-01-01'), noInvalidDate: true });
  const zone = fc.constantFrom('Europe/Madrid', 'America/New_York', 'Australia/Lord_Howe', 'Asia/Kathmandu');
  const language = fc.constantFrom('en', 'es', 'fr');
  fc.assert(
    fc.property(instant, zone, language, fc.boolean(), (date, where, code, sayZone) => {
      const { dates } = wordings[code];
      const time = { at: date.toISOString(), zone: 'UTC', wall: date.toISOString().slice(0, 16) };
      const day = dayOf(time.at, where) ?? '';
      const texts = [
        spokenTime(time, where, dates, sayZone),
        spokenDay(day, TODAY, dates),
        spokenWhen(day, TODAY, 'on', dates),
        spokenWhen(day, TODAY, 'around', dates),
      ];
      expect(texts[0]).not.toBeNull();
      for (const text of texts) expect(text ?? '').not.toMatch(/[{}|]|undefined|NaN| {2}|^\s|\s$/);
    }),
  );
});
