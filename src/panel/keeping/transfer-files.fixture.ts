import { entrySeed, ownTemplate, proposalSeed } from '../../../test/records.fixture.ts';
import { putIntoBin } from '../../storage/bin.ts';
import { connect } from '../../storage/connection.ts';
import { saveDraft } from '../../storage/drafts.ts';
import { recordChange } from '../../storage/opportunities.ts';
import { changeLessonLinks, changeTemplates } from '../../storage/own-rows.ts';
import { changeProposal } from '../../storage/proposals.ts';
import type { LogMeta } from '../../storage/schema.ts';
import { fromStored, toStampedRecord } from '../../storage/stamped.ts';
import { teach } from '../../storage/teaching.ts';
import { testify } from '../../storage/witness.ts';
import type { CsvMapping, ImportDone, ImportPreview } from '../../transfer/import-plan.ts';
import { OUTCOMES, REASONS } from '../../transfer/shape-ids.ts';
import type { ReadAnswer, SettingItem } from './transfer-jobs.ts';
import { work } from './transfer-work.ts';

const watch = { onProgress: () => undefined, signal: new AbortController().signal };

const none = (ids: readonly string[]) => Object.fromEntries(ids.map((id) => [id, []]));

/** Nothing is called by other words than its id. */
export const NO_LABELS = { outcomes: none(OUTCOMES), reasons: none(REASONS) } as never;

/** The whole log as a file of ours, as the worker makes it. */
export const exported = async (settings: SettingItem[] = []): Promise<Blob> =>
  (await work('bundle', { entries: 'all', settings }, watch)).blob;

/** Reads a file, as the worker does. */
export const readAs = (
  id: string,
  file: Blob,
  how: { passphrase?: string; mapping?: CsvMapping } = {},
): Promise<ReadAnswer> =>
  work(
    'read',
    {
      id,
      page: 'page',
      file,
      passphrase: how.passphrase ?? null,
      mapping: how.mapping ?? null,
      labels: NO_LABELS,
    },
    watch,
  );

/** What reading a file would do. @throws {Error} if it is no preview */
export async function previewOf(id: string, file: Blob): Promise<ImportPreview> {
  const answer = await readAs(id, file);
  if (answer.is !== 'preview') throw new Error(JSON.stringify(answer));
  return answer.preview;
}

const known = async (meta: LogMeta | null) => {
  if (meta) await testify(meta, null);
};

/** Takes over what was read, and has the witness know. */
export async function applied(id: string): Promise<ImportDone> {
  const { done, meta } = await work('apply', { id }, watch);
  await known(meta);
  return done;
}

/** Reads a file and takes it over. */
export async function imported(id: string, file: Blob): Promise<ImportDone> {
  await previewOf(id, file);
  return applied(id);
}

/** Takes an import back. */
export async function undone(id: string): Promise<number> {
  const { kept, meta } = await work('undo', { id }, watch);
  await known(meta);
  return kept;
}

/** What an import of nothing does. */
export const NO_EFFECTS = { new: 0, changed: 0, same: 0, conflict: 0 };

export const PHRASE = {
  id: 'p1',
  createdAt: '2026-11-18T10:00:00.000Z',
  phrase: 'not this time',
  language: 'en',
};

const CHOICE = { template: 'request.short', language: 'en', register: 'tu', minutes: 10 } as const;

/** Everything in the log, entries with their stamps and texts as they travel. */
export async function rows(): Promise<unknown[]> {
  const db = await connect();
  const entries = (await db.getAll('opportunities')).map((row) => [
    fromStored(row),
    toStampedRecord(row, '0'),
  ]);
  const stores = ['proposals', 'phrases', 'mutes', 'templates', 'lessonLinks', 'drafts'] as const;
  return [entries, ...(await Promise.all(stores.map((store) => db.getAll(store))))];
}

/** Writes a log with something of everything: three entries, one of them in the bin. */
export async function writeLog(): Promise<void> {
  const first = await recordChange({ seed: entrySeed('t1'), set: { notes: 'first', tags: ['a'] } });
  await recordChange({ entry: first.id, set: { lesson: 'Ask earlier.', status: 'held' } });
  await recordChange({ seed: entrySeed(null), set: { notes: 'by hand' } });
  const gone = await recordChange({ seed: entrySeed('t3'), set: {} });
  await putIntoBin([gone.id]);
  await changeProposal({ seed: proposalSeed({ threadKey: 'p' }) }, () => ({}));
  await teach({ learn: [PHRASE] });
  await changeTemplates({ put: [ownTemplate()] });
  await changeLessonLinks({ put: [{ id: 'a b', createdAt: PHRASE.createdAt, is: 'apart' }] });
  await saveDraft({ threadKey: 't9', choice: CHOICE, text: 'Hello' });
}
