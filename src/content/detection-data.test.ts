import { afterEach, describe, expect, it, vi } from 'vitest';
import { detectionData } from '../languages/detection.ts';
import { sendMessage } from '../messages.ts';
import { fetchDetectionData } from './detection-data.ts';

vi.mock('../messages.ts', () => ({ sendMessage: vi.fn() }));
const answer = vi.mocked(sendMessage);

describe('fetchDetectionData', () => {
  afterEach(() => {
    vi.useRealTimers();
    answer.mockReset();
  });

  it('has none until the background has answered, and says when', async () => {
    answer.mockResolvedValue(detectionData as never);
    const onReady = vi.fn();
    const shelf = fetchDetectionData(onReady, new AbortController().signal);
    expect(shelf.data()).toBeNull();
    expect(await shelf.ready).toBe(detectionData);
    expect(shelf.data()).toBe(detectionData);
    expect(onReady).toHaveBeenCalledOnce();
  });

  it('asks again when the background does not answer at first', async () => {
    vi.useFakeTimers();
    answer.mockRejectedValueOnce(new Error('starting')).mockResolvedValue(detectionData as never);
    const shelf = fetchDetectionData(() => undefined, new AbortController().signal);
    await vi.runAllTimersAsync();
    expect(shelf.data()).toBe(detectionData);
    expect(answer).toHaveBeenCalledTimes(2);
  });

  it('gives up in the end, and tells whoever waits', async () => {
    vi.useFakeTimers();
    answer.mockRejectedValue(new Error('gone'));
    const onReady = vi.fn();
    const shelf = fetchDetectionData(onReady, new AbortController().signal);
    const failed = expect(shelf.ready).rejects.toThrow('gone');
    await vi.runAllTimersAsync();
    await failed;
    expect(onReady).not.toHaveBeenCalled();
  });
});

describe('the languages', () => {
  it('come through a message as they are: nothing in them is lost as JSON', () => {
    expect(JSON.parse(JSON.stringify(detectionData))).toEqual(detectionData);
  });
});
