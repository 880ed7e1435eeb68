import type { Page } from 'puppeteer-core';

/** What a piece of the screen shows. */
export interface Pixels {
  /** Contrast between the commonest colour and the one farthest from it that is no stray pixel (WCAG 2). */
  contrast: number;
  /** Relative luminance of the commonest colour. */
  ground: number;
  /** Relative luminance of the corner outside of it. */
  around: number;
}

/** Takes a picture of a part of a page and measures it in `desk`, any page that lets a script draw. */
export async function pixelsOf(
  page: Page,
  desk: Page,
  box: { x: number; y: number; width: number; height: number },
): Promise<Pixels> {
  const picture = await page.screenshot({ clip: box, encoding: 'base64' });
  await page.bringToFront();
  return desk.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const canvas = document.createElement('canvas');
    canvas.width = image.width;
    canvas.height = image.height;
    const context = canvas.getContext('2d');
    if (!context) throw new Error('no canvas');
    context.drawImage(image, 0, 0);
    const { data } = context.getImageData(0, 0, image.width, image.height);
    const linear = (value: number) => {
      const share = value / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    };
    const luminance = ([red = 0, green = 0, blue = 0]: number[]) =>
      0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    const counts = new Map<string, number>();
    for (let at = 0; at < data.length; at += 4) {
      const colour = `${data[at]},${data[at + 1]},${data[at + 2]}`;
      counts.set(colour, (counts.get(colour) ?? 0) + 1);
    }
    const lights = [...counts]
      .sort(([, one], [, other]) => other - one)
      .map(([colour, count]) => ({ light: luminance(colour.split(',').map(Number)), count }));
    const ground = lights[0]?.light ?? 0;
    const contrast = (one: number, other: number) =>
      (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
    const contrasts = lights.filter(({ count }) => count >= 8).map(({ light }) => contrast(light, ground));
    return {
      contrast: Math.max(...contrasts),
      ground,
      around: luminance([...data.slice(0, 3)]),
    };
  }, picture);
}
