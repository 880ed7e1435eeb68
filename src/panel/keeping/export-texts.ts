import type { Opportunity } from '../../model.ts';
import { type BlobWriter, createBlobWriter } from '../../storage/blob-writer.ts';
import { connectToRead, entryBatches, idsByMoment } from '../../storage/export-rows.ts';
import { fromStored } from '../../storage/stamped.ts';
import { csvHead, csvLine } from '../../transfer/csv.ts';
import { entryMarkdown } from '../../transfer/entry-markdown.ts';
import {
  createMarkdownHead,
  entryInLog,
  type MarkdownHead,
  monthOfEntry,
} from '../../transfer/log-markdown.ts';
import { type MarkdownTexts, wordsOf } from './export-words.ts';
import type { WorkWatch } from './import-file.ts';
import type { Jobs, MadeFile } from './transfer-jobs.ts';

/** Entries for people to read: without those in the bin, the newest no first where all are meant. */
async function* entriesOf(
  wanted: 'all' | readonly string[],
  watch: WorkWatch,
): AsyncGenerator<Opportunity[]> {
  const db = await connectToRead();
  const ids = wanted === 'all' ? await idsByMoment(db, watch) : wanted;
  for await (const rows of entryBatches(db, ids, watch)) {
    yield rows.filter(({ binned }) => !binned).map(fromStored);
  }
}

/** One CSV file, a row an entry. */
export async function csvFiles({ entries }: Jobs['csv']['asks'], watch: WorkWatch): Promise<MadeFile[]> {
  const writer = createBlobWriter();
  writer.add(csvHead());
  for await (const some of entriesOf(entries, watch)) for (const entry of some) writer.add(csvLine(entry));
  return [{ part: null, blob: new Blob([writer.blob()], { type: 'text/csv' }) }];
}

/** Entries as Markdown, all in one file, or a file for each month in which a no came. One alone needs no head. */
export async function markdownFiles(
  { entries, byMonth, texts }: Jobs['markdown']['asks'],
  watch: WorkWatch,
): Promise<MadeFile[]> {
  const registers = { tu: wordsOf(texts, 'tu'), usted: wordsOf(texts, 'usted') };
  const words = ({ request }: Opportunity) => registers[request?.choice?.register ?? 'tu'];
  const isOne = entries !== 'all' && entries.length === 1;
  const files = new Map<string | null, { head: MarkdownHead; writer: BlobWriter }>();
  let last: BlobWriter | null = null;
  for await (const some of entriesOf(entries, watch)) {
    for (const entry of some) {
      const part = byMonth ? monthOfEntry(entry) : null;
      const file = files.get(part) ?? { head: createMarkdownHead(), writer: createBlobWriter() };
      files.set(part, file);
      // They come by month: what one holds as text need not wait for the end.
      if (file.writer !== last) last?.flush();
      last = file.writer;
      file.head.add(entry);
      file.writer.add(isOne ? entryMarkdown(entry, words(entry)) : entryInLog(entry, words(entry)));
    }
  }
  return [...files].map(([part, { head, writer }]) => ({
    part,
    blob: new Blob([isOne ? '' : head.text(titleOf(texts, part)), writer.blob()], { type: 'text/markdown' }),
  }));
}

/** What a file is called at its top. */
function titleOf({ title, locale }: MarkdownTexts, month: string | null): string {
  if (month === null) return title;
  const format = new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' });
  return `${title}: ${format.format(new Date(`${month}-15`))}`;
}
