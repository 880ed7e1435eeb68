import { snippet } from './body.js';
import { toolbarButton } from './buttons.js';
import { cardDate } from './dates.js';
import { div, h, paint } from './dom.js';
import { cardKey } from './ids.js';
import { owned } from './owned.js';
import { avatar, senderSpan } from './person.js';
import { switches } from './switches.js';
import { words } from './words.js';

/**
 * The header of an expanded card. The client itself listens to pointers and keys on it: they close the card.
 */
export function openHeader(message, { onToggle, onReply, onPopOut }) {
  const header = div(
    'uSg02',
    avatar(message.from, 36),
    div('DgV2h lAKmW', div('bz1XJ', div('PW01N glFkS', senderSpan(message)))),
    toolbar(onReply, onPopOut),
    date(message),
  );
  listen(header, onToggle);
  return owned(header);
}

/** The header of a collapsed card: name, first words and date; neither address nor body. */
export function closedHeader(message, onToggle) {
  const header = div(
    'uSg02 closed',
    avatar(message.from, 28),
    div(
      'DgV2h',
      switches.brokenSender ? null : h('span', { class: 'OZZZK' }, message.from.name),
      h('span', { class: 'FqgPc' }, snippet(message)),
    ),
    date(message),
  );
  listen(header, onToggle);
  return header;
}

function listen(header, onToggle) {
  const onButton = (event) => event.target.closest?.('button, a');
  header.addEventListener('pointerdown', (event) => {
    if (!onButton(event) && event.button === 0) onToggle();
  });
  header.addEventListener('keydown', (event) => {
    if (!onButton(event) && (event.key === 'Enter' || event.key === ' ')) onToggle();
  });
}

function date(message) {
  const ids = switches.markup === '2026';
  const element = h(
    'div',
    {
      'data-testid': 'SentReceivedSavedTime',
      role: switches.markup === '2023' ? null : 'heading',
      'aria-level': switches.markup === '2023' ? null : '3',
      class: 'AL_OM',
    },
    cardDate(message.at),
  );
  return ids ? paint(element, { id: `MSG_${cardKey(message.id)}_DATETIME` }, switches.lateIds) : element;
}

function toolbar(onReply, onPopOut) {
  const narrow = switches.layout === 'narrow';
  const buttons = [toolbarButton(words.reply, 'ArrowReplyRegular', () => onReply('reply'), false)];
  if (!narrow) {
    buttons.push(
      toolbarButton(words.replyAll, 'ArrowReplyAllRegular', () => onReply('replyAll'), false),
      toolbarButton(words.forward, 'ArrowForwardRegular', () => onReply('forward'), false),
    );
    if (onPopOut) buttons.push(toolbarButton(words.newWindow, 'OpenRegular', onPopOut, false));
  }
  buttons.push(
    h('div', { class: 'ms-OverflowSet-item item-170', role: 'none' }, h('span', { class: 'divider-320' })),
    toolbarButton(words.more, narrow ? 'MoreVerticalRegular' : 'MoreHorizontalRegular', null, false),
  );
  return owned(
    h('div', { 'aria-label': words.actions, role: 'toolbar', class: 'ms-OverflowSet root-308' }, ...buttons),
  );
}
