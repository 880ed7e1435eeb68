import { ImportError } from '../transfer/problems.ts';
import { blobPieces, type PiecesOf } from './blob-pieces.ts';
import { gzipBytes, type Pieces } from './gzip.ts';
import { MOST_HEAD, readSealedHead, type SealedHead, sealedHead } from './sealed-head.ts';
import { fileKey, keyFor, type SealingKey } from './sealing-key.ts';

// A file locked with a passphrase: one line of JSON that says how, then the gzip of the content in chunks of one
// length, each under AES-256-GCM, then eight bytes that say that the file ends there. Every chunk vouches for the
// line, for its own place and for being the last one or not, as in STREAM (Hoang et al., CRYPTO 2015).

type Bytes = Uint8Array<ArrayBuffer>;

const CHUNK = 262_144;
const TAG = 16;
const FILE_SALT = 16;

/** No text and no chunk ends so but by a chance of one in 2^64. */
const END = Uint8Array.of(0x8b, 0x4c, 0x26, 0x4c, 0x0d, 0x0a, 0x1a, 0x0a);

/** Grows by what comes in and gives away from its beginning. */
class Buffered {
  private pieces: Uint8Array[] = [];
  length = 0;

  push(piece: Uint8Array): void {
    this.pieces.push(piece);
    this.length += piece.length;
  }

  /** The first bytes, taken out; fewer if there are fewer. */
  take(count: number): Bytes {
    const taken = new Uint8Array(Math.min(count, this.length));
    let filled = 0;
    while (filled < taken.length) {
      const [first = new Uint8Array()] = this.pieces;
      const part = first.subarray(0, taken.length - filled);
      taken.set(part, filled);
      filled += part.length;
      if (part.length === first.length) this.pieces.shift();
      else this.pieces[0] = first.subarray(part.length);
    }
    this.length -= taken.length;
    return taken;
  }
}

function chunkParams(sum: Uint8Array, index: number, isLast: boolean): AesGcmParams {
  const iv = new Uint8Array(12);
  new DataView(iv.buffer).setUint32(8, index);
  const additionalData = new Uint8Array(sum.length + 5);
  additionalData.set(sum);
  new DataView(additionalData.buffer).setUint32(sum.length, index);
  additionalData[sum.length + 4] = isLast ? 1 : 0;
  return { name: 'AES-GCM', iv, additionalData, tagLength: TAG * 8 };
}

/**
 * A locked file of what is given, in pieces.
 * @param chunkSize of other lengths for tests only
 */
export async function* seal(
  content: Pieces<Uint8Array>,
  key: SealingKey,
  chunkSize = CHUNK,
): AsyncGenerator<Bytes> {
  const fileSalt = crypto.getRandomValues(new Uint8Array(FILE_SALT));
  const { line, sum } = await sealedHead(key, fileSalt, chunkSize);
  yield line;
  const own = await fileKey(key.key, fileSalt);
  const sealed = async (bytes: Bytes, index: number, isLast: boolean) =>
    new Uint8Array(await crypto.subtle.encrypt(chunkParams(sum, index, isLast), own, bytes));
  const buffered = new Buffered();
  let index = 0;
  for await (const piece of gzipBytes(content)) {
    buffered.push(piece);
    for (; buffered.length > chunkSize; index += 1) {
      yield await sealed(buffered.take(chunkSize), index, false);
    }
  }
  yield await sealed(buffered.take(chunkSize), index, true);
  yield END.slice();
}

/** A locked file whose first line has been read. */
export interface Locked {
  head: SealedHead;
  /**
   * The gzip of its content, for `gunzip`. What was read is to be thrown away if reading fails later on.
   * @throws {ImportError} `wrong-passphrase`; and while it is read `damaged` or `cut-off`
   */
  unlock(passphrase: string): Promise<AsyncGenerator<Bytes>>;
}

/**
 * Reads the first line of a locked file.
 * @param piecesOf reads the file, or a part of it
 * @throws {ImportError} `damaged`, `cut-off`, `newer`
 */
export async function readLocked(file: Blob, piecesOf: PiecesOf = blobPieces): Promise<Locked> {
  const start = new Uint8Array(await file.slice(0, MOST_HEAD).arrayBuffer());
  const { head, length } = await readSealedHead(start);
  return {
    head,
    async unlock(passphrase) {
      const key = await keyFor(head, passphrase);
      if (!key) throw new ImportError('wrong-passphrase');
      return unsealed(piecesOf(file.slice(length)), await fileKey(key, head.fileSalt), head);
    },
  };
}

/** Whether the bytes say that the file ends here; two of them may have been damaged. */
const isEnd = (bytes: Uint8Array) =>
  bytes.length === END.length && bytes.filter((byte, at) => byte === END[at]).length >= END.length - 2;

async function* unsealed(
  pieces: AsyncIterable<Uint8Array>,
  key: CryptoKey,
  { sum, chunk }: SealedHead,
): AsyncGenerator<Bytes> {
  async function opened(bytes: Bytes, index: number, isLast: boolean): Promise<Bytes> {
    try {
      return new Uint8Array(await crypto.subtle.decrypt(chunkParams(sum, index, isLast), key, bytes));
    } catch {
      throw new ImportError('damaged');
    }
  }

  const buffered = new Buffered();
  let index = 0;
  for await (const piece of pieces) {
    buffered.push(piece);
    // What is left holds a whole chunk and more than the end of the file: that chunk is not the last one.
    for (; buffered.length > chunk + TAG + END.length; index += 1) {
      yield await opened(buffered.take(chunk + TAG), index, false);
    }
  }
  const last = buffered.take(Math.max(0, buffered.length - END.length));
  const end = buffered.take(END.length);
  if (!isEnd(end)) throw new ImportError('cut-off');
  if (end.some((byte, at) => byte !== END[at])) throw new ImportError('damaged');
  yield await opened(last, index, true);
}
