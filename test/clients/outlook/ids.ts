import { createHash } from 'node:crypto';

/** Consumer mailboxes and those of organisations spell their ids with different beginnings. */
export type MailboxKind = 'personal' | 'work';

/** A conversation's id as list rows carry it (`data-convid`): EWS spelling, with `+`, `/` and `=`. */
export function conversationId(seed: string, kind: MailboxKind): string {
  const start = kind === 'work' ? 'AAQkADE0NDQ5ZWE4LTE0' : 'AQQkADAwATMwMAItYjBi';
  return `${start}${digest(`conversation/${seed}`).slice(0, 43)}=`;
}

/** A message's id as the address bar and `ItemID=` carry it. */
export function itemId(seed: string, kind: MailboxKind): string {
  const start = kind === 'work' ? 'AAMkADE0NDQ5ZWE4LTE0' : 'AQMkADAwATMwMAItYjBi';
  return `${start}${digest(`item/${seed}`)}${digest(seed).slice(0, 42)}AAA=`;
}

function digest(seed: string): string {
  return createHash('sha256').update(seed).digest('base64').replace(/=+$/, '');
}
