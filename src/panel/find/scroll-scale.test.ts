import { describe, expect, it } from 'vitest';
import { ScrollScale } from './scroll-scale.ts';

describe('a list that is scrolled', () => {
  it('is as high as its rows, where an element can be', () => {
    const scale = new ScrollScale(7_700_000, 700);
    expect([scale.height, scale.isPlain, scale.inList(123), scale.inElement(123)]).toEqual([
      7_700_000,
      true,
      123,
      123,
    ]);
  });

  it('is seen from its first row to its last, where it is higher than that', () => {
    const scale = new ScrollScale(5000, 100, 1100);
    expect(scale.height).toBe(1100);
    expect(scale.inList(0)).toBe(0);
    expect(scale.inList(1000)).toBe(4900);
    expect(scale.inList(-40)).toBe(-40);
    expect(scale.inElement(scale.inList(333))).toBeCloseTo(333);
  });
});
