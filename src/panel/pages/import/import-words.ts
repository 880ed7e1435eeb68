import { countText, text } from '../../../platform/text.ts';
import type { ImportDone, ImportPreview } from '../../safety-services.ts';

type Counted = Pick<ImportDone, 'entries' | 'others'>;

/** How many entries a file would write. */
export const writtenCount = ({ entries }: Counted): number =>
  entries.new + entries.changed + entries.conflict;

/** Whether a file holds anything that the log has not. */
export const bringsSomething = (counted: Counted): boolean => writtenCount(counted) + counted.others > 0;

/** What an import has brought, as one sentence. */
export function tookText(done: Counted): string {
  const count = writtenCount(done);
  return count > 0
    ? countText(count, { one: 'importTookEntry', other: 'importTookEntries' })
    : text('importTookOthers');
}

/** What a file holds, as one sentence. */
export function previewTitle(preview: ImportPreview): string {
  const count = writtenCount(preview);
  if (count > 0) return countText(count, { one: 'importCanEntry', other: 'importCanEntries' });
  if (preview.others > 0) return text('importCanOthers');
  if (preview.entries.same > 0) return text('importNothingNew');
  return text(preview.problemCount > 0 ? 'importNoneReadable' : 'importNoEntries');
}

/** The button that takes over what a file brings. */
export function takeText(preview: ImportPreview): string {
  const count = writtenCount(preview);
  return count > 0
    ? countText(count, { one: 'importTakeEntry', other: 'importTakeEntries' })
    : text('importTakeOthers');
}
