import tokens from '../tokens.css?inline';
import chipStyle from './chip.css?inline';
import { liveInPage } from './chip-life.ts';
import { watchSight } from './chip-sight.ts';
import { arrow, mark } from './chip-symbols.ts';

export interface ChipContent {
  /**
   * `no`: a rejection was found; `answer`: to a request for a debrief; `seen`: its sender is in the log; `unreadable`:
   * the mail could not be read.
   */
  tone: 'no' | 'answer' | 'seen' | 'unreadable';
  /** First words; they are never cut. */
  lead: string;
  /** What follows; shortened from the right where the column is narrow. */
  detail: string;
  /** Language of the detail, if it is known and not the lead's. */
  detailLanguage?: string | null;
}

/** Every chip's host has this attribute, so that a newer version can find what an older one left. */
export const CHIP_MARK = 'data-lost-and-learned';

export interface Chip {
  host: HTMLElement;
  /** To be called with the host where it belongs: the chip looks at what is around it. */
  show(content: ChipContent): void;
}

/**
 * The quiet button beside a message. It lives in a closed shadow root, so that the page can neither read it
 * nor style it, and answers trusted clicks on a visible chip only. `onClick` runs inside the click.
 * @param language of the words, as `textLanguage` says it
 * @param onBeat called several times a second while the chip is in the page
 * @param signal its abort takes the chip away
 */
export function createChip(
  { language, onClick, onBeat }: { language: string; onClick: () => void; onBeat: () => void },
  signal: AbortSignal,
): Chip {
  const host = document.createElement('div');
  host.setAttribute(CHIP_MARK, '');
  const root = host.attachShadow({ mode: 'closed' });
  const style = document.createElement('style');
  style.textContent = tokens + chipStyle;
  const button = document.createElement('button');
  button.type = 'button';
  const lead = document.createElement('b');
  const detail = document.createElement('span');
  // The words keep their own direction; the order of the parts is the page's.
  lead.dir = 'auto';
  lead.lang = language;
  detail.dir = 'auto';
  button.append(mark(), lead, detail, arrow());
  root.append(style, button);

  const isMeant = watchSight(button, signal);
  button.addEventListener('click', (event) => {
    // Neither the mail client nor the page shall act on it as well.
    event.stopPropagation();
    if (event.isTrusted && isMeant(event)) onClick();
  });
  // Outlook acts on these in a message's header: it opens, closes or drags it.
  for (const type of ['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'keydown', 'keyup']) {
    button.addEventListener(type, (event) => event.stopPropagation());
  }

  const { lookAround, stay } = liveInPage(host, button, onBeat, signal);

  return {
    host,
    show(content) {
      lookAround();
      host.dataset.tone = content.tone;
      lead.textContent = content.lead;
      detail.textContent = content.detail;
      detail.lang = content.detailLanguage ?? language;
      const name = `${content.lead} ${content.detail}`.trim();
      button.title = name;
      button.setAttribute('aria-label', name);
      stay();
    },
  };
}
