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
export const mark = () =>
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

/** Points to where the line goes on; the style sheet turns it round in right-to-left pages. */
export const arrow = () =>
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

/** Puts something aside. */
export const cross = () =>
  svg('0 0 24 24', 15, [
    [
      'path',
      {
        d: 'M6 6l12 12M18 6L6 18',
        fill: 'none',
        stroke: 'currentColor',
        'stroke-width': '1.75',
        'stroke-linecap': 'round',
      },
    ],
  ]);
