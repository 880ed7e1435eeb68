// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { observe } from './observe.ts';

let life = new AbortController();
let print = 'one';
let isHeeded = true;
const fingerprint = vi.fn(() => print);
const onChange = vi.fn();
const onMutation = vi.fn();

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  life = new AbortController();
  [print, isHeeded] = ['one', true];
  for (const mock of [fingerprint, onChange, onMutation]) mock.mockClear();
  observe({ watched: ['style'], concerns: () => isHeeded, fingerprint }, onChange, onMutation, life.signal);
});
afterEach(() => {
  life.abort();
  vi.useRealTimers();
  document.body.replaceChildren();
});

async function mutate(): Promise<void> {
  document.body.append(document.createElement('p'));
  await new Promise((resolve) => setImmediate(resolve));
}

it('tells of a change at once, and of what changes nothing only as that', async () => {
  expect(onChange).toHaveBeenCalledTimes(1);
  print = 'two';
  await mutate();
  expect(onChange).toHaveBeenCalledTimes(2);
  expect(onMutation).not.toHaveBeenCalled();
  await mutate();
  expect(onChange).toHaveBeenCalledTimes(2);
  expect(onMutation).toHaveBeenCalledTimes(1);
});

it('takes no fingerprint of what does not concern the client, but looks a second time later', async () => {
  isHeeded = false;
  print = 'two';
  for (let times = 0; times < 20; times += 1) await mutate();
  expect(fingerprint).toHaveBeenCalledTimes(1);
  expect(onMutation.mock.calls.length).toBeGreaterThan(0);
  vi.advanceTimersByTime(1000);
  expect(fingerprint).toHaveBeenCalledTimes(2);
  expect(onChange).toHaveBeenCalledTimes(2);
});

it('heeds every change after the address has changed, whatever the client says', async () => {
  isHeeded = false;
  print = 'two';
  history.replaceState(null, '', '#another');
  await mutate();
  expect(onChange).toHaveBeenCalledTimes(2);
});

it('ends with its signal', async () => {
  isHeeded = false;
  await mutate();
  life.abort();
  print = 'two';
  await mutate();
  vi.advanceTimersByTime(5000);
  expect(onChange).toHaveBeenCalledTimes(1);
});
