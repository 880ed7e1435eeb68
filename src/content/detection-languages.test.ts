import { afterEach, describe, expect, it, vi } from 'vitest';
import { detectionLanguages } from '../languages/detection.ts';
import { sendMessage } from '../messages.ts';
import { fetchLanguages } from './detection-languages.ts';

vi.mock('../messages.ts', () => ({ sendMessage: vi.fn() }));
const answer = vi.mocked(sendMessage);

describe('fetchLanguages', () => {
  afterEach(() => {
    vi.useRealTimers();
    answer.mockReset();
  });

  it('has none until the background has answered, and says when', async () => {
    answer.mockResolvedValue(detectionLanguages as never);
    const onReady = vi.fn();
    const shelf = fetchLanguages(onReady, new AbortController().signal);
    expect(shelf.languages()).toBeNull();
    expect(await shelf.ready).toBe(detectionLanguages);
    expect(shelf.languages()).toBe(detectionLanguages);
    expect(onReady).toHaveBeenCalledOnce();
  });

  it('asks again when the background does not answer at first', async () => {
    vi.useFakeTimers();
    answer.mockRejectedValueOnce(new Error('starting')).mockResolvedValue(detectionLanguages as never);
    const shelf = fetchLanguages(() => undefined, new AbortController().signal);
    await vi.runAllTimersAsync();
    expect(shelf.languages()).toBe(detectionLanguages);
    expect(answer).toHaveBeenCalledTimes(2);
  });

  it('gives up in the end, and tells whoever waits', async () => {
    vi.useFakeTimers();
    answer.mockRejectedValue(new Error('gone'));
    const onReady = vi.fn();
    const shelf = fetchLanguages(onReady, new AbortController().signal);
    const failed = expect(shelf.ready).rejects.toThrow('gone');
    await vi.runAllTimersAsync();
    await failed;
    expect(onReady).not.toHaveBeenCalled();
  });
});

describe('the languages', () => {
  it('come through a message as they are: nothing in them is lost as JSON', () => {
    expect(JSON.parse(JSON.stringify(detectionLanguages))).toEqual(detectionLanguages);
  });
});
