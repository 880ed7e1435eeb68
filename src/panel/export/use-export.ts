import { useState } from 'preact/hooks';
import type { TextKey } from '../../platform/text.ts';
import type { ExportFormat, ExportRequest } from '../safety-services.ts';
import { useServices } from '../services.ts';
import { useJob } from '../use-job.ts';
import { writeFailure } from '../write-failure.ts';

/** What became of an export. `names`: of the files that the browser was given; it may still ask where to put them. */
export type ExportEnd =
  | { is: 'handed'; names: readonly string[] }
  | { is: 'nothing'; format: ExportFormat }
  | { is: 'stopped' }
  | { is: 'failed'; says: TextKey };

export interface Export {
  /** From 0 to 1; null while none runs. */
  progress: number | null;
  /** Of the last one; null before it, and while one runs. */
  end: ExportEnd | null;
  save(format: ExportFormat): void;
  cancel(): void;
}

/** Makes files of entries and hands them to the user, one export at a time. */
export function useExport(entries: ExportRequest['entries']): Export {
  const { transfer } = useServices();
  const job = useJob();
  const [end, setEnd] = useState<ExportEnd | null>(null);

  async function save(format: ExportFormat): Promise<void> {
    if (job.done !== null) return;
    setEnd(null);
    const ended = await job.run((watch) => transfer.export({ format, entries }, watch));
    if (ended.is === 'done') {
      const names = ended.value;
      setEnd(names.length > 0 ? { is: 'handed', names } : { is: 'nothing', format });
    } else if (ended.is === 'cancelled') setEnd({ is: 'stopped' });
    else if (ended.is === 'failed') {
      const isFull = ['full', 'disk'].includes(writeFailure(ended.error));
      setEnd({ is: 'failed', says: isFull ? 'exportFailedFull' : 'exportFailed' });
    }
  }

  return { progress: job.done, end, save: (format) => void save(format), cancel: job.cancel };
}
