import type { Direction, Message, Person, Thread } from '../model.ts';

/** One line of a mail file: a thread with its id, and the whole record for whoever knows more fields. */
export interface MailLine {
  id: string | number | null;
  thread: Thread;
  record: Readonly<Record<string, unknown>>;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

function personOf(value: unknown): Person {
  return isRecord(value)
    ? { name: textOf(value.name), email: textOf(value.email) }
    : { name: null, email: null };
}

function directionOf(value: unknown): Direction {
  return value === 'in' || value === 'out' ? value : 'unknown';
}

function messageOf(value: unknown): Message {
  if (!isRecord(value)) throw new Error('a message is no object');
  if (typeof value.text !== 'string' && value.text !== null) throw new Error('a message has no text');
  return {
    id: textOf(value.id),
    from: personOf(value.from),
    sentAt: textOf(value.sentAt),
    direction: directionOf(value.direction),
    text: value.text,
  };
}

/** The id of a line that may be broken otherwise; null if none can be read. */
export function idOf(line: string): string | number | null {
  try {
    const record: unknown = JSON.parse(line);
    return isRecord(record) && (typeof record.id === 'string' || typeof record.id === 'number')
      ? record.id
      : null;
  } catch {
    return null;
  }
}

/**
 * Reads one line of a mail file: a single incoming text or a thread, as the standing command `detect` takes
 * them. Throws an `Error` that says what is wrong.
 */
export function readMailLine(line: string): MailLine {
  const record: unknown = JSON.parse(line);
  if (!isRecord(record)) throw new Error('no object');
  const id = idOf(line);
  const subject = textOf(record.subject);
  if (Array.isArray(record.messages)) {
    if (record.messages.length === 0) throw new Error('no messages');
    const account = isRecord(record.account) ? personOf(record.account) : null;
    return { id, record, thread: { subject, account, messages: record.messages.map(messageOf) } };
  }
  if (typeof record.text !== 'string') throw new Error('neither "text" nor "messages"');
  const message: Message = {
    id: null,
    from: { name: null, email: null },
    sentAt: null,
    direction: 'in',
    text: record.text,
  };
  return { id, record, thread: { subject, account: null, messages: [message] } };
}
