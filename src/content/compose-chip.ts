import tokens from '../tokens.css?inline';
import { CHIP_MARK } from './chip.ts';
import { liveInPage } from './chip-life.ts';
import { watchSight } from './chip-sight.ts';
import { cross, mark } from './chip-symbols.ts';
import chipStyle from './compose-chip.css?inline';

/** What a compose chip shows: words, pressed as a button or only said, and at most one thing more to press. */
export interface ComposeChipContent {
  /** `trouble` has the neutral fill. */
  state: 'offer' | 'seen' | 'working' | 'added' | 'trouble' | 'aside';
  words: string;
  /** What a press on the words does; null where they are only said. */
  press: (() => void) | null;
  more: { words: string; press: () => void; icon: boolean } | null;
}

/** The page, or the mail client, may act on these as well. */
const KEPT_FROM_PAGE = ['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'keydown', 'keyup', 'keypress'];

export interface ComposeChip {
  host: HTMLElement;
  show(content: ComposeChipContent): void;
  /** To be called when the host is at its place: the chip begins in one line with that element. */
  placed(alignedWith: Element): void;
}

/** Further in than that nothing of a compose box begins, in CSS pixels. */
const MOST_INDENT = 80;

function align(host: HTMLElement, group: HTMLElement, other: Element): void {
  const [own, at] = [host.getBoundingClientRect(), other.getBoundingClientRect()];
  const isRightToLeft = getComputedStyle(host).direction === 'rtl';
  const indent = isRightToLeft ? own.right - at.right : at.left - own.left;
  group.style.marginInlineStart = `${indent > 0 && indent <= MOST_INDENT ? Math.round(indent) : 0}px`;
}

/**
 * The quiet chip of a compose box: a closed shadow root, and buttons that answer trusted clicks on what can be seen
 * only. A press leaves focus and caret in the editor.
 * @param language of the words, as `textLanguage` says it
 * @param onBeat called several times a second while the chip is in the page
 * @param signal its abort takes the chip away
 */
export function createComposeChip(language: string, onBeat: () => void, signal: AbortSignal): ComposeChip {
  const host = document.createElement('div');
  host.setAttribute(CHIP_MARK, '');
  const root = host.attachShadow({ mode: 'closed' });
  const style = document.createElement('style');
  style.textContent = tokens + chipStyle;
  const group = document.createElement('div');
  group.role = 'group';
  group.lang = language;
  const offer = document.createElement('button');
  const said = document.createElement('div');
  const more = document.createElement('button');
  offer.type = 'button';
  more.type = 'button';
  offer.className = 'chip';
  said.className = 'chip';
  // What happens after a press is heard as well as seen; the element is there before its words are.
  said.role = 'status';
  const [offerWords, saidWords] = [document.createElement('span'), document.createElement('span')];
  offer.append(mark(), offerWords);
  said.append(mark(), saidWords);
  group.append(offer, said, more);
  root.append(style, group);

  let shown: ComposeChipContent | null = null;
  const pressable = (button: HTMLElement, act: () => void) => {
    const isMeant = watchSight(button, signal);
    button.addEventListener('click', (event) => {
      event.stopPropagation();
      if (event.isTrusted && isMeant(event)) act();
    });
  };
  pressable(offer, () => shown?.press?.());
  pressable(more, () => shown?.more?.press());
  for (const type of KEPT_FROM_PAGE) group.addEventListener(type, (event) => event.stopPropagation());
  // Without this the press would take the focus, and in Chromium the caret with it, out of the editor.
  group.addEventListener('mousedown', (event) => event.preventDefault());

  const { lookAround, stay } = liveInPage(host, group, onBeat, signal);

  return {
    host,
    show(content) {
      shown = content;
      host.dataset.composeChip = content.state;
      const hadFocus = root.activeElement !== null;
      offer.hidden = content.press === null;
      said.hidden = content.press !== null;
      offerWords.textContent = content.press ? content.words : '';
      saidWords.textContent = content.press ? '' : content.words;
      more.hidden = content.more === null;
      more.className = content.more?.icon ? 'more icon' : 'more';
      more.replaceChildren(content.more?.icon ? cross() : (content.more?.words ?? ''));
      more.title = content.more?.icon ? content.more.words : '';
      more.setAttribute('aria-label', content.more?.words ?? '');
      // Who came by the keyboard goes on by it.
      if (hadFocus && root.activeElement === null) (content.press ? offer : more).focus();
    },
    placed(alignedWith) {
      lookAround();
      align(host, group, alignedWith);
      stay();
    },
  };
}
