import { themeAround } from './chip-theme.ts';
import { keepInSight } from './pulse.ts';

/** A page that changes its colours is noticed once in so many beats; measuring costs more than beating. */
const BEATS_A_LOOK = 4;

interface ChipLife {
  /** Takes the colours of what is around the host. To be called with the host where it belongs. */
  lookAround(): void;
  /** To be called when the chip has come into the page (pulse.ts). */
  stay(): void;
}

/**
 * What every chip does while it stands in a page: it follows the page's colours, beats, and goes with the script.
 * @param part what must be in sight for a press on it to count
 * @param onBeat called several times a second while the chip is in the page
 * @param signal its abort takes the host away
 */
export function liveInPage(
  host: HTMLElement,
  part: HTMLElement,
  onBeat: () => void,
  signal: AbortSignal,
): ChipLife {
  function lookAround(): void {
    const theme = host.parentElement ? themeAround(host.parentElement) : 'light';
    if (host.dataset.theme !== theme) host.dataset.theme = theme;
  }

  let beats = 0;
  const stay = keepInSight(
    part,
    () => {
      beats += 1;
      if (beats % BEATS_A_LOOK === 0) lookAround();
      onBeat();
    },
    signal,
  );
  signal.addEventListener('abort', () => host.remove(), { once: true });
  return { lookAround, stay };
}
