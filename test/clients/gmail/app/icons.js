const SPACE = 'http://www.w3.org/2000/svg';

// Line drawings on a 24 grid.
const PATHS = {
  star: 'M12 4.2l2.4 4.9 5.4.8-3.9 3.8.9 5.4-4.8-2.6-4.8 2.6.9-5.4L4.2 9.9l5.4-.8z',
  reply: 'M10 7L5 12l5 5M5 12h8c3.5 0 6 2 6 5.5',
  forward: 'M14 7l5 5-5 5M19 12h-8c-3.5 0-6 2-6 5.5',
  more: 'M12 5.5v.01M12 12v.01M12 18.5v.01',
  react: 'M12 4a8 8 0 1 0 0 16 8 8 0 0 0 0-16zM9 10v.5M15 10v.5M8.5 14c1.8 2.6 5.2 2.6 7 0',
  back: 'M19 12H5M11 6l-6 6 6 6',
  archive: 'M4 5h16v4H4zM5.5 9v10h13V9M10 12.5h4',
  trash: 'M5 7h14M9.5 7V4.5h5V7M7 7l.8 12.5h8.4L17 7M10.5 10.5v6M13.5 10.5v6',
  unread: 'M4 6h16v12H4zM4 7l8 6 8-6',
  menu: 'M4 7h16M4 12h16M4 17h16',
  search: 'M10.5 5a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11zM14.8 14.8L20 20',
  pen: 'M5 19l1-4L16.5 4.5l3 3L9 18z',
  inbox: 'M4.5 5h15v14h-15zM4.5 13h4.5c0 4 6 4 6 0h4.5',
  sent: 'M4 5l16 7-16 7 2.5-7zM6.5 12H13',
  drafts: 'M6 4h8l4 4v12H6zM14 4v4h4',
  settings:
    'M12 9a3 3 0 1 0 0 6 3 3 0 0 0 0-6zM12 4v2.5M12 17.5V20M4 12h2.5M17.5 12H20M6.3 6.3l1.8 1.8M15.9 15.9l1.8 1.8M17.7 6.3l-1.8 1.8M8.1 15.9l-1.8 1.8',
  close: 'M6 6l12 12M18 6L6 18',
  popOut: 'M14 5h5v5M19 5l-8 8M11 6H5v13h13v-6',
  attach: 'M8 12.5l6-6a3 3 0 0 1 4.3 4.3l-8 8a5 5 0 0 1-7-7l7.5-7.5',
  link: 'M10 14l4-4M9 11l-3 3a3.5 3.5 0 0 0 5 5l3-3M15 13l3-3a3.5 3.5 0 0 0-5-5l-3 3',
  text: 'M6 6h12M12 6v12',
  down: 'M8 10l4 4 4-4',
};

/** A line icon, `size` in CSS pixels. */
export function icon(name, size = 20) {
  const svg = document.createElementNS(SPACE, 'svg');
  for (const [key, value] of Object.entries({
    width: size,
    height: size,
    viewBox: '0 0 24 24',
    focusable: 'false',
    class: 'aoH',
    fill: 'none',
    stroke: 'currentColor',
    'stroke-width': name === 'more' ? 2.6 : 1.6,
    'stroke-linecap': 'round',
    'stroke-linejoin': 'round',
  })) {
    svg.setAttribute(key, String(value));
  }
  const path = document.createElementNS(SPACE, 'path');
  path.setAttribute('d', PATHS[name]);
  svg.append(path);
  return svg;
}
