/** Relative luminance below which a background counts as dark (sRGB weights of WCAG 2, without gamma). */
const DARK_BELOW = 0.4;

/** Luminance and opacity of a computed colour, each 0 to 1; null for a form that is not understood. */
function measured(colour: string): { luminance: number; alpha: number } | null {
  const channels = colour.match(/[\d.]+/g)?.map(Number) ?? [];
  const [red = 0, green = 0, blue = 0, alpha = 1] = channels;
  if (!colour.startsWith('rgb') || channels.length < 3) return null;
  return { luminance: (0.2126 * red + 0.7152 * green + 0.0722 * blue) / 255, alpha };
}

/**
 * Dark or light as the page really is around an element: neither Gmail nor Dark Reader says so in the DOM. The
 * nearest background decides; where none is drawn, by a page that leaves it to the browser, the words' colour.
 */
export function themeAround(element: Element): 'dark' | 'light' {
  for (let at: Element | null = element; at; at = at.parentElement) {
    const background = measured(getComputedStyle(at).backgroundColor);
    if (background && background.alpha >= 0.5) return background.luminance < DARK_BELOW ? 'dark' : 'light';
  }
  const words = measured(getComputedStyle(element).color);
  return words && words.luminance > 1 - DARK_BELOW ? 'dark' : 'light';
}
