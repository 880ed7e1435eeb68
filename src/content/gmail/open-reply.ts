import type { ReplyBox } from '../client.ts';
import { isShown } from '../visible.ts';
import { waitFor } from '../wait.ts';
import { composeBoxes } from './compose.ts';
import { type Card, cardsOf, firstOf, isInBody, isInCompose } from './conversation.ts';
import { messageId } from './message.ts';
import { openThread } from './read.ts';

/** For so long the client may take to open its reply box. */
const OPENS_WITHIN_MS = 5000;

/** A box that has just come is ready when nothing has changed in it for so long … */
const QUIET_MS = 50;
/** … and is taken as it is after so long: a status line may go on changing. */
const QUIET_WITHIN_MS = 1000;

/** The open reply boxes that answer in a thread; a pop-up that does counts as well. */
export function replyBoxes(threadId: string): ReplyBox[] {
  return composeBoxes(openThread()).filter((box) => box.threadId === threadId);
}

/**
 * The box that answers in a thread: the one that is open, else a new one by the client's own reply control.
 * Null if the thread is not the one on screen, the message has no such control, or no new box of this thread
 * has come in time.
 * @param messageId the message to answer; null for the newest open one
 */
export async function openReply(threadId: string, answered: string | null): Promise<ReplyBox | null> {
  const [existing] = replyBoxes(threadId);
  if (existing) return existing;
  const open = openThread();
  if (open?.facts.id !== threadId) return null;
  const cards = cardsOf(open.root);
  const card =
    answered === null
      ? cards.findLast(({ body }) => body !== null)
      : cards.find((one) => messageId(one).value === answered);
  const control = card && replyControl(card, open.root, card === cards.at(-1));
  if (!control) return null;
  const known = new Set(composeBoxes(open).map(({ editor }) => editor));
  press(control);
  const newBox = () => replyBoxes(threadId).find(({ editor }) => !known.has(editor)) ?? null;
  const first = await waitFor(newBox, OPENS_WITHIN_MS);
  if (!first) return null;
  await quiet(first.editor);
  // While it was settling the client may have put another editor in its place.
  return newBox();
}

/** The client fills a new editor (signature, caret) after it is there; words put in before that could be lost. */
function quiet(editor: HTMLElement): Promise<void> {
  return new Promise((resolve) => {
    const end = () => {
      observer.disconnect();
      clearTimeout(still);
      clearTimeout(longest);
      resolve();
    };
    let still = setTimeout(end, QUIET_MS);
    const longest = setTimeout(end, QUIET_WITHIN_MS);
    const observer = new MutationObserver(() => {
      clearTimeout(still);
      still = setTimeout(end, QUIET_MS);
    });
    const cell = editor.closest('td') ?? editor;
    observer.observe(cell, { childList: true, subtree: true, characterData: true });
  });
}

/** In the header of the message; below it only for the last one, which that bar answers. */
function replyControl(card: Card, root: Element, isLast: boolean): HTMLElement | null {
  const usable = (element: Element) =>
    !isInBody(element) &&
    isShown(element) &&
    !element.hasAttribute('disabled') &&
    element.getAttribute('aria-disabled') !== 'true';
  const inCard = firstOf(
    card.element,
    'reply',
    (found) => usable(found) && !isInCompose(found, card.element),
  );
  // Two such bars may exist; the one inside a table is a remnant (seen 2025-11).
  const below = isLast
    ? firstOf(root, 'replyBar', (found) => usable(found) && !found.closest('table'))
    : null;
  const control = inCard ?? below ?? (isLast ? firstOf(root, 'replyBar', usable) : null);
  return control instanceof HTMLElement ? control : null;
}

/** Gmail's buttons until 2025-11 are divs that listen for the parts of a click. */
function press(control: HTMLElement): void {
  if (!(control instanceof HTMLButtonElement)) {
    for (const type of ['mousedown', 'mouseup']) {
      control.dispatchEvent(new MouseEvent(type, { bubbles: true, cancelable: true, detail: 1 }));
    }
  }
  control.click();
}
