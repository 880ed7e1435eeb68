import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDateFacts, type DateOrder, dateOrders, noDateFacts, readDate } from './csv-dates.ts';

const ordersOf = (...columns: string[][]) =>
  dateOrders(columns.map((cells) => cells.reduce(addDateFacts, noDateFacts())));

describe('the order of day and month', () => {
  it.each<[string, string[], DateOrder | null]>([
    ['a day after the 12th', ['03/04/2026', '25/04/2026'], 'dmy'],
    ['a month that is none', ['03/04/2026', '04/25/2026'], 'mdy'],
    ['nothing that tells', ['03/04/2026', '05/06/2026'], null],
    ['both', ['25/04/2026', '04/25/2026'], null],
    ['no date at all', ['soon', '31/11/2026', '2026-11-18'], null],
  ])('is told by the whole column: %s', (_, cells, order) => {
    expect(ordersOf(cells)).toEqual([order]);
  });

  it('is that of the file’s other columns, if they agree', () => {
    expect(ordersOf(['03/04/2026'], ['25/04/2026'], ['x'])).toEqual(['dmy', 'dmy', 'dmy']);
    expect(ordersOf(['03/04/2026'], ['25/04/2026'], ['04/25/2026'])).toEqual([null, 'dmy', 'mdy']);
    expect(ordersOf(['03/04/2026'], ['25/04/2026', '04/25/2026'])).toEqual([null, null]);
  });
});

describe('a date', () => {
  it.each<[string, DateOrder | null, string]>([
    ['2026-11-18', null, '2026-11-18'],
    ['2026-1-8', null, '2026-01-08'],
    ['2026/11/18 14:30', null, '2026-11-18T14:30'],
    ['2026-11-18T14:30:05.123Z', null, '2026-11-18T14:30Z'],
    ['2026-11-18 14:30:05+01:00', null, '2026-11-18T14:30+01:00'],
    ['18.11.2026', null, '2026-11-18'],
    ['03.04.26', null, '2026-04-03'],
    ['03/04/2026', 'dmy', '2026-04-03'],
    ['03/04/2026', 'mdy', '2026-03-04'],
    ['3-4-99', 'mdy', '1999-03-04'],
    ['05/05/2026', null, '2026-05-05'],
    ['25/04/2026', null, '2026-04-25'],
    ['4/25/2026 2:05 PM', 'mdy', '2026-04-25T14:05'],
    ['4/25/2026, 12:05 a.m.', 'mdy', '2026-04-25T00:05'],
    ['25/04/2026 14h30', null, '2026-04-25T14:30'],
    ['29/02/2028', null, '2028-02-29'],
  ])('%s (%s) is %s', (cell, order, date) => {
    expect(readDate(cell, order)).toEqual({ day: date.slice(0, 10), date });
  });

  it.each([
    '31/02/2026',
    '2026-02-31',
    '29/02/2026',
    '13/13/2026',
    '00/01/2026',
    '18.13.2026',
    'soon',
    '45981',
    '1/2',
    '2026-11-18 25:00',
    '2026-11-18 noon',
  ])('%s does not exist', (cell) => expect(readDate(cell, 'dmy')).toBe('no-such-date'));

  it('is never guessed', () => {
    expect(readDate('03/04/2026', null)).toBe('unclear-date');
  });

  it('is the one that was written, in every order and for every day', () => {
    const date = fc.date({ min: new Date('1970-01-01'), max: new Date('2069-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(
        date,
        fc.constantFrom('dmy', 'mdy'),
        fc.constantFrom('/', '-'),
        fc.boolean(),
        (at, order, by, short) => {
          const day = at.toISOString().slice(0, 10);
          const [year = '', month = '', dayOfMonth = ''] = day.split('-');
          const last = short ? year.slice(2) : year;
          const words = (order === 'dmy' ? [dayOfMonth, month, last] : [month, dayOfMonth, last]).join(by);
          expect(readDate(words, order as DateOrder)).toEqual({ day, date: day });
          const alone = readDate(words, null);
          if (typeof alone !== 'string') expect(alone.day).toBe(day);
        },
      ),
      { numRuns: 500 },
    );
  }, 30_000);
});
