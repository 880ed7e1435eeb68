import type { Message, Thread } from '../model.ts';

/** Index of the message to judge: the newest that is not the user's own and has a text; null if none. */
export function judgedIndex(messages: readonly Message[]): number | null {
  const index = messages.findLastIndex((message) => message.direction !== 'out' && message.text !== null);
  return index < 0 ? null : index;
}

/** The thread up to the message to judge, so that a no keeps its verdict after the user has answered it. */
export function cutForJudging(thread: Thread): Thread {
  const index = judgedIndex(thread.messages);
  return { ...thread, messages: index === null ? [] : thread.messages.slice(0, index + 1) };
}
