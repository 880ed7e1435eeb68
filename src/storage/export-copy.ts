import {
  BUNDLE_FORMAT,
  BUNDLE_VERSION,
  type BundleHead,
  type BundleItem,
  bundleText,
  SECTIONS,
  type SectionName,
  type Sections,
} from '../transfer/bundle.ts';
import { createBlobWriter } from './blob-writer.ts';
import { sourceOf } from './copy-source.ts';
import type { StoredOpportunity } from './open-end.ts';
import type { LogMeta } from './schema.ts';
import { sourceRows } from './source-lines.ts';
import { toStampedRecord } from './stamped.ts';

/** Stamps of entries from before there were any, if the copy does not say who wrote them. */
const NOBODY = '0';

/**
 * A copy as a file of ours, for when no database can be opened: it can be taken over on another device.
 * @param id null: the newest copy with everything that was written since
 * @throws {Error} if there is no such copy, or it is damaged
 */
export async function exportCopy(
  id: string | null,
  settings: readonly Sections['settings'][],
  now = new Date(),
): Promise<{ blob: Blob; entries: number }> {
  const source = await sourceOf(id);
  const found = new Map<SectionName, BundleItem['item'][]>([['settings', [...settings]]]);
  let device = NOBODY;
  for await (const [store, row] of sourceRows(source)) {
    if (store === 'meta') device = (row as LogMeta).device;
    const section = SECTIONS.find((name) => name === store);
    if (!section) continue;
    const some = found.get(section) ?? [];
    some.push(row as BundleItem['item']);
    found.set(section, some);
  }

  const entries = (found.get('opportunities') ?? []) as unknown as StoredOpportunity[];
  found.set(
    'opportunities',
    entries.map((entry) => toStampedRecord(entry, device)),
  );
  const counts = Object.fromEntries(
    SECTIONS.map((section) => [section, found.get(section)?.length ?? 0]),
  ) as BundleHead['counts'];
  const head: BundleHead = {
    format: BUNDLE_FORMAT,
    version: BUNDLE_VERSION,
    exportedAt: now.toISOString(),
    device,
    counts,
  };
  const items = SECTIONS.flatMap((section) =>
    (found.get(section) ?? []).map((item) => ({ section, item }) as BundleItem),
  );
  const writer = createBlobWriter();
  for (const piece of bundleText(head, items)) writer.add(piece);
  return { blob: writer.blob(), entries: counts.opportunities };
}
