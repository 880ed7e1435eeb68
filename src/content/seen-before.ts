import { senderKey } from '../detection/teaching.ts';
import type { ThreadView } from '../messages.ts';
import type { Message, Teaching } from '../model.ts';
import { countText } from '../platform/text.ts';
import type { PageMemory } from './page-memory.ts';

/** What it says of a number of entries. */
export const seenText = (count: number): string =>
  countText(count, { one: 'chipSeenOne', other: 'chipSeenMany' });

const isMuted = (message: Message, key: string | null, { mutedMessages, mutedSenders }: Teaching): boolean =>
  (key !== null && mutedMessages.includes(key)) || mutedSenders.includes(senderKey(message.from.email) ?? '');

/** How many entries there are, from before this thread, of whoever has written its newest incoming mail. */
export function seenIn(view: ThreadView, memory: Pick<PageMemory, 'seen' | 'teaching'>): number {
  const message = view.reading?.messages[view.judged ?? -1];
  if (!message || isMuted(message, view.messageKey, memory.teaching())) return 0;
  return memory.seen([message.from], view.reading?.account?.email ?? null, view.threadKey);
}
