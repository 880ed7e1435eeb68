import { h } from './dom.js';
import { switches } from './switches.js';

const SPACE = 'http://www.w3.org/2000/svg';

// Line drawings on a 24 grid, by the client's own icon names.
const PATHS = {
  ArrowReplyRegular: 'M10 7L5 12l5 5M5 12h8c3.5 0 6 2 6 5.5',
  ArrowReplyAllRegular: 'M8 7l-5 5 5 5M13 7l-5 5 5 5M8 12h6.5c3.5 0 6 2 6 5.5',
  ArrowForwardRegular: 'M14 7l5 5-5 5M19 12h-8c-3.5 0-6 2-6 5.5',
  MoreHorizontalRegular: 'M5.5 12h.01M12 12h.01M18.5 12h.01',
  MoreVerticalRegular: 'M12 5.5v.01M12 12v.01M12 18.5v.01',
  OpenRegular: 'M11 5H5.5v13.5H19V13M14 5h5v5M19 5l-8 8',
  ComposeRegular: 'M12 5H5.5v13.5H19V12M10 14l1-3.5L18.5 3 21 5.5 13.5 13z',
  ChevronDownRegular: 'M7 10l5 5 5-5',
  ChevronRightRegular: 'M10 7l5 5-5 5',
  DeleteRegular: 'M5 7h14M9.5 7V4.5h5V7M7 7l.8 12.5h8.4L17 7M10.5 10.5v6M13.5 10.5v6',
  ArchiveRegular: 'M4 5h16v4H4zM5.5 9v10h13V9M10 12.5h4',
  ShieldErrorRegular:
    'M12 4c2.5 1.8 4.5 2.3 7 2.5v5c0 4-3 6.8-7 8.5-4-1.7-7-4.5-7-8.5v-5c2.5-.2 4.5-.7 7-2.5zM12 9v4M12 15.8v.01',
  MailRegular: 'M4 6h16v12H4zM4 7l8 6 8-6',
  CalendarRegular: 'M5 6h14v13H5zM5 10h14M9 4v3M15 4v3',
  PeopleRegular:
    'M9.5 11a3 3 0 1 0 0-6 3 3 0 0 0 0 6zM4 18.5c0-3.5 2.5-5 5.5-5s5.5 1.5 5.5 5M16 11a2.5 2.5 0 1 0-.5-4.9M17 13.7c2 .4 3.2 2 3.2 4.3',
  SearchRegular: 'M10.5 5a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11zM14.8 14.8L20 20',
  SettingsRegular:
    'M12 9a3 3 0 1 0 0 6 3 3 0 0 0 0-6zM12 4v2.5M12 17.5V20M4 12h2.5M17.5 12H20M6.3 6.3l1.8 1.8M15.9 15.9l1.8 1.8M17.7 6.3l-1.8 1.8M8.1 15.9l-1.8 1.8',
  InboxRegular: 'M4.5 5h15v14h-15zM4.5 13h4.5c0 4 6 4 6 0h4.5',
  SendRegular: 'M4 5l16 7-16 7 2.5-7zM6.5 12H13',
  DraftsRegular: 'M6 4h8l4 4v12H6zM14 4v4h4',
  DismissRegular: 'M6 6l12 12M18 6L6 18',
  AttachRegular: 'M8 12.5l6-6a3 3 0 0 1 4.3 4.3l-8 8a5 5 0 0 1-7-7l7.5-7.5',
  ArrowLeftRegular: 'M19 12H5M11 6l-6 6 6 6',
  NavigationRegular: 'M4 7h16M4 12h16M4 17h16',
  pdf20_svg: 'M6 4h8l4 4v12H6zM14 4v4h4M9 12.5h6M9 15.5h6',
};

function drawing(name) {
  const svg = document.createElementNS(SPACE, 'svg');
  const dots = name.startsWith('More');
  for (const [key, value] of Object.entries({
    width: 20,
    height: 20,
    viewBox: '0 0 24 24',
    focusable: 'false',
    fill: 'none',
    stroke: 'currentColor',
    'stroke-width': dots ? 2.4 : 1.5,
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

// The names of the set before 2025.
const OLD_NAMES = {
  ArrowReplyRegular: 'Reply',
  ArrowReplyAllRegular: 'ReplyAll',
  ArrowForwardRegular: 'Forward',
  MoreHorizontalRegular: 'More',
};

/** An icon as the client marks it up: a named `i`, and in it a glyph of the icon font's private characters. */
export function icon(name, classes = 'root-195') {
  const shown = switches.markup === '2023' ? (OLD_NAMES[name] ?? name) : name;
  return h(
    'i',
    { 'data-icon-name': shown, 'aria-hidden': 'true', class: classes },
    h(
      'span',
      { role: 'presentation', 'aria-hidden': 'true', class: 'FLwLv' },
      h('i', { class: 'fui-Icon-font Q0K3G', fill: 'currentColor', 'aria-hidden': 'true' }, '\uf176'),
      drawing(name),
    ),
  );
}
