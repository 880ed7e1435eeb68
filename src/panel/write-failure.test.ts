import { expect, it } from 'vitest';
import { type LogHealth, LogTroubleError } from '../storage/health.ts';
import { writeFailure } from './write-failure.ts';

const KNOWN = { entries: 132, changedAt: '2026-11-18T10:00:00.000Z' };

it.each<[LogHealth, string]>([
  [{ is: 'newer' }, 'newer'],
  [{ is: 'refused' }, 'refused'],
  [{ is: 'emptied', known: KNOWN, found: 0 }, 'trouble'],
  [{ is: 'unopenable', known: KNOWN, found: null }, 'trouble'],
])('knows a log in trouble: %o', (health, failure) => {
  expect(writeFailure(new LogTroubleError(health))).toBe(failure);
});

it('knows a full disk in the words of both browsers', () => {
  expect(writeFailure(new DOMException('', 'QuotaExceededError'))).toBe('full');
  const chromium =
    'Connection is closing because of: IO error: 000003.log: FILE_ERROR_NO_SPACE (ChromeMethodBFE: 9)';
  expect(writeFailure(new DOMException(chromium, 'UnknownError'))).toBe('full');
});

it('claims no more than it knows of a disk that did not take it', () => {
  expect(writeFailure(new DOMException('Internal error: IO error: append', 'UnknownError'))).toBe('disk');
  expect(writeFailure(new DOMException('The transaction was aborted.', 'AbortError'))).toBe('other');
  expect(writeFailure('no error at all')).toBe('other');
});
