import tokens from '../tokens.css?inline';
import chipStyle from './chip.css?inline';

export interface ChipContent {
  /** `no`: a rejection was found; `unreadable`: the mail could not be read. */
  tone: 'no' | 'unreadable';
  /** First words; they are never cut. */
  lead: string;
  /** What follows; shortened from the right where the column is narrow. */
  detail: string;
}

/** Every chip's host has this attribute, so that a newer version can find what an older one left. */
export const CHIP_MARK = 'data-lost-and-learned';

export interface Chip {
  host: HTMLElement;
  show(content: ChipContent): void;
}

/** Relative luminance below which a background counts as dark (sRGB weights of WCAG 2, without gamma). */
const DARK_BELOW = 0.4;

/** Dark or light as the page really is around an element: neither Gmail nor Dark Reader says so in the DOM. */
function themeAround(element: Element): 'dark' | 'light' {
  for (let at: Element | null = element; at; at = at.parentElement) {
    const channels =
      getComputedStyle(at)
        .backgroundColor.match(/[\d.]+/g)
        ?.map(Number) ?? [];
    const [red = 255, green = 255, blue = 255, alpha = 1] = channels;
    if (channels.length < 3 || alpha < 0.5) continue;
    return (0.2126 * red + 0.7152 * green + 0.0722 * blue) / 255 < DARK_BELOW ? 'dark' : 'light';
  }
  return 'light';
}

/** No button that somebody aims at is lower, in CSS pixels. */
const LEAST_HEIGHT = 12;

/**
 * A page may hide or shrink the chip and lead a real click to it; such a click is not the user's wish. What lies
 * over the chip and lets clicks through is not noticed; all that a click does is open the panel.
 */
function isSeen(button: HTMLElement): boolean {
  const shown = { opacityProperty: true, visibilityProperty: true, contentVisibilityAuto: true };
  return button.checkVisibility(shown) && button.getBoundingClientRect().height >= LEAST_HEIGHT;
}

const SVG = 'http://www.w3.org/2000/svg';

function svg(viewBox: string, size: number, shapes: [string, Record<string, string>][]): SVGElement {
  const image = document.createElementNS(SVG, 'svg');
  image.setAttribute('viewBox', viewBox);
  image.setAttribute('width', String(size));
  image.setAttribute('height', String(size));
  image.setAttribute('aria-hidden', 'true');
  for (const [name, attributes] of shapes) {
    const shape = document.createElementNS(SVG, name);
    for (const [key, value] of Object.entries(attributes)) shape.setAttribute(key, value);
    image.append(shape);
  }
  return image;
}

/** The app icon on the 16 px grid (public/icons/16.png is drawn from the same shapes). */
const mark = () =>
  svg('0 0 16 16', 16, [
    ['rect', { width: '16', height: '16', rx: '3.5', fill: '#17664f' }],
    [
      'path',
      {
        d: 'M4.5 3h1a.5.5 0 0 1 .5.5V11h4.5a.5.5 0 0 1 .5.5v1a.5.5 0 0 1-.5.5h-6a.5.5 0 0 1-.5-.5v-9a.5.5 0 0 1 .5-.5z',
        fill: '#fff',
      },
    ],
    ['circle', { cx: '11', cy: '7', r: '2.1', fill: '#fbe7a1' }],
  ]);

const arrow = () =>
  svg('0 0 24 24', 15, [
    [
      'path',
      {
        d: 'M9 6l6 6-6 6',
        fill: 'none',
        stroke: 'currentColor',
        'stroke-width': '1.75',
        'stroke-linecap': 'round',
        'stroke-linejoin': 'round',
      },
    ],
  ]);

/**
 * The quiet button beside a message. It lives in a closed shadow root, so that the page can neither read it
 * nor style it, and answers trusted clicks on a visible chip only. `onClick` runs inside the click.
 */
export function createChip(onClick: () => void): Chip {
  const host = document.createElement('div');
  host.setAttribute(CHIP_MARK, '');
  const root = host.attachShadow({ mode: 'closed' });
  const style = document.createElement('style');
  style.textContent = tokens + chipStyle;
  const button = document.createElement('button');
  button.type = 'button';
  const lead = document.createElement('b');
  const detail = document.createElement('span');
  button.append(mark(), lead, detail, arrow());
  button.addEventListener('click', (event) => {
    // Neither the mail client nor the page shall act on it as well.
    event.stopPropagation();
    if (event.isTrusted && isSeen(button)) onClick();
  });
  root.append(style, button);

  return {
    host,
    show(content) {
      host.dataset.theme = host.parentElement ? themeAround(host.parentElement) : 'light';
      host.dataset.tone = content.tone;
      lead.textContent = content.lead;
      detail.textContent = content.detail;
      button.title = `${content.lead} ${content.detail}`.trim();
    },
  };
}
