import { connect } from '../../storage/connection.ts';
import { openFile } from '../../storage/file-bytes.ts';
import { createStager, type Stager } from '../../storage/imports-read.ts';
import { BATCH_ITEMS, BATCH_TEXT, forgetImport } from '../../storage/imports-staged.ts';
import { isSingleByteText } from '../../storage/single-byte.ts';
import type { BundleItem } from '../../transfer/bundle.ts';
import type { CsvSurvey } from '../../transfer/csv-table.ts';
import { ImportError } from '../../transfer/problems.ts';
import { bundleItems, csvItems, type ItemReader, mappedItems } from './import-items.ts';
import type { ReadAnswer, ReadRequest, SettingItem } from './transfer-jobs.ts';

/** How work is followed and given up between two batches. */
export interface WorkWatch {
  /** From 0 to 1. */
  onProgress(done: number): void;
  signal: AbortSignal;
}

/** Most problems that are shown; the others are counted. */
const MOST_PROBLEMS = 100;

/** Puts items aside in batches of a size that neither memory nor the database minds. */
function inBatches(stager: Stager) {
  let waiting: BundleItem[] = [];
  let length = 0;

  async function flush(): Promise<void> {
    const some = waiting;
    waiting = [];
    length = 0;
    await stager.add(some);
  }

  return {
    /** @param text UTF-16 units that they were read from */
    async add(items: readonly BundleItem[], text: number): Promise<void> {
      for (const item of items) {
        waiting.push(item);
        if (waiting.length >= BATCH_ITEMS) await flush();
      }
      length += text;
      if (length >= BATCH_TEXT) await flush();
    },
    flush,
  };
}

type Encoding = NonNullable<Parameters<typeof openFile>[2]>;

/** The text of a file, with a locked one unlocked; null if it is locked. @throws {ImportError} `wrong-passphrase` too */
async function textOf(
  { file, passphrase }: ReadRequest,
  encoding: Encoding,
  onRead: (share: number) => void,
): Promise<AsyncGenerator<string> | null> {
  const opened = await openFile(file, onRead, encoding);
  if (opened.is === 'text') return opened.text;
  return passphrase === null ? null : opened.unlock(passphrase);
}

/** What text begins with, blanks aside, and all of it again; null for the sign if there is none. */
async function peeked(
  text: AsyncGenerator<string>,
): Promise<{ sign: string | null; all: AsyncGenerator<string> }> {
  const taken: string[] = [];
  let sign: string | null = null;
  while (sign === null) {
    const next = await text.next();
    if (next.done) break;
    taken.push(next.value);
    sign = next.value.trimStart()[0] ?? null;
  }
  async function* all() {
    yield* taken;
    yield* text;
  }
  return { sign, all: all() };
}

/** Reads it all and puts it aside; gives what there is to tell, or how a CSV from elsewhere is made. */
async function stageAll(
  { id, page }: ReadRequest,
  text: AsyncIterable<string>,
  reader: ItemReader,
  signal: AbortSignal,
): Promise<ReadAnswer | CsvSurvey> {
  const stager = await createStager(await connect(), id, page);
  const batches = inBatches(stager);
  const settings: SettingItem[] = [];
  const take = (items: readonly BundleItem[], length: number) => {
    for (const one of items) if (one.section === 'settings') settings.push(one.item);
    return batches.add(
      items.filter(({ section }) => section !== 'settings'),
      length,
    );
  };
  for await (const piece of text) {
    await take(reader.push(piece), piece.length);
    signal.throwIfAborted();
  }
  const end = reader.end();
  if (end.is === 'survey') return end.survey;
  await take(end.items, 0);
  await batches.flush();
  signal.throwIfAborted();
  const preview = {
    id,
    from: reader.from,
    exportedAt: end.exportedAt,
    ...(await stager.end()),
    problems: reader.problems.slice(0, MOST_PROBLEMS),
    problemCount: reader.problemCount(),
  };
  return { is: 'preview', preview, settings };
}

/** Reads a CSV: ours at once; one from elsewhere first to see how it is made, then as its columns are mapped. */
async function readCsv(
  request: ReadRequest,
  text: AsyncGenerator<string>,
  again: () => Promise<AsyncGenerator<string> | null>,
  signal: AbortSignal,
): Promise<ReadAnswer> {
  const first = await stageAll(request, text, csvItems(), signal);
  if ('is' in first) return first;
  const { mapping, labels } = request;
  const second = mapping && (await again());
  if (!second) {
    await forgetImport(await connect(), request.id);
    return { is: 'table', table: first.table };
  }
  const answer = await stageAll(request, second, mappedItems(mapping, first, labels, new Date()), signal);
  return answer as ReadAnswer;
}

async function readWhatIsThere(
  request: ReadRequest,
  { onProgress, signal }: WorkWatch,
  encoding: Encoding = 'utf-8',
): Promise<ReadAnswer> {
  // A file with a mapping is read twice.
  const readings = request.mapping ? 2 : 1;
  const text = await textOf(request, encoding, (share) => onProgress(share / readings));
  if (text === null) return { is: 'locked', wrongPassphrase: false };
  const { sign, all } = await peeked(text);
  if (sign === '{' || sign === '[' || sign === null) {
    return (await stageAll(request, all, bundleItems(), signal)) as ReadAnswer;
  }
  const again = () => textOf(request, encoding, (share) => onProgress((1 + share) / readings));
  return readCsv(request, all, again, signal);
}

const isOldSpreadsheet = async (error: unknown, file: Blob): Promise<boolean> =>
  error instanceof ImportError && error.problem.code === 'no-text' && (await isSingleByteText(file));

/**
 * Reads a file of whatever kind, puts what it holds aside and tells what it would do to the log. If nothing of it can be
 * taken over, or it is given up, nothing stays aside.
 * @throws {DOMException} `AbortError`; of IndexedDB; `NotReadableError`: the file has gone
 */
export async function readFile(request: ReadRequest, watch: WorkWatch): Promise<ReadAnswer> {
  try {
    return await readWhatIsThere(request, watch).catch(async (error: unknown) => {
      if (!(await isOldSpreadsheet(error, request.file))) throw error;
      await forgetImport(await connect(), request.id);
      return readWhatIsThere(request, watch, 'single-byte');
    });
  } catch (error) {
    await forgetImport(await connect(), request.id);
    if (!(error instanceof ImportError)) throw error;
    const { problem } = error;
    return problem.code === 'wrong-passphrase'
      ? { is: 'locked', wrongPassphrase: true }
      : { is: 'failed', problem };
  }
}
