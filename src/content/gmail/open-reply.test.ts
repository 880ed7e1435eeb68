// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { only, showPage } from '../page.fixture.ts';
import { card2025, card2026, conversation, idAt, replyBox } from './cards.fixture.ts';
import { openReply, replyBoxes } from './open-reply.ts';

const THREAD = idAt('2026-03-03T09:15:00Z');
const OTHER = idAt('2025-01-01T10:00:00Z');
const rt = (id: string) => `#thread-f:${BigInt(`0x${id}`)}`;

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** Shows a conversation whose reply control draws that box after a while. */
function page(card: string, thread: string): string[] {
  showPage(conversation(card, THREAD));
  const events: string[] = [];
  const control = only('.DILLkc, .aaq');
  const note = (event: Event) => events.push(event.type);
  for (const type of ['mousedown', 'mouseup', 'click']) control.addEventListener(type, note);
  control.addEventListener('click', () => {
    setTimeout(() => {
      const parsed = new DOMParser().parseFromString(replyBox({ rt: rt(thread) }, '<br>'), 'text/html');
      only('.h7').append(document.importNode(parsed.body.firstElementChild ?? parsed.body, true));
    }, 300);
  });
  return events;
}

describe('openReply', () => {
  it.each([
    ['a button of 2026', card2026({ id: THREAD }), ['click']],
    ['a div of 2025', card2025({ id: THREAD }), ['mousedown', 'mouseup', 'click']],
  ])('presses %s and waits for the box', async (_, card, expected) => {
    const events = page(card, THREAD);
    const opening = openReply(THREAD, THREAD);
    await vi.advanceTimersByTimeAsync(400);
    expect((await opening)?.threadId).toBe(THREAD);
    expect(events).toEqual(expected);
    expect(replyBoxes(THREAD)).toHaveLength(1);
  });

  it('never takes a box that answers in another thread', async () => {
    page(card2026({ id: THREAD }), OTHER);
    const opening = openReply(THREAD, null);
    await vi.advanceTimersByTimeAsync(5100);
    expect(await opening).toBeNull();
    expect(vi.getTimerCount()).toBe(0);
  });

  it('uses the box that is open, without another click', async () => {
    const events = page(card2026({ id: THREAD }), THREAD);
    const opening = openReply(THREAD, THREAD);
    await vi.advanceTimersByTimeAsync(400);
    const first = await opening;
    expect((await openReply(THREAD, THREAD))?.editor).toBe(first?.editor);
    expect(events).toEqual(['click']);
  });

  it('does nothing for a thread or a message that is not on screen', async () => {
    const events = page(card2026({ id: THREAD }), THREAD);
    expect(await openReply(OTHER, THREAD)).toBeNull();
    expect(await openReply(THREAD, OTHER)).toBeNull();
    expect(events).toEqual([]);
  });
});
