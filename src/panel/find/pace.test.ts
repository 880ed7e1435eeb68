import { afterEach, describe, expect, it, vi } from 'vitest';
import { pagePace } from './pace.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('the page’s pace', () => {
  it('lets what waits go first', async () => {
    const order: string[] = [];
    setTimeout(() => order.push('typed'));
    await pagePace.giveWay();
    order.push('searched');
    expect(order).toEqual(['typed', 'searched']);
  });

  it('leaves it to the browser where the browser can', async () => {
    const browser = { yield: vi.fn(async () => undefined) };
    vi.stubGlobal('scheduler', browser);
    await pagePace.giveWay();
    expect(browser.yield).toHaveBeenCalledOnce();
  });

  it('has a clock that goes on', () => {
    const before = pagePace.now();
    expect(pagePace.now()).toBeGreaterThanOrEqual(before);
  });
});
