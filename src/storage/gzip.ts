import { ImportError } from '../transfer/problems.ts';
import { decodedText } from './decoded-text.ts';

// Compression by the browser's own streams. Imports no platform: workers use it too.

/** Pieces as they come, at once or with waiting in between. */
export type Pieces<T> = Iterable<T> | AsyncIterable<T>;

/** UTF-16 units that are put into one step of the stream: a line each would cost more than its compression. */
const AT_ONCE = 65_536;

/** Bytes that are unpacked in one step: a browser hands over all that they hold, which can be a thousand times as much. */
const UNPACKED_AT_ONCE = 16_384;

type Bytes = Uint8Array<ArrayBuffer>;

async function* inBatches(pieces: Pieces<string>): AsyncGenerator<string> {
  let batch: string[] = [];
  let length = 0;
  for await (const piece of pieces) {
    batch.push(piece);
    length += piece.length;
    if (length < AT_ONCE) continue;
    yield batch.join('');
    batch = [];
    length = 0;
  }
  if (length > 0) yield batch.join('');
}

/** A stream that takes a piece only when one is asked for, so that no more than a few are in memory. */
function streamOf<T>(pieces: AsyncIterable<T> | Iterable<T>): ReadableStream<T> {
  const source = (async function* () {
    yield* pieces;
  })();
  return new ReadableStream<T>(
    {
      async pull(controller) {
        const next = await source.next();
        if (next.done) controller.close();
        else controller.enqueue(next.value);
      },
      cancel: async () => void (await source.return(undefined)),
    },
    { highWaterMark: 0 },
  );
}

/** What comes out of a stream; leaving early gives the stream up. */
async function* piecesOf<T>(stream: ReadableStream<T>): AsyncGenerator<T> {
  const reader = stream.getReader();
  let ended = false;
  try {
    for (;;) {
      const next = await reader.read();
      ended = next.done;
      if (next.done) return;
      yield next.value;
    }
  } finally {
    if (!ended) await reader.cancel().catch(() => undefined);
  }
}

/** Text in pieces as gzip (RFC 1952) of its UTF-8. */
export async function* gzip(pieces: Pieces<string>): AsyncGenerator<Bytes> {
  yield* gzipBytes(piecesOf(streamOf(inBatches(pieces)).pipeThrough(new TextEncoderStream())));
}

/** Bytes in pieces as gzip. */
export async function* gzipBytes(pieces: Pieces<Uint8Array>): AsyncGenerator<Bytes> {
  const stream = streamOf(pieces as Pieces<Bytes>).pipeThrough(new CompressionStream('gzip'));
  yield* piecesOf(stream as ReadableStream<Bytes>);
}

/**
 * What was compressed, as text.
 * @param limit bytes of it, at most
 * @throws {ImportError} `too-large` past the limit, `damaged` if it is no whole gzip, `no-text` if it is no UTF-8
 */
export function gunzip(pieces: Pieces<Uint8Array>, limit: number): AsyncGenerator<string> {
  return decodedText(gunzipBytes(pieces, limit));
}

/**
 * What was compressed.
 * @param limit bytes of it, at most: a few kilobytes can hold a thousand times as much
 * @throws {ImportError} `too-large` past the limit, `damaged` if it is no whole gzip; and what `pieces` throws
 */
export async function* gunzipBytes(pieces: Pieces<Uint8Array>, limit: number): AsyncGenerator<Bytes> {
  // The stream wraps what its source throws in an error of its own, or none; the caller gets the first one.
  let thrown: { error: unknown } | null = null;
  const watched = (async function* () {
    try {
      for await (const bytes of pieces as Pieces<Bytes>) {
        for (let at = 0; at < bytes.length; at += UNPACKED_AT_ONCE) {
          yield bytes.subarray(at, at + UNPACKED_AT_ONCE);
        }
      }
    } catch (error) {
      thrown ??= { error };
      throw error;
    }
  })();
  let size = 0;
  try {
    const stream = streamOf(watched).pipeThrough(new DecompressionStream('gzip'));
    for await (const bytes of piecesOf(stream as ReadableStream<Bytes>)) {
      size += bytes.length;
      if (size > limit) throw new ImportError('too-large');
      yield bytes;
    }
  } catch (error) {
    const first = thrown as { error: unknown } | null;
    if (first) throw first.error;
    throw error instanceof ImportError ? error : new ImportError('damaged');
  }
}
