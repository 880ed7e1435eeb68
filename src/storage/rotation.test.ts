import { describe, expect, it } from 'vitest';
import type { KeptCopy } from './kept-copies.ts';
import { heldCopies, outlived } from './rotation.ts';

const NOW = new Date('2026-11-30T12:00:00Z');

/** Copies, newest first, as days before now with what tells them apart. */
const copies = (...list: (Partial<KeptCopy> & { days: number })[]): KeptCopy[] =>
  list.map(({ days, ...parts }, at) => ({
    id: `copy-${at}`,
    at: new Date(NOW.getTime() - days * 86_400_000).toISOString(),
    entries: 10,
    bytes: 1,
    made: 'rolling',
    version: 4,
    log: 'mine',
    sequence: 1,
    deleted: 0,
    pieces: 1,
    ...parts,
  }));

const staying = (all: readonly KeptCopy[]) => {
  const gone = new Set(outlived(all, NOW));
  return all.filter((copy) => !gone.has(copy)).map(({ id }) => id);
};

describe('the copies that stay', () => {
  it('are the newest, one of a day before, one of a week before, and the one that takes its place', () => {
    const all = copies(
      { days: 0 },
      { days: 0.2 },
      { days: 1.2 },
      { days: 2 },
      { days: 6 },
      { days: 8 },
      { days: 20 },
    );
    expect(staying(all)).toEqual(['copy-0', 'copy-2', 'copy-4', 'copy-5']);
  });

  it('are those before an upgrade, a restoring and going on, for 30 days', () => {
    const all = copies(
      { days: 0 },
      { days: 3, made: 'upgrade', log: null },
      { days: 4, made: 'restore' },
      { days: 5, made: 'given-up' },
      { days: 31, made: 'upgrade', log: null },
      { days: 32, made: 'restore' },
    );
    expect(staying(all)).toEqual(['copy-0', 'copy-1', 'copy-2', 'copy-3']);
  });
});

describe('a copy is held', () => {
  it('when it has more entries than the newest, those aside that were deleted on purpose', () => {
    const all = copies({ days: 0, entries: 8, deleted: 2 }, { days: 1 }, { days: 40, entries: 11 });
    expect([...heldCopies(all)].map(({ id }) => id)).toEqual(['copy-2']);
    expect(staying(all)).toContain('copy-2');
  });

  it('when it is the newest of another log that stood here, however many entries this one has', () => {
    const all = copies(
      { days: 0, entries: 50 },
      { days: 40, log: 'before', made: 'given-up' },
      { days: 41, log: 'before' },
      { days: 90, log: 'long before', entries: 3 },
      { days: 95, log: 'empty', entries: 0 },
    );
    expect([...heldCopies(all)].map(({ id }) => id)).toEqual(['copy-1', 'copy-3']);
    expect(staying(all)).toEqual(expect.arrayContaining(['copy-1', 'copy-3']));
  });
});
