import { ImportError } from '../transfer/problems.ts';
import { blobPieces } from './blob-pieces.ts';
import { decodedText } from './decoded-text.ts';
import { gunzip } from './gzip.ts';
import { readLocked } from './sealed-file.ts';
import { isSealed } from './sealed-head.ts';
import { singleByteText } from './single-byte.ts';

// A file that the user has chosen, as text. Imports no platform: workers use it too.

/** Largest file, and largest text of a compressed or locked one, in bytes: several hundred thousand entries. */
export const MOST_BYTES = 1_000_000_000;

/** A file, as far as its first bytes tell. */
export type OpenedFile =
  | { is: 'text'; text: AsyncGenerator<string> }
  | {
      is: 'locked';
      /**
       * Its text.
       * @throws {ImportError} `wrong-passphrase`; and while it is read what `openFile` says, `damaged` and `cut-off`
       */
      unlock(passphrase: string): Promise<AsyncGenerator<string>>;
    };

/** As many bytes tell what kind of file it is. */
const TELLING = 64;

const startsWith = (start: Uint8Array, signs: readonly number[]) =>
  signs.every((sign, at) => start[at] === sign);

const GZIP = [0x1f, 0x8b];
/** Archives and spreadsheets; those of nothing; PDF. */
const NO_TEXT = [
  [0x50, 0x4b, 0x03, 0x04],
  [0x50, 0x4b, 0x05, 0x06],
  [0x25, 0x50, 0x44, 0x46, 0x2d],
];

/**
 * Looks at the first bytes of a file. Its text, UTF-8, is read piece by piece when it is asked for; a compressed one
 * is unpacked.
 * @param onRead told what share of the file has been read, from 0 to 1
 * @param encoding of text that is neither compressed nor locked
 * @throws {ImportError} `empty`, `too-large` (before anything is read), `no-text`; of a locked one `damaged`, `cut-off`,
 *   `newer`; and while the text is read `no-text` with the line, `too-large`, `damaged`
 */
export async function openFile(
  file: Blob,
  onRead: (share: number) => void = () => undefined,
  encoding: 'utf-8' | 'single-byte' = 'utf-8',
): Promise<OpenedFile> {
  if (file.size === 0) throw new ImportError('empty');
  if (file.size > MOST_BYTES) throw new ImportError('too-large');
  const start = new Uint8Array(await file.slice(0, TELLING).arrayBuffer());
  if (NO_TEXT.some((signs) => startsWith(start, signs))) throw new ImportError('no-text');

  async function* pieces(part: Blob) {
    let read = file.size - part.size;
    for await (const bytes of blobPieces(part)) {
      yield bytes;
      read += bytes.length;
      onRead(read / file.size);
    }
  }

  if (isSealed(start)) {
    const { unlock } = await readLocked(file, pieces);
    return {
      is: 'locked',
      unlock: async (passphrase) => gunzip(await unlock(passphrase), MOST_BYTES),
    };
  }
  if (startsWith(start, GZIP)) return { is: 'text', text: gunzip(pieces(file), MOST_BYTES) };
  const decode = encoding === 'utf-8' ? decodedText : singleByteText;
  return { is: 'text', text: decode(pieces(file)) };
}
