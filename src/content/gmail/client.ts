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
import { written } from './written.ts';

/** Gmail on the web, layouts of 2016 to 2026. */
export const gmail: MailClient = {
  id: 'gmail',
  signs: SIGNS,
  // A conversation kept in the page is shown again by `style`; a card opens by `aria-expanded`; ids may be painted
  // late (2026-08, InboxSDK PR 1309).
  watched: [
    'style',
    'hidden',
    'aria-expanded',
    'role',
    'data-legacy-message-id',
    'data-message-id',
    'data-legacy-thread-id',
    'data-thread-perm-id',
  ],
  concerns: concernIn({
    parts: [
      css('conversation'),
      css('heading'),
      css('card'),
      css('holder'),
      css('body'),
      css('bodyFrame'),
      css('editor'),
      css('accountLink'),
      css('banner'),
    ].join(', '),
    filled: `${css('body')}, ${css('bodyFrame')}, title`,
    worded: css('banner'),
    words: `${css('body')}, ${css('editor')}`,
    list: css('row'),
    listed: null,
  }),
  address: () => location.href,
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
