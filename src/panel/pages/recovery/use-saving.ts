import { useState } from 'preact/hooks';
import { useServices } from '../../services.ts';
import { type Job, useJob } from '../../use-job.ts';

export interface Saving {
  job: Job;
  /** The name of the file, or that it could not be written; null before. */
  outcome: { name: string } | 'failed' | null;
  save(what: 'log' | { copy: string | null }): Promise<void>;
}

/** Everything that can still be read, or a copy, as a file to be taken along before anything else is tried. */
export function useSaving(): Saving {
  const { copies, transfer } = useServices();
  const job = useJob();
  const [outcome, setOutcome] = useState<Saving['outcome']>(null);

  async function save(what: Parameters<Saving['save']>[0]): Promise<void> {
    setOutcome(null);
    const end = await job.run(async (watch) =>
      what === 'log'
        ? (await transfer.export({ format: 'json', entries: 'all' }, watch)).join(', ')
        : copies.save(what.copy),
    );
    if (end.is === 'done') setOutcome({ name: end.value });
    if (end.is === 'failed') setOutcome('failed');
  }

  return { job, outcome, save };
}
