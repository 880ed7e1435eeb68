import { h } from './dom.js';
import { icon } from './icons.js';

/** A button of a message's toolbar, in its overflow item; the classes are those of the capture of 2025-11. */
export function toolbarButton(label, iconName, onClick, text = true) {
  const button = h(
    'button',
    {
      type: 'button',
      role: 'menuitem',
      class: 'ms-Button ms-Button--commandBar root-318',
      'aria-label': label,
      title: label,
      'data-is-focusable': 'true',
      on: onClick ? { click: onClick } : {},
    },
    h(
      'span',
      { class: 'ms-Button-flexContainer flexContainer-159' },
      icon(iconName, 'ms-Icon root-89'),
      text
        ? h(
            'span',
            { class: 'ms-Button-textContainer ye2VL textContainer-160' },
            h('span', { class: 'ms-Button-label label-312' }, label),
          )
        : null,
    ),
  );
  return h(
    'div',
    { class: 'ms-OverflowSet-item item-170', role: 'none' },
    h('div', { class: 'TvVk3 body-157' }, button),
  );
}

/** A rounded button below the conversation. */
export function pill(label, iconName, onClick) {
  return h(
    'button',
    { type: 'button', class: 'fui-Button ms-Button pill-402', on: { click: onClick } },
    icon(iconName),
    h('span', { class: 'textContainer' }, label),
  );
}

/** A button with an icon only. */
export function iconButton(label, iconName, onClick, attributes = {}) {
  return h(
    'button',
    {
      type: 'button',
      class: 'ms-Button ms-Button--icon',
      'aria-label': label,
      title: label,
      ...attributes,
      on: onClick ? { click: onClick } : {},
    },
    icon(iconName),
  );
}
