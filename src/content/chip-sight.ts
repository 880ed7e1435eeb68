/** Less than this of a button's own opacity is no longer plain to see. */
const LEAST_OPACITY = 0.5;

/** No button that somebody aims at is smaller, in CSS pixels. */
const LEAST_HEIGHT = 12;
const LEAST_WIDTH = 24;

/** So far around the pointer the button must be the topmost thing that can be clicked, in CSS pixels. */
const AROUND_POINTER = 6;

/** An entry of the second version, which Chromium has and Firefox has not (2026-11). */
type Sighting = IntersectionObserverEntry & { isVisible?: boolean };

/** What a page may do to an element by those around it. */
interface Looks {
  /** Hardly to be seen any more. */
  faint: boolean;
  /** Drawn otherwise than plain, as by Dark Reader's filter: then the browser never vouches for it. */
  altered: boolean;
}

/** How much is left after a filter function that takes something away: 1 for all. */
function leftBy(name: string, amount: string): number {
  const value = amount.endsWith('%') ? Number.parseFloat(amount) / 100 : Number.parseFloat(amount);
  if (name === 'blur') return value <= 2 ? 1 : 0;
  return name === 'opacity' || name === 'brightness' || name === 'contrast' ? value : 1;
}

function parentOf(element: Element): Element | null {
  const root = element.getRootNode();
  return element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
}

function looksOf(button: Element): Looks {
  let left = 1;
  let altered = false;
  for (let at: Element | null = button; at; at = parentOf(at)) {
    const { opacity, filter, transform, maskImage } = getComputedStyle(at);
    const shown = opacity ? Number(opacity) : 1;
    left *= shown;
    for (const [, name = '', amount = ''] of (filter ?? '').matchAll(/([a-z-]+)\(([^)]*)\)/g)) {
      left *= leftBy(name, amount);
    }
    if (maskImage && maskImage !== 'none') left = 0;
    const moved = transform && transform !== 'none' && !transform.startsWith('matrix(1, 0, 0, 1,');
    altered ||= shown < 1 || (filter || 'none') !== 'none' || !!moved;
  }
  return { faint: left < LEAST_OPACITY, altered };
}

/** Around the pointer nothing else lies on top, and nothing is cut off. */
function isHit(button: Element, { clientX, clientY }: MouseEvent): boolean {
  const box = button.getBoundingClientRect();
  const page = button.ownerDocument;
  const { clientWidth, clientHeight } = page.documentElement;
  const root = button.getRootNode();
  const host = root instanceof ShadowRoot ? root.host : button;
  return [
    [0, 0],
    [-AROUND_POINTER, 0],
    [AROUND_POINTER, 0],
    [0, -AROUND_POINTER],
    [0, AROUND_POINTER],
  ].every(([dx = 0, dy = 0]) => {
    const [x, y] = [clientX + dx, clientY + dy];
    // A round corner is not the button any more.
    const isInside = x > box.left + 2 && x < box.right - 2 && y > box.top + 2 && y < box.bottom - 2;
    const isOnScreen = x >= 0 && y >= 0 && x < clientWidth && y < clientHeight;
    return (dx !== 0 || dy !== 0) && !(isInside && isOnScreen) ? true : page.elementFromPoint(x, y) === host;
  });
}

/**
 * Watches whether a button can be seen, and says of a click on it whether the user can have meant it: a page may
 * hide, shrink, fade, clip or cover the button and lead a real click to it. What lies over it and lets clicks through
 * is told by the browser where it can (https://w3c.github.io/IntersectionObserver/v2/), unless the page draws the
 * button's surroundings with a filter or scaled, which nobody could tell from a cover.
 * @param signal its abort ends the watching
 */
export function watchSight(button: HTMLElement, signal: AbortSignal): (click: MouseEvent) => boolean {
  let isCovered = false;
  const note = (entries: readonly Sighting[]) => {
    const last = entries.at(-1);
    // Out of view nothing can be said of what lies over it; the answer from before would be an old one.
    if (last) isCovered = last.isIntersecting && last.isVisible === false;
  };
  const options = { threshold: [0, 0.5, 1], trackVisibility: true, delay: 100 };
  const observer =
    typeof IntersectionObserver === 'function'
      ? new IntersectionObserver((entries) => note(entries), options)
      : null;
  observer?.observe(button);
  signal.addEventListener('abort', () => observer?.disconnect(), { once: true });

  return (click) => {
    note(observer?.takeRecords() ?? []);
    const shown = { opacityProperty: true, visibilityProperty: true, contentVisibilityAuto: true };
    const { width, height } = button.getBoundingClientRect();
    if (!button.checkVisibility(shown) || height < LEAST_HEIGHT || width < LEAST_WIDTH) return false;
    const { faint, altered } = looksOf(button);
    if (faint || (isCovered && !altered)) return false;
    // A click by the keyboard has no place.
    return click.detail === 0 || isHit(button, click);
  };
}
