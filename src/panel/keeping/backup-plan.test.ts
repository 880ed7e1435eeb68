import { describe, expect, it } from 'vitest';
import {
  type BackupFacts,
  isDue,
  isOverdue,
  type MarkedFile,
  NO_FACTS,
  withoutFuture,
} from './backup-plan.ts';

const MARK = { log: 'a', sequence: 40, entries: 12 };
const CHANGED = { ...MARK, sequence: 41 };
const START = '2026-11-01T09:00:00.000Z';

const at = (instant: string) => new Date(instant);
const daysLater = (days: number) => new Date(Date.parse(START) + days * 86_400_000);

const file = (over: Partial<MarkedFile> = {}): MarkedFile => ({
  at: START,
  name: 'lost-and-learned-2026-11-01.json',
  entries: 12,
  bytes: 4000,
  where: 'downloads',
  locked: false,
  mark: MARK,
  ...over,
});

const facts = (over: Partial<BackupFacts> = {}): BackupFacts => ({
  ...NO_FACTS,
  weekly: 'downloads',
  last: file(),
  own: file(),
  since: START,
  ...over,
});

describe('a file by itself', () => {
  it('is due seven days after the last one, if the log has changed', () => {
    expect(isDue(facts(), CHANGED, daysLater(6.99))).toBe(false);
    expect(isDue(facts(), CHANGED, daysLater(7))).toBe(true);
    expect(isDue(facts(), MARK, daysLater(70))).toBe(false);
    expect(isDue(facts(), { ...MARK, log: 'b' }, daysLater(7))).toBe(true);
    // A log that was put back is behind the file, and another one.
    expect(isDue(facts(), { ...MARK, sequence: 39 }, daysLater(7))).toBe(true);
  });

  it('is due at once where none has been written yet, whatever was saved by hand', () => {
    const none = facts({ own: null, last: file({ where: 'saved' }) });
    expect(isDue(none, MARK, daysLater(0))).toBe(true);
    expect(isDue(facts({ own: null, last: null }), { ...MARK, entries: 0 }, daysLater(0))).toBe(true);
  });

  it('is never due if it is not wanted, of a log that is empty, or of one that is not what it was', () => {
    expect(isDue(facts({ weekly: 'off' }), CHANGED, daysLater(70))).toBe(false);
    expect(isDue(facts({ own: null }), { log: 'a', sequence: 0, entries: 0 }, daysLater(70))).toBe(false);
    expect(isDue(facts({ own: null }), null, daysLater(70))).toBe(false);
  });

  it('is tried again an hour after it could not be written', () => {
    const failed = facts({ failedAt: daysLater(8).toISOString() });
    expect(isDue(failed, CHANGED, new Date(daysLater(8).getTime() + 3_599_000))).toBe(false);
    expect(isDue(failed, CHANGED, new Date(daysLater(8).getTime() + 3_600_000))).toBe(true);
  });
});

describe('the reminder', () => {
  it('comes 30 days after the last file of whatever kind, if the log has changed', () => {
    const saved = facts({ own: null, last: file({ where: 'saved' }) });
    expect(isOverdue(saved, CHANGED, daysLater(29.9))).toBe(false);
    expect(isOverdue(saved, CHANGED, daysLater(30))).toBe(true);
    expect(isOverdue(saved, MARK, daysLater(300))).toBe(false);
    expect(isOverdue(saved, null, daysLater(300))).toBe(false);
  });

  it('counts from when the log was first seen with something in it, if there never was a file', () => {
    const never = { ...NO_FACTS, since: START };
    expect(isOverdue(never, MARK, daysLater(29))).toBe(false);
    expect(isOverdue(never, MARK, daysLater(30))).toBe(true);
    expect(isOverdue(never, { log: 'a', sequence: 0, entries: 0 }, daysLater(30))).toBe(false);
    expect(isOverdue(NO_FACTS, MARK, daysLater(3000))).toBe(false);
  });
});

describe('a clock that is put back', () => {
  const ahead = '2031-01-01T00:00:00.000Z';

  it('lets the time go on from now, once', () => {
    const wrong = facts({
      last: file({ at: ahead }),
      own: file({ at: ahead }),
      since: ahead,
      failedAt: ahead,
    });
    const right = withoutFuture(wrong, daysLater(0));
    for (const known of [right.last?.at, right.own?.at, right.since, right.failedAt])
      expect(known).toBe(START);
    // What was put right is kept: it is not put right again at the next look.
    const later = { ...right, failedAt: null };
    expect(withoutFuture(later, daysLater(7))).toEqual(later);
    expect(isDue(later, CHANGED, daysLater(6))).toBe(false);
    expect(isDue(later, CHANGED, daysLater(7))).toBe(true);
    expect(isOverdue(later, CHANGED, daysLater(30))).toBe(true);
  });

  it('writes no file at every look while it is ahead, and none twice when it is right again', () => {
    let known = facts();
    const written: string[] = [];
    const look = (now: Date) => {
      known = withoutFuture(known, now);
      if (!isDue(known, CHANGED, now)) return;
      written.push(now.toISOString());
      known = { ...known, last: file({ at: now.toISOString() }), own: file({ at: now.toISOString() }) };
    };
    for (const now of [
      daysLater(1),
      at(ahead),
      at(ahead),
      daysLater(2),
      daysLater(2),
      daysLater(8),
      daysLater(9),
    ]) {
      look(now);
    }
    expect(written).toEqual([ahead, daysLater(9).toISOString()]);
  });

  it('touches nothing that is past', () => {
    expect(withoutFuture(facts(), daysLater(3))).toEqual(facts());
    expect(withoutFuture(NO_FACTS, daysLater(3))).toEqual(NO_FACTS);
  });
});
