import { drop, keep, kept } from '../platform/kept.ts';
import { gunzip, gzip } from './gzip.ts';
import type { LogCopy } from './health.ts';

/** A copy, with what is needed to put it back. */
export interface KeptCopy extends Omit<LogCopy, 'isHeld'> {
  /** Version of the schema that its rows have. */
  version: number;
  /** Id and sequence of the log when the copy was begun; what was written since stands in the witness's tail. */
  log: string | null;
  sequence: number;
  /** As the log knew by then: `LogMeta.deleted`. */
  deleted: number;
  pieces: number;
}

const LIST = 'copies';
/** Ids of copies that were begun, or are let go: if the browser ends in between, pieces of them are left. */
const LEFT = 'copies left';
const pieceName = (id: string, index: number) => `copy ${id} ${index}`;
const pieceNames = ({ id, pieces }: Pick<KeptCopy, 'id' | 'pieces'>) =>
  Array.from({ length: pieces }, (_, index) => pieceName(id, index));

/** Bytes of one piece: a message between processes, and a value that a browser's storage takes gladly. */
const PIECE = 384 * 1024;
/** More than a log of a million entries: beyond it a copy is damaged. */
const MOST_TEXT = 4_000_000_000;
/** `String.fromCharCode` takes no more arguments at once. */
const AT_ONCE = 0x8000;

function toBase64(bytes: Uint8Array): string {
  let binary = '';
  for (let at = 0; at < bytes.length; at += AT_ONCE) {
    binary += String.fromCharCode(...bytes.subarray(at, at + AT_ONCE));
  }
  return btoa(binary);
}

const fromBase64 = (text: string): Uint8Array => Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0));

/** All copies, the one that was made last first, whatever the clock said then. */
export async function keptCopies(): Promise<KeptCopy[]> {
  return ((await kept([LIST]))[LIST] as KeptCopy[] | undefined) ?? [];
}

/** Lets the pieces go that belong to no copy. */
async function sweep(): Promise<void> {
  const left = ((await kept([LEFT]))[LEFT] as string[] | undefined) ?? [];
  if (left.length === 0) return;
  const whole = new Set((await keptCopies()).map(({ id }) => id));
  for (const id of left.filter((one) => !whole.has(one))) {
    for (let index = 0; ; index += 1) {
      const name = pieceName(id, index);
      if (!(name in (await kept([name])))) break;
      await drop([name]);
    }
  }
  await keep({ [LEFT]: [] });
}

async function* inPieces(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let buffer = new Uint8Array(PIECE);
  let filled = 0;
  for await (const chunk of chunks) {
    for (let at = 0; at < chunk.length; ) {
      const taken = chunk.subarray(at, at + PIECE - filled);
      buffer.set(taken, filled);
      filled += taken.length;
      at += taken.length;
      if (filled === PIECE) {
        yield buffer;
        buffer = new Uint8Array(PIECE);
        filled = 0;
      }
    }
  }
  if (filled > 0) yield buffer.subarray(0, filled);
}

/**
 * Keeps a copy, in `copying`: its text, compressed, in pieces. It is on the list only when all of it is kept.
 * @param entries how many there were, when all of the text was read
 * @throws if it cannot be kept; nothing of it stays
 */
export async function keepCopy(
  copy: Omit<KeptCopy, 'pieces' | 'bytes' | 'entries'>,
  text: AsyncIterable<string>,
  entries: () => number,
): Promise<KeptCopy> {
  let pieces = 0;
  let bytes = 0;
  try {
    await sweep();
    await keep({ [LEFT]: [copy.id] });
    for await (const piece of inPieces(gzip(text))) {
      await keep({ [pieceName(copy.id, pieces)]: toBase64(piece) });
      pieces += 1;
      bytes += piece.length;
    }
    const whole = { ...copy, pieces, bytes, entries: entries() };
    await keep({ [LIST]: [whole, ...(await keptCopies())], [LEFT]: [] });
    return whole;
  } catch (error) {
    await drop(pieceNames({ id: copy.id, pieces: pieces + 1 })).catch(() => undefined);
    throw error;
  }
}

/** Lets copies go, in `copying`: first from the list, so that none is on it that is not whole. */
export async function dropCopies(copies: readonly KeptCopy[]): Promise<void> {
  if (copies.length === 0) return;
  const gone = new Set(copies.map(({ id }) => id));
  await sweep();
  await keep({ [LIST]: (await keptCopies()).filter(({ id }) => !gone.has(id)), [LEFT]: [...gone] });
  await drop(copies.flatMap(pieceNames));
  await keep({ [LEFT]: [] });
}

/** The text of a copy. @throws {Error} if a piece of it is missing or damaged */
export async function* textOf(copy: KeptCopy): AsyncGenerator<string> {
  async function* bytes(): AsyncGenerator<Uint8Array> {
    for (const name of pieceNames(copy)) {
      const piece = (await kept([name]))[name];
      if (typeof piece !== 'string') throw new Error('A piece of the copy is missing.');
      yield fromBase64(piece);
    }
  }
  yield* gunzip(bytes(), MOST_TEXT);
}
