import type { ReplyBox } from '../client.ts';
import { isShown } from '../visible.ts';
import { waitFor } from '../wait.ts';
import type { Card } from './cards.ts';
import { composeBoxes, type OpenThread } from './compose.ts';
import { composeRegionsIn } from './compose-region.ts';
import { readDates } from './dates.ts';
import { dateText, messageIds } from './message.ts';
import { firstOf, isInText } from './parts.ts';
import { openThread } from './read.ts';

/** For so long the client may take to open its reply box. */
const OPENS_WITHIN_MS = 5000;

/** The open reply boxes that answer in a thread. */
export function replyBoxes(threadId: string): ReplyBox[] {
  return composeBoxes(openThread()).filter((box) => box.threadId === threadId);
}

/**
 * The box that answers in a thread: the one that is open, else a new one by the client's own reply control.
 * Null if the thread is not the one on screen, the message has no such control, or no new box of this thread
 * has come in time.
 * @param answered the message to answer; null for the newest open one
 */
export async function openReply(threadId: string, answered: string | null): Promise<ReplyBox | null> {
  const [existing] = replyBoxes(threadId);
  if (existing) return existing;
  const open = openThread();
  if (open?.id !== threadId) return null;
  const card = answered === null ? newestOpen(open) : byId(open, answered);
  const control = card && replyControl(card, open);
  if (!control) return null;
  const known = new Set(composeBoxes(open).map(({ editor }) => editor));
  control.click();
  return waitFor(
    () => replyBoxes(threadId).find(({ editor }) => !known.has(editor)) ?? null,
    OPENS_WITHIN_MS,
  );
}

function byId({ cards }: OpenThread, id: string): Card | undefined {
  const idOf = messageIds(cards);
  return cards.find((_, index) => idOf(index).value === id);
}

/** The newest card that has a mail drawn: the first or the last of the page, as it is sorted. */
function newestOpen({ cards }: OpenThread): Card | undefined {
  const { order } = readDates(cards.map(dateText), document.documentElement.lang);
  const drawn = cards.filter(({ body }) => body !== null);
  return order === 'newest-first' ? drawn[0] : drawn.at(-1);
}

/** In the toolbar of the message; the row of buttons beside the messages answers the newest one only. */
function replyControl(card: Card, open: OpenThread): HTMLElement | null {
  const inCard = buttonIn(card.element, card.element);
  if (inCard) return inCard;
  if (card !== newestOpen(open)) return null;
  const inAnother = (icon: Element) => open.cards.some(({ element }) => element.contains(icon));
  return buttonIn(open.root, open.root, (icon) => !inAnother(icon));
}

function buttonIn(
  root: Element,
  card: Element,
  accept: (icon: Element) => boolean = () => true,
): HTMLElement | null {
  const compose = composeRegionsIn(card);
  const icon = firstOf(root, 'replyIcon', (found) => {
    const button = found.closest('button, [role="button"], [role="menuitem"]');
    return (
      button !== null &&
      accept(found) &&
      isUsable(button) &&
      !compose.some((region) => region.contains(found))
    );
  });
  return icon?.closest<HTMLElement>('button, [role="button"], [role="menuitem"]') ?? null;
}

function isUsable(button: Element): boolean {
  return (
    !isInText(button) &&
    isShown(button) &&
    !button.hasAttribute('disabled') &&
    button.getAttribute('aria-disabled') !== 'true'
  );
}
