import { h } from './dom.js';
import { icon } from './icons.js';
import { nextNumber } from './ids.js';
import { words } from './words.js';

/** The strip of commands above the mail, in the overflow set and split buttons of the capture of 2025-11. */
export function ribbon(onCompose) {
  return h(
    'div',
    { 'data-app-section': 'Ribbon', class: 'ribbon-1' },
    h(
      'div',
      {
        role: 'group',
        'aria-label': words.actions,
        'data-unique-id': '114',
        class: 'ms-OverflowSet root-169',
      },
      splitButton(words.newMail, 'ComposeRegular', onCompose, true),
      splitButton(words.trash, 'DeleteRegular'),
      splitButton(words.archive, 'ArchiveRegular'),
      splitButton(words.report, 'ShieldErrorRegular'),
    ),
  );
}

function splitButton(label, name, onClick, primary = false) {
  const id = String(nextNumber());
  return h(
    'div',
    { class: 'ms-OverflowSet-item ribbonOverflowItem item-170', role: 'none' },
    h(
      'div',
      {
        id,
        'data-unique-id': `Ribbon-${id}`,
        'data-automation-type': 'RibbonSplitButton',
        role: 'group',
        class: primary ? 'fui-SplitButton primary' : 'fui-SplitButton',
      },
      h(
        'button',
        {
          type: 'button',
          class: 'fui-Button r1alrhcs ms-Button ms-ButtonNext fui-SplitButton__primaryActionButton',
          'aria-label': label,
          'data-automation-type': 'RibbonSplitButton',
          'data-unique-id': `Ribbon-${id}`,
          'aria-disabled': onClick ? null : 'true',
          tabindex: onClick ? '0' : '-1',
          on: onClick ? { click: onClick } : {},
        },
        h('span', { class: 'fui-Button__icon rywnvv2 ms-RibbonButton-icon' }, icon(name)),
        h('span', { class: 'textContainer' }, label),
        h('span', { class: 'acui-hidden-content' }, label),
      ),
    ),
  );
}
