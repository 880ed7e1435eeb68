import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstStamp, isStamp, lastStampOf, laterStamp, nextStamp, partsOf } from './stamps.ts';

const time = fc.integer({ min: 0, max: 4_000_000_000_000 });
const device = fc.stringMatching(/^[0-9a-z]{1,16}$/);

describe('a stamp', () => {
  it('is later than every one before it, whatever the clocks say', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(time, device), { minLength: 2, maxLength: 50 }), (changes) => {
        let last: string | null = null;
        for (const [now, where] of changes) {
          const next: string = nextStamp(last, now, where);
          expect(isStamp(next)).toBe(true);
          if (last !== null) expect(next > last).toBe(true);
          last = next;
        }
      }),
    );
  });

  it('keeps the clock’s own time where that is later', () => {
    const stamp = nextStamp(nextStamp(null, 1000, 'a'), 2000, 'b');
    expect(partsOf(stamp)).toEqual({ time: 2000, count: 0, device: 'b' });
  });

  it('goes on when a clock stands still for longer than the count lasts', () => {
    const full = `${nextStamp(null, 5, 'a').slice(0, 10)}zzzz-a`;
    const next = nextStamp(full, 0, 'a');
    expect(next > full).toBe(true);
    expect(partsOf(next)).toEqual({ time: 6, count: 0, device: 'a' });
  });

  it('is told from anything else', () => {
    for (const other of ['', 'x', 5, null, {}, '000000000-0000-', '000000000-0000-A', `${'0'.repeat(40)}`]) {
      expect(isStamp(other)).toBe(false);
    }
  });

  it('is compared with none', () => {
    const stamp = nextStamp(null, 1, 'a');
    expect(laterStamp(null, stamp)).toBe(stamp);
    expect(laterStamp(stamp, null)).toBe(stamp);
    expect(laterStamp(null, null)).toBeNull();
  });
});

describe('the stamps of what no clock has counted', () => {
  it('come after every change of their millisecond and before the next, or before everything', () => {
    fc.assert(
      fc.property(time, device, device, (now, where, elsewhere) => {
        const last = lastStampOf(now, where);
        expect(isStamp(last)).toBe(true);
        expect(last > nextStamp(null, now + 1, elsewhere)).toBe(false);
        expect(last > nextStamp(nextStamp(null, now, elsewhere), now, elsewhere)).toBe(true);
        expect(nextStamp(last, now, elsewhere) > last).toBe(true);
        expect(isStamp(nextStamp(last, now, elsewhere))).toBe(true);
        expect(firstStamp(where) < nextStamp(null, now, elsewhere)).toBe(true);
      }),
    );
  });
});
