/** UTF-16 units that are held as text; more become a Blob, which the browser keeps outside of the page's memory. */
const HELD = 2_000_000;

/** Puts a long text together without holding it. */
export interface BlobWriter {
  add(text: string): void;
  /** Holds nothing as text any more. */
  flush(): void;
  /** What was added so far. */
  blob(): Blob;
}

export function createBlobWriter(): BlobWriter {
  const parts: Blob[] = [];
  let held: string[] = [];
  let length = 0;

  function flush(): void {
    if (length > 0) parts.push(new Blob(held));
    held = [];
    length = 0;
  }

  return {
    add(text) {
      held.push(text);
      length += text.length;
      if (length >= HELD) flush();
    },
    flush,
    blob() {
      flush();
      return new Blob(parts);
    },
  };
}
