import { div, h, paint } from './dom.js';
import { cardKey } from './ids.js';
import { switches } from './switches.js';
import { words } from './words.js';

/** The subject above the cards. */
export function subjectHeading(thread, item) {
  const level = switches.markup === '2026' ? '3' : '2';
  const heading = h(
    switches.markup === '2026' ? 'span' : 'div',
    { class: 'JdFsz', role: 'heading', 'aria-level': level, title: thread.subject, tabindex: '-1' },
    h('span', { class: 'f77rj' }, thread.subject),
    switches.copilot ? h('button', { type: 'button', class: 'fui-Button copilot-9' }, words.summarize) : null,
  );
  if (switches.markup === '2026') {
    const id = item ? `MSG_${cardKey(item.id)}_SUBJECT` : `CONV_${cardKey(thread.id)}_SUBJECT`;
    paint(heading, { id }, switches.lateIds);
  }
  return div('full UAxMv', heading);
}
