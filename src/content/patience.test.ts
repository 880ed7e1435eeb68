import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { withPatience } from './patience.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

it('acts at once for whoever asks now and then', () => {
  const act = vi.fn();
  const ask = withPatience(act, new AbortController().signal);
  for (let times = 1; times <= 40; times += 1) {
    ask();
    expect(act).toHaveBeenCalledTimes(times);
    vi.advanceTimersByTime(40);
  }
});

it('stops answering an act that asks for itself again, tries later, and ends with the signal', () => {
  const life = new AbortController();
  const act = vi.fn(() => ask());
  const ask: () => void = withPatience(act, life.signal);
  ask();
  const atOnce = act.mock.calls.length;
  expect(atOnce).toBeLessThan(50);
  vi.advanceTimersByTime(5000);
  expect(act.mock.calls.length).toBeGreaterThan(atOnce);
  expect(act.mock.calls.length).toBeLessThan(20 * atOnce);
  life.abort();
  const inTheEnd = act.mock.calls.length;
  vi.advanceTimersByTime(5000);
  ask();
  expect(act).toHaveBeenCalledTimes(inTheEnd);
});
