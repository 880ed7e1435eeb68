// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import {
  canonicalId,
  conversationInAddress,
  digest,
  isComposeWindow,
  isOwnWindow,
  itemInAddress,
} from './ids.ts';

function go(address: string): void {
  (window as unknown as { happyDOM: { setURL(url: string): void } }).happyDOM.setURL(
    `https://outlook.live.com${address}`,
  );
}

describe('canonicalId', () => {
  it.each([
    ['AQQk+a/b==', 'AQQk-a_b'],
    ['AQQk-a_b', 'AQQk-a_b'],
    [' AQQk ', 'AQQk'],
    ['two words', null],
    ['', null],
    [null, null],
  ])('of %s', (id, expected) => {
    expect(canonicalId(id)).toBe(expected);
  });
});

describe('what an address names', () => {
  it.each([
    ['/mail/0/inbox/id/AQQkADAwMGEz%2Babc%2Fdef%3D', 'AQQkADAwMGEz-abc_def', null],
    ['/mail/id/AAQKADAWMGEZABC', 'AAQKADAWMGEZABC', null],
    ['/mail/inbox/id/AAMkADAwMGEz%2Babc', null, 'AAMkADAwMGEz-abc'],
    ['/mail/deeplink/read/AQMkADAwMGEz-abc?ItemID=AQMkADAwMGEz%2Babc%3D', null, 'AQMkADAwMGEz-abc'],
    ['/mail/deeplink/read?itemid=AAMkADAwMGEz+abc', null, 'AAMkADAwMGEz-abc'],
    ['/mail/inbox', null, null],
    ['/mail/inbox/id/%E0%A4%A', null, null],
  ])('%s', (address, conversation, item) => {
    go(address);
    expect([conversationInAddress(), itemInAddress().value]).toEqual([conversation, item]);
  });

  it('is not chosen where path and query differ', () => {
    go('/mail/deeplink/read/AAMkADAwMGEz-abc?ItemID=AAMkADAwMGEz-xyz');
    expect(itemInAddress()).toEqual({ value: null, disagree: true });
  });

  it('is a window of its own, or one to write in', () => {
    const of = (address: string) => {
      go(address);
      return [isOwnWindow(), isComposeWindow()];
    };
    expect(of('/mail/deeplink/read/AAMkADAwMGEz')).toEqual([true, false]);
    expect(of('/mail/deeplink/compose?to=x')).toEqual([false, true]);
    expect(of('/mail/0/compose/AAMkADAwMGEz')).toEqual([false, true]);
    expect(of('/mail/composers/id/x')).toEqual([false, false]);
  });
});

it('digest tells small differences apart', () => {
  const digests = ['', 'a', 'b', 'ab', 'ba', 'a'.repeat(200), 'a'.repeat(201)].map(digest);
  expect(new Set(digests).size).toBe(digests.length);
  expect(digest('a')).toBe(digest('a'));
});
