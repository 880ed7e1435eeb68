// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { keepInSight } from './pulse.ts';

let life = new AbortController();
const fading = { currentTime: 0, cancel: vi.fn() };
const element = document.createElement('div');

beforeEach(() => {
  vi.useFakeTimers();
  life = new AbortController();
  fading.cancel.mockClear();
  element.animate = vi.fn(() => fading as unknown as Animation);
  document.body.append(element);
});
afterEach(() => {
  life.abort();
  vi.useRealTimers();
  element.remove();
});

/** When the element would be gone if nobody told it to stay, in milliseconds. */
function lasts(): number {
  const [, timing] = vi.mocked(element.animate).mock.calls[0] ?? [];
  return Number((timing as KeyframeAnimationOptions).delay);
}

it('tells the element to stay before it is gone, and it is gone within a second without', () => {
  const onBeat = vi.fn();
  keepInSight(element, onBeat, life.signal)();
  for (let passed = 0; passed < 3000; passed += 50) {
    fading.currentTime += 50;
    vi.advanceTimersByTime(50);
    expect(fading.currentTime).toBeLessThan(lasts());
  }
  expect(onBeat.mock.calls.length).toBeGreaterThan(5);
  expect(lasts()).toBeLessThan(1000);
});

it('rests while the element is not in the page, and begins anew when it has come back', () => {
  const onBeat = vi.fn();
  const stay = keepInSight(element, onBeat, life.signal);
  stay();
  stay();
  expect(element.animate).toHaveBeenCalledOnce();
  element.remove();
  vi.advanceTimersByTime(1000);
  expect(onBeat).not.toHaveBeenCalled();
  expect(fading.cancel).toHaveBeenCalledOnce();
  document.body.append(element);
  stay();
  vi.advanceTimersByTime(1000);
  expect(onBeat).toHaveBeenCalled();
});

it('ends with its script', () => {
  const onBeat = vi.fn();
  keepInSight(element, onBeat, life.signal)();
  life.abort();
  vi.advanceTimersByTime(1000);
  expect(onBeat).not.toHaveBeenCalled();
  expect(vi.getTimerCount()).toBe(0);
});
