import type { MailClient } from '../client.ts';
import { watchCaret } from './caret.ts';
import { chipPlace } from './chip-place.ts';
import { insert, undoInsert } from './insert.ts';
import { openReply, replyBoxes } from './open-reply.ts';
import { fingerprint, readPage } from './read.ts';

/** Gmail on the web, layouts of 2016 to 2026. */
export const gmail: MailClient = {
  id: 'gmail',
  watch: watchCaret,
  read: readPage,
  fingerprint,
  chipPlace,
  replyBoxes,
  openReply,
  insert,
  undoInsert,
};
