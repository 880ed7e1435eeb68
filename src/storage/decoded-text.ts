import { ImportError } from '../transfer/problems.ts';

const NEW_LINE = 0x0a;

/** How many bytes a character has whose first one this is; 0 if it begins none. */
const lengthBy = (first: number) => (first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : first >= 0xc0 ? 2 : 0);

/** The bytes at the end that begin a character which goes on in the next piece. */
function unfinished(bytes: Uint8Array): Uint8Array {
  for (let back = 1; back <= Math.min(3, bytes.length); back += 1) {
    const first = bytes[bytes.length - back] ?? 0;
    if (first < 0x80) break;
    if (lengthBy(first) > 0) return lengthBy(first) > back ? bytes.slice(-back) : new Uint8Array();
  }
  return new Uint8Array();
}

function isText(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** How many lines of these bytes are before the broken one. A new line's byte is in no longer character. */
function wholeLines(bytes: Uint8Array): number {
  let line = 0;
  let start = 0;
  for (;;) {
    const end = bytes.indexOf(NEW_LINE, start);
    if (end < 0 || !isText(bytes.subarray(start, end))) return line;
    line += 1;
    start = end + 1;
  }
}

function newLines(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
}

function joined(one: Uint8Array, other: Uint8Array): Uint8Array {
  const both = new Uint8Array(one.length + other.length);
  both.set(one);
  both.set(other, one.length);
  return both;
}

/**
 * UTF-8 in pieces as text; a byte order mark at its start is left out.
 * @throws {ImportError} `no-text` with the line (from 1) of the first byte that belongs to no character, or is a zero
 */
export async function* decodedText(
  pieces: Iterable<Uint8Array> | AsyncIterable<Uint8Array>,
): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let line = 1;
  let carried: Uint8Array = new Uint8Array();

  function decoded(bytes: Uint8Array | null): string {
    let text: string;
    try {
      text = bytes ? decoder.decode(bytes, { stream: true }) : decoder.decode();
    } catch {
      throw new ImportError('no-text', line + (bytes ? wholeLines(joined(carried, bytes)) : 0));
    }
    const zero = text.indexOf('\0');
    if (zero >= 0) throw new ImportError('no-text', line + newLines(text.slice(0, zero)));
    return text;
  }

  for await (const bytes of pieces) {
    const text = decoded(bytes);
    line += newLines(text);
    carried = unfinished(bytes.length < 3 ? joined(carried, bytes) : bytes);
    if (text) yield text;
  }
  const rest = decoded(null);
  if (rest) yield rest;
}
