/** A file, or a part of one, in pieces. */
export type PiecesOf = (blob: Blob) => AsyncIterable<Uint8Array<ArrayBuffer>>;

/** A file in pieces as the browser reads it. @throws {DOMException} `NotReadableError`: it has gone, or has changed */
export async function* blobPieces(blob: Blob): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const reader = blob.stream().getReader();
  try {
    for (;;) {
      const next = await reader.read();
      if (next.done) return;
      yield next.value;
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}
