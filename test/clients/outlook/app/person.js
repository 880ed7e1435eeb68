import { h, paint } from './dom.js';
import { cardKey } from './ids.js';
import { switches } from './switches.js';
import { words } from './words.js';

/** The sender's picture. */
export function avatar(person, size = 32) {
  return h(
    'div',
    { class: 'fui-Avatar ms-Persona-coin', style: { width: `${size}px`, height: `${size}px` } },
    h('img', {
      src: `/owa/avatar/${encodeURIComponent(person.name)}`,
      alt: '',
      width: String(size),
      height: String(size),
    }),
  );
}

/** `Name<address>`, or the name alone where the client knows the sender as one of its own organisation. */
export function personText(person) {
  return switches.namesOnly ? person.name : `${person.name}<${person.email}>`;
}

/** Who wrote, in an expanded card's header. */
export function senderSpan(message) {
  const { from } = message;
  if (switches.brokenSender) return h('span', { class: 'Q84Kk ujrct s5zQy', role: 'region' });
  const text = personText(from);
  const span = h(
    'span',
    { class: 'o4zjZ ujrct', 'aria-label': `${words.from}: ${text}`, tabindex: '0' },
    h('span', { class: 'OZZZK' }, text),
  );
  if (switches.markup === '2026') paint(span, { id: `MSG_${cardKey(message.id)}_FROM` }, switches.lateIds);
  return h('span', { class: 'Q84Kk ujrct s5zQy', role: 'region' }, span);
}

/** To whom, below an expanded card's header. */
export function recipientWell(message, account) {
  const names = message.to.map((person) => (person.email === account.email ? words.you : person.name));
  return h(
    'div',
    { class: 'DrnCK' },
    h(
      'div',
      { 'data-testid': 'RecipientWell', class: 'kcAOr t9ThB' },
      h('span', {}, `${words.to}: ${names.join('; ')}`),
    ),
  );
}
