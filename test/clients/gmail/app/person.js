import { h, nextId } from './dom.js';
import { switches } from './switches.js';

/** The sender's picture. */
export function avatar(person) {
  const known = switches.brokenSender ? {} : { jid: person.email, 'data-hovercard-id': person.email };
  return h('img', {
    src: `/mail/avatar/${encodeURIComponent(person.email)}`,
    class: 'ajn ajo ',
    ...known,
    'data-name': person.name,
    'aria-hidden': 'true',
    id: nextId(),
  });
}

/** A `span` that names a person, with the address in `email`. */
export function personSpan(person, classes, shown = person.name) {
  const known = switches.brokenSender ? {} : { email: person.email, 'data-hovercard-id': person.email };
  return h(
    'span',
    { ...known, name: shown, class: classes },
    classes === 'gD' ? h('span', {}, shown) : shown,
  );
}
