import { blobPieces } from './blob-pieces.ts';

/** What spreadsheets of western Europe save a CSV in, where they do not take UTF-8. */
const ENCODING = 'windows-1252';

/** Bytes that Windows-1252 has no character for. */
const UNUSED: ReadonlySet<number> = new Set([0x81, 0x8d, 0x8f, 0x90, 0x9d]);

const isContinuation = (byte: number | undefined) => byte !== undefined && byte >= 0x80 && byte < 0xc0;

/**
 * Whether a file is no UTF-8 but text of one byte a character: something in it is beyond ASCII, nothing of that looks
 * like UTF-8, and no byte is one that no text has. UTF-8 with a broken byte among its characters is not.
 */
export async function isSingleByteText(file: Blob): Promise<boolean> {
  let isBeyond = false;
  let last = 0;
  for await (const bytes of blobPieces(file)) {
    for (const byte of bytes) {
      if (byte === 0 || UNUSED.has(byte)) return false;
      if (last >= 0xc2 && isContinuation(byte)) return false;
      if (byte >= 0x80) isBeyond = true;
      last = byte;
    }
  }
  return isBeyond;
}

/** Text of one byte a character. */
export async function* singleByteText(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder(ENCODING);
  for await (const bytes of pieces) yield decoder.decode(bytes, { stream: true });
}
