import { blobPieces } from '../../storage/blob-pieces.ts';
import { seal } from '../../storage/sealed-file.ts';
import type { SealingKey } from '../../storage/sealing-key.ts';
import type { JobWatch } from '../safety-services.ts';

/** Everything in the log as a file of ours, how many entries it has, and the change up to which all is in it. */
export type ExportLog = (job: JobWatch) => Promise<{ blob: Blob; entries: number; sequence: number }>;

export interface MadeBackup {
  blob: Blob;
  name: string;
  entries: number;
  sequence: number;
}

/** Share of the work that is done when the text is there and is still to be locked. */
const TEXT_MADE = 0.6;

async function locked(text: Blob, key: SealingKey, { onProgress, signal }: JobWatch): Promise<Blob> {
  async function* followed() {
    let read = 0;
    for await (const bytes of blobPieces(text)) {
      signal.throwIfAborted();
      yield bytes;
      read += bytes.length;
      onProgress(TEXT_MADE + (1 - TEXT_MADE) * (read / text.size));
    }
  }
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  for await (const piece of seal(followed(), key)) pieces.push(piece);
  return new Blob(pieces, { type: 'application/octet-stream' });
}

const twoDigits = (value: number) => String(value).padStart(2, '0');

/** Named by the day where the user is. */
function nameOn(now: Date, ending: string): string {
  const day = [now.getFullYear(), twoDigits(now.getMonth() + 1), twoDigits(now.getDate())].join('-');
  return `lost-and-learned-${day}.${ending}`;
}

/**
 * Makes a backup file, in memory.
 * @param key locks it; null: anybody can read it
 * @throws {DOMException} `AbortError`
 */
export async function makeBackup(
  exportLog: ExportLog,
  key: SealingKey | null,
  now: Date,
  job: JobWatch,
): Promise<MadeBackup> {
  const onProgress = key ? (done: number) => job.onProgress(done * TEXT_MADE) : job.onProgress;
  const exported = await exportLog({ ...job, onProgress });
  const blob = key ? await locked(exported.blob, key, job) : exported.blob;
  job.signal.throwIfAborted();
  return { ...exported, blob, name: nameOn(now, key ? 'locked' : 'json') };
}
