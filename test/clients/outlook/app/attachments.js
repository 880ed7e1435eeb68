import { h } from './dom.js';
import { icon } from './icons.js';
import { words } from './words.js';

/** The row of attachment cards of a message or a draft. */
export function attachmentRow(files) {
  return h(
    'div',
    { class: 'T3idP kQkuc' },
    h(
      'div',
      { tabindex: '-1', class: 'RrjjU sBuNd disableTextSelection' },
      h(
        'div',
        { role: 'listbox', 'aria-label': words.attachments, class: 'E_kRz srnS5' },
        ...files.map((file) => h('div', { class: 'Y0d3P' }, h('div', { class: 'av-container' }, card(file)))),
      ),
    ),
  );
}

function card({ name, size }) {
  return h(
    'div',
    {
      role: 'option',
      'aria-label': `${name} ${words.open} ${size}`,
      tabindex: '0',
      class: 'GpKSR C1V5C WM3Zr ERPBZ noneDensity',
    },
    h(
      'div',
      { draggable: 'true' },
      h(
        'div',
        { class: 'feh0T' },
        h(
          'div',
          { class: 'JA9Uf YyULm' },
          icon('pdf20_svg', 'WwCcl root-420'),
          h(
            'div',
            { class: 'uDIro' },
            h(
              'div',
              { class: '' },
              h('div', { class: 'VlyYV PQeLQ QEiYT', title: name }, name),
              h('div', { title: size }, h('span', { class: 'rc4Lo QxTLU puwJz QEiYT' }, size)),
            ),
          ),
        ),
      ),
    ),
  );
}
