import { describe, expect, it } from 'vitest';
import { wallTime } from './wall-time.ts';

describe('wallTime', () => {
  it.each([
    ['20 Aug 2025, 13:19', 'en', '2025-08-20T13:19'],
    ['Aug 20, 2025, 1:19 PM', 'en', '2025-08-20T13:19'],
    ['Aug 20, 2025, 12:05\u202fAM', 'en', '2025-08-20T00:05'],
    ['26 дек. 2019 г., 22:53', 'ru', '2019-12-26T22:53'],
    ['2016年5月4日 上午10:08', 'zh-CN', '2016-05-04T10:08'],
    ['2016年5月4日 下午10:08', 'zh-CN', '2016-05-04T22:08'],
    ['1 Jan 2026, 18.51', 'id', '2026-01-01T18:51'],
    ['4 mar 2026, 9:05', 'es', '2026-03-04T09:05'],
    ['12 févr. 2026, 17:40', 'fr', '2026-02-12T17:40'],
    ['3. März 2026, 08:00', 'de', '2026-03-03T08:00'],
    ['2025-08-09 13:19', '', '2025-08-09T13:19'],
    ['20/08/2025, 13:19', '', '2025-08-20T13:19'],
    ['08/20/2025, 1:19 PM', 'en', '2025-08-20T13:19'],
    ['20.08.2025, 13.19', 'fi', '2025-08-20T13:19'],
    ['٢٠ أغسطس ٢٠٢٥، ١٣:١٩', 'ar', '2025-08-20T13:19'],
  ])('reads %s', (title, language, expected) => {
    expect(wallTime(title, language)).toBe(expected);
  });

  it.each([
    ['Thu 9/10/2026 2:52 PM', 'en', '2026-09-10T14:52'],
    ['Do, 10/09/2026 14:52', 'de', '2026-09-10T14:52'],
    ['mar 10/11/2026 14:52', 'es', '2026-11-10T14:52'],
    ['mar. 3 nov. 2026 14:52', 'es', '2026-11-03T14:52'],
    ['יום ה׳ \u200f10/09/2026 14:52', 'he', '2026-09-10T14:52'],
    ['2026/09/17 (木) 14:52', 'ja', '2026-09-17T14:52'],
    ['Fr, 2026-05-22 15:22', 'de', '2026-05-22T15:22'],
    ['Di, 07.04.2020 08:51', 'de', '2020-04-07T08:51'],
    ['Sat 9/10/2026 2:52 PM', 'en', null],
  ])('takes the day of the week into account: %s', (title, language, expected) => {
    expect(wallTime(title, language)).toBe(expected);
  });

  it('does not guess which number is the day', () => {
    expect(wallTime('08/09/2025, 13:19', 'en')).toBeNull();
    expect(wallTime('08/08/2025, 13:19', 'en')).toBe('2025-08-08T13:19');
  });

  it('does not guess a month that two languages name differently', () => {
    expect(wallTime('5 listopada 2025, 10:00', 'pl')).toBe('2025-11-05T10:00');
    expect(wallTime('5 listopada 2025, 10:00', 'hr')).toBe('2025-10-05T10:00');
    expect(wallTime('5 listopada 2025, 10:00', '')).toBeNull();
  });

  it.each(['', 'yesterday', '20 Aug 2025', '31 Feb 2025, 10:00', '20 Aug 2568, 10:00', '25:61'])(
    'is null for %s',
    (title) => {
      expect(wallTime(title, 'en')).toBeNull();
    },
  );
});
