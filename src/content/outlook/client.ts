import { watchCaret } from '../caret.ts';
import type { MailClient } from '../client.ts';
import { concernIn } from '../concern.ts';
import { readAccount } from './account.ts';
import { chipPlace } from './chip-place.ts';
import { composeChipPlace } from './compose-chip-place.ts';
import { insert, insertInDraft, takeOutOfDraft, undoInsert } from './insert.ts';
import { openReply, replyBoxes } from './open-reply.ts';
import { draftBoxes, fingerprint, readPage } from './read.ts';
import { css, SIGNS } from './selectors.ts';
import { address } from './thread.ts';
import { written } from './written.ts';

/** Outlook on the web, layouts of 2020 to 2026; of the one before, the body. */
export const outlook: MailClient = {
  id: 'outlook',
  signs: SIGNS,
  // Another row is selected, a card opens, and the renderer may give an element another message's id.
  watched: ['style', 'hidden', 'aria-expanded', 'aria-selected', 'data-convid', 'id', 'title'],
  concerns: concernIn({
    parts: [
      css('pane'),
      css('card'),
      css('body'),
      css('bodyFrame'),
      css('from'),
      css('date'),
      css('subject'),
      css('messageSubject'),
      css('editor'),
      css('plainEditor'),
      css('mailbox'),
      css('me'),
      css('openFolder'),
    ].join(', '),
    filled: `${css('body')}, ${css('bodyFrame')}`,
    worded: `${css('from')}, ${css('date')}, ${css('subject')}, ${css('me')}, ${css('mailbox')}`,
    words: `${css('body')}, ${css('bodyFrame')}, ${css('editor')}`,
    list: css('list'),
    // Which row is selected tells which conversation is open.
    listed: `:is(${css('row')})[aria-selected="true"]`,
  }),
  address,
  watch: (signal) => watchCaret(css('editor'), signal),
  account: () => readAccount().account,
  read: readPage,
  fingerprint,
  chipPlace,
  written,
  composeChipPlace,
  replyBoxes,
  draftBoxes,
  openReply,
  insert,
  undoInsert,
  insertInDraft,
  takeOutOfDraft,
};
