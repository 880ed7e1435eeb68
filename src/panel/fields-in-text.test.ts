import { describe, expect, it } from 'vitest';
import { carryRanges, cutAt } from './fields-in-text.ts';

const TEXT = 'Hi Dana, 10 minutes? Sam';
const FIELDS = [
  { start: 3, end: 7 },
  { start: 9, end: 11 },
  { start: 21, end: 24 },
];

const carried = (after: string) =>
  carryRanges(TEXT, after, FIELDS).map(({ start, end }) => after.slice(start, end));

describe('carryRanges', () => {
  it('moves what stands after the change', () => {
    expect(carried('Hi Dana, maybe 10 minutes? Sam')).toEqual(['Dana', '10', 'Sam']);
  });

  it('drops what the change touches', () => {
    expect(carried('Hi Dina, 10 minutes? Sam')).toEqual(['10', 'Sam']);
  });

  it('keeps all when nothing changed, and none when all is gone', () => {
    expect(carried(TEXT)).toEqual(['Dana', '10', 'Sam']);
    expect(carried('')).toEqual([]);
  });

  it('keeps fields at both ends when only the middle is replaced', () => {
    expect(carried('Hi Dana. Sam')).toEqual(['Dana', 'Sam']);
  });
});

describe('cutAt', () => {
  it('cuts in order and joins overlaps', () => {
    const pieces = cutAt('abcdef', [
      { start: 2, end: 4 },
      { start: 1, end: 3 },
    ]);
    expect(pieces.map((piece) => piece.text).join('')).toBe('abcdef');
    expect(pieces.filter((piece) => piece.marked).map((piece) => piece.text)).toEqual(['bc', 'd']);
  });
});
