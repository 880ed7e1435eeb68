import { MOST_MESSAGES } from '../detection/detect.ts';
import type { Message } from '../model.ts';

/**
 * The messages that a verdict on the newest incoming one looks at, oldest first: read backwards, so that a thread of
 * hundreds costs no more than one of twelve. What the user has written after it comes on top.
 * @param oldestFirst the conversation's messages as the page draws them
 * @param read gives one of them, with its index; null if it is none after all
 */
export function readNewest<Drawn>(
  oldestFirst: readonly Drawn[],
  read: (drawn: Drawn, index: number) => Message | null,
): Message[] {
  const messages: Message[] = [];
  let looked = 0;
  for (let index = oldestFirst.length - 1; index >= 0 && looked < MOST_MESSAGES; index -= 1) {
    const message = read(oldestFirst[index] as Drawn, index);
    if (!message) continue;
    messages.unshift(message);
    // As `judgedIndex` finds the one to judge.
    if (looked > 0 || (message.direction !== 'out' && message.text !== null)) looked += 1;
  }
  return messages;
}
