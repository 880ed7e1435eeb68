import type { Composing } from '../messages.ts';
import type { DetectionData } from '../model.ts';
import { textLanguage } from '../platform/text.ts';
import type { DraftBox, MailClient } from './client.ts';
import { createComposeChip } from './compose-chip.ts';
import { createOffer, type Offer, type OfferWorld } from './compose-offer.ts';
import { composingIn } from './composing.ts';
import { isElement } from './nodes.ts';
import { withPatience } from './patience.ts';

/** After the last key a draft is looked at; while somebody types on, so often at least. */
const LOOK_AFTER_MS = 350;
const LOOK_WITHIN_MS = 1500;

/** What the user writes a mail in: editors, and the fields for subject and recipients. */
const WRITTEN_IN = 'input, textarea, [contenteditable="true"]';

interface Known {
  offer: Offer;
  observer: MutationObserver;
  within: Element | null;
  life: AbortController;
}

export interface ComposeChips {
  /** To be called when phrases or memory are here, or others: boxes may be open already. */
  lookAgain(): void;
  /** To be called when the page has changed: a box may have gone, which nobody tells of otherwise. */
  forgetGone(): void;
  /** The mail that is being written, as it was looked at last; of several the one whose box came last. */
  composing(): Composing | null;
}

/**
 * Offers the debrief agreement in every compose box whose mail looks like a proposal, and says so where who is addressed
 * is in the log. A key press costs one timer;
 * a moment later the boxes on screen are looked at, and nothing else of the page. Nothing is looked at while nobody
 * writes.
 * @param isOff whether nothing is to be looked at
 * @param openPanel called within a press
 * @param onBeat called several times a second while a chip is in the page
 * @param onComposing called when `composing` has become another
 * @param signal its abort ends everything
 */
export function keepComposeChips(
  {
    client,
    detection,
    memory,
    isOff,
    openPanel,
    onBeat,
    onComposing,
  }: {
    client: MailClient;
    detection(): DetectionData | null;
    memory: OfferWorld['memory'];
    isOff(): boolean;
    openPanel(): void;
    onBeat(): void;
    onComposing(): void;
  },
  signal: AbortSignal,
): ComposeChips {
  const boxes = new Map<HTMLElement, Known>();
  const aside = new Set<string>();
  let soon: ReturnType<typeof setTimeout> | undefined;
  let atLast: ReturnType<typeof setTimeout> | undefined;
  let anew = false;
  let composing: Composing | null = null;

  function compose(next: Composing | null): void {
    const isSame = JSON.stringify(next) === JSON.stringify(composing);
    composing = next;
    if (!isSame) onComposing();
  }

  function lookSoon(): void {
    if (signal.aborted) return;
    clearTimeout(soon);
    soon = setTimeout(lookNow, LOOK_AFTER_MS);
    atLast ??= setTimeout(lookNow, LOOK_WITHIN_MS);
  }

  function forgetGone(): void {
    for (const [editor, { observer, life, offer }] of boxes) {
      if (editor.isConnected) continue;
      observer.disconnect();
      offer.end();
      life.abort();
      boxes.delete(editor);
      // There may be another, or none.
      lookSoon();
    }
  }

  function lookNow(): void {
    clearTimeout(soon);
    clearTimeout(atLast);
    atLast = undefined;
    forgetGone();
    // When it has settled, everything is looked at again.
    if (signal.aborted || !memory.settled()) return;
    if (isOff()) {
      for (const { offer } of boxes.values()) offer.end();
      compose(null);
      return;
    }
    const shown = new Map(client.draftBoxes().map((box) => [box.editor, box]));
    for (const box of shown.values()) {
      const known = boxes.get(box.editor) ?? meet(box);
      watchAround(known, box);
      known.offer.look(box, anew);
    }
    anew = false;
    const data = detection();
    const newest = shown.get([...boxes.keys()].findLast((editor) => shown.has(editor)) as HTMLElement);
    compose(newest && data ? composingIn(newest, data) : null);
  }

  function meet({ editor }: DraftBox): Known {
    const life = new AbortController();
    const both = AbortSignal.any([signal, life.signal]);
    const offer = createOffer({
      client,
      detection,
      memory,
      aside,
      openPanel,
      newChip: (beat) =>
        createComposeChip(
          textLanguage(),
          () => {
            beat();
            onBeat();
          },
          both,
        ),
    });
    const bringBack = withPatience(offer.bringBack, both);
    const observer = new MutationObserver((changes) => {
      const around = changes.filter(({ target }) => !editor.contains(target)).filter(movesElements);
      if (around.length > 0) bringBack();
      // Inside of the editor: its own undo and what it pastes may come without any input event (roosterjs 9.7).
      if (around.length > 0 || changes.some(({ target }) => editor.contains(target))) lookSoon();
    });
    const known = { offer, observer, within: null, life };
    boxes.set(editor, known);
    return known;
  }

  /** Files come and go around the editor, and the client may draw that part anew. */
  function watchAround(known: Known, box: DraftBox): void {
    const within = client.composeChipPlace(box)?.within ?? null;
    if (within === known.within) return;
    known.within = within;
    known.observer.disconnect();
    if (within) known.observer.observe(within, { childList: true, subtree: true });
  }

  const onWriting = ({ target }: Event) => {
    if (target !== null && isElement(target as Node) && (target as Element).closest(WRITTEN_IN)) lookSoon();
  };
  // Captured: Outlook's editor keeps its input events to itself.
  document.addEventListener('input', onWriting, { capture: true, signal });
  document.addEventListener('focusin', onWriting, { capture: true, signal });
  signal.addEventListener('abort', () => {
    clearTimeout(soon);
    clearTimeout(atLast);
    for (const { observer } of boxes.values()) observer.disconnect();
  });
  return {
    lookAgain() {
      anew = true;
      lookSoon();
    },
    forgetGone,
    composing: () => composing,
  };
}

/** Elements came or went, and not only words as in a status line. */
function movesElements({ addedNodes, removedNodes }: MutationRecord): boolean {
  return [...addedNodes].some(isElement) || [...removedNodes].some(isElement);
}
