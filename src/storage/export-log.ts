import {
  BUNDLE_FORMAT,
  BUNDLE_VERSION,
  type BundleHead,
  type BundleItem,
  bundleText,
  type SectionName,
  type Sections,
} from '../transfer/bundle.ts';
import { createBlobWriter } from './blob-writer.ts';
import { connectToRead, type ExportWatch, entryBatches, rowBatches } from './export-rows.ts';
import type { Database } from './schema.ts';
import { toStampedRecord } from './stamped.ts';

export interface BundleRequest {
  /** With the settings and what was taught, or the entries named and nothing else. */
  entries: 'all' | readonly string[];
  settings: readonly Sections['settings'][];
}

/** A file of ours, and what of the log is in it. */
export interface ExportedBundle {
  blob: Blob;
  /** Those in the bin included. */
  entries: number;
  /** The change of the log up to which everything is in it; it may hold later ones. */
  sequence: number;
}

const OTHERS = ['phrases', 'mutes', 'templates', 'lessonLinks', 'drafts', 'proposals'] as const;

async function* itemsOf(
  db: Database,
  device: string,
  { entries, settings }: BundleRequest,
  watch: ExportWatch,
): AsyncGenerator<BundleItem[]> {
  if (entries === 'all') {
    yield settings.map((item): BundleItem => ({ section: 'settings', item }));
    for (const section of OTHERS) {
      for await (const rows of rowBatches(db, section)) {
        yield rows.map((item) => ({ section, item }) as BundleItem);
      }
    }
  }
  for await (const rows of entryBatches(db, entries, watch)) {
    yield rows.map((row) => ({ section: 'opportunities', item: toStampedRecord(row, device) }));
  }
}

/** The pieces of `bundleText` for items that have to be waited for; its first one, the head, is left out. */
async function* textOf(head: BundleHead, batches: AsyncIterable<BundleItem[]>): AsyncGenerator<string> {
  const waiting: BundleItem[] = [];
  // The generator takes one item at most for each piece, so that one that waits is enough for the next piece.
  const text = bundleText(head, {
    [Symbol.iterator]: () => ({
      next() {
        const value = waiting.pop();
        return value ? { value, done: false } : { value: undefined, done: true };
      },
    }),
  });
  text.next();
  for await (const batch of batches) {
    waiting.push(...batch.reverse());
    while (waiting.length > 0) yield text.next().value ?? '';
  }
  yield* text;
}

/**
 * The log as a file of ours, put together from batches, so that it is never in memory as a whole.
 * @throws {DOMException} `AbortError` if it was given up; of IndexedDB if the log cannot be read
 */
export async function exportBundle(
  request: BundleRequest,
  watch: ExportWatch,
  now = new Date(),
): Promise<ExportedBundle> {
  const db = await connectToRead();
  const meta = await db.get('meta', 'log');
  const counts: Record<SectionName, number> = {
    settings: 0,
    phrases: 0,
    mutes: 0,
    templates: 0,
    lessonLinks: 0,
    drafts: 0,
    proposals: 0,
    opportunities: 0,
  };
  const head: BundleHead = {
    format: BUNDLE_FORMAT,
    version: BUNDLE_VERSION,
    exportedAt: now.toISOString(),
    device: meta?.device ?? '0',
    counts,
  };

  async function* counted(batches: AsyncIterable<BundleItem[]>) {
    for await (const batch of batches) {
      for (const { section } of batch) counts[section] += 1;
      yield batch;
    }
  }

  const writer = createBlobWriter();
  for await (const piece of textOf(head, counted(itemsOf(db, head.device, request, watch))))
    writer.add(piece);
  // What the file says of itself comes first, and is known last.
  const first = bundleText(head, []).next().value ?? '';
  const blob = new Blob([first, writer.blob()], { type: 'application/json' });
  return { blob, entries: counts.opportunities, sequence: meta?.sequence ?? 0 };
}
