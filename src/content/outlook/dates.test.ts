import { describe, expect, it } from 'vitest';
import { readDates } from './dates.ts';

describe('readDates', () => {
  it.each([
    ['the weekday', ['Thu 9/10/2026 2:52 PM'], ['2026-09-10T14:52']],
    [
      'a clear date beside it',
      ['9/10/2026 2:52 PM', '9/17/2026 2:52 PM'],
      ['2026-09-10T14:52', '2026-09-17T14:52'],
    ],
    [
      'a weekday beside it',
      ['10/09/2026 14:52', 'jeu. 10/09/2026 15:00'],
      ['2026-09-10T14:52', '2026-09-10T15:00'],
    ],
    ['full stops', ['Di, 07.04.2020 08:51'], ['2020-04-07T08:51']],
    ['nothing', ['9/10/2026 2:52 PM', '9/11/2026 2:52 PM'], [null, null]],
    [
      'clear dates that contradict each other',
      ['9/17/2026 2:52 PM', '17/9/2026 14:52', '9/10/2026 1:00'],
      ['2026-09-17T14:52', '2026-09-17T14:52', null],
    ],
  ])('tells day and month apart by %s', (_, titles, expected) => {
    expect(readDates(titles, 'fr').times).toEqual(expected);
  });

  it.each([
    ['oldest-first', ['Thu 9/10/2026 2:52 PM', 'Thu 9/17/2026 2:52 PM']],
    ['newest-first', ['Thu 9/17/2026 2:52 PM', '', 'Thu 9/10/2026 2:52 PM']],
    ['mixed', ['Thu 9/17/2026 2:52 PM', 'Thu 9/10/2026 2:52 PM', 'Thu 9/17/2026 2:53 PM']],
    ['newest-first', ['9/11/2026 2:52 PM', '9/10/2026 2:52 PM']],
    ['oldest-first', ['9/10/2026 2:52 PM', '10/11/2026 2:52 PM']],
    [null, ['4/3/2026 2:52 PM', '3/5/2026 2:52 PM']],
    [null, ['Yesterday', 'Today']],
    [null, ['Thu 9/17/2026 2:52 PM']],
  ])('sees that a page is sorted %s', (order, titles) => {
    expect(readDates(titles, 'en').order).toBe(order);
  });
});
