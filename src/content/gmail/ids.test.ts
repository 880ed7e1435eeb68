import { describe, expect, it } from 'vitest';
import { clientMadeId, hexId, jslogId, timeOfId } from './ids.ts';

describe('hexId', () => {
  it('gives one spelling for hex, message and thread ids', () => {
    expect(hexId('18a41665ecb473a3')).toBe('18a41665ecb473a3');
    expect(hexId('18A41665ECB473A3')).toBe('18a41665ecb473a3');
    expect(hexId('#msg-f:1775568780109575075')).toBe('18a41665ecb473a3');
    expect(hexId('thread-f:1775568780109575075')).toBe('18a41665ecb473a3');
  });

  it.each([
    'undefined',
    '',
    null,
    undefined,
    '#msg-a:r-7673660351152959857',
    'FMfcgzQXJkLmNoPqRsTu',
    '18a41665ecb473a3f',
    '#msg-f:99999999999999999999',
  ])('is null for %s', (value) => {
    expect(hexId(value)).toBeNull();
  });

  it('is null for a number too small to be an id of Gmail', () => {
    expect(hexId('#msg-f:1')).toBeNull();
    expect(hexId('0000000000000001')).toBeNull();
  });
});

it('timeOfId is the arrival in milliseconds', () => {
  // The fact sheet's example: it arrived on 3 October 2026 at 11:51:26 UTC.
  expect(new Date(timeOfId('1a1019ad5b49f8a9')).toISOString()).toMatch(/^2026-10-03T11:51:26/);
  const made = ((BigInt(Date.UTC(2026, 5, 1, 12)) << 20n) | 77n).toString(16);
  expect(timeOfId(made)).toBe(Date.UTC(2026, 5, 1, 12));
});

it('clientMadeId knows ids of messages and threads that were made in the browser', () => {
  expect(clientMadeId('#msg-a:r-767')).toBe('msg-a:r-767');
  expect(clientMadeId('thread-a:r5')).toBe('thread-a:r5');
  expect(clientMadeId('#msg-f:1775568780109575075')).toBeNull();
});

describe('jslogId', () => {
  const log = (value: unknown) => btoa(JSON.stringify(value)).replaceAll('=', '.');

  it('reads thread and message', () => {
    const jslog = `20511; u014N:cOuCgd,Kr2w4b; 1:${log(['#thread-f:12'])}; 4:${log(['#msg-f:34', null, 5])}`;
    expect(jslogId(jslog, '1')).toBe('#thread-f:12');
    expect(jslogId(jslog, '4')).toBe('#msg-f:34');
  });

  it('is null for an empty list, for other segments, and for what is no base64', () => {
    expect(jslogId('20277; u014N:xr6bB; 4:W10..', '4')).toBeNull();
    expect(jslogId('190355; 67:WzAsN10.', '4')).toBeNull();
    expect(jslogId('1; 4:%%%', '4')).toBeNull();
    expect(jslogId(null, '1')).toBeNull();
  });
});
