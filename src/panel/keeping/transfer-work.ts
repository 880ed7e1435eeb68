import { connect } from '../../storage/connection.ts';
import { exportBundle } from '../../storage/export-log.ts';
import { applyImport } from '../../storage/imports-apply.ts';
import { undoImport } from '../../storage/imports-undo.ts';
import { csvFiles, markdownFiles } from './export-texts.ts';
import { readFile, type WorkWatch } from './import-file.ts';
import type { JobName, Jobs, Order } from './transfer-jobs.ts';

/** The same for work that looks between two requests whether it is still wanted. */
const asked = ({ onProgress, signal }: WorkWatch) => ({ onProgress, isCancelled: () => signal.aborted });

/**
 * Does one job of the worker; tests and measurements call it where they are.
 * @throws {DOMException} `AbortError` if it was given up: nothing was written then; and what each job says
 */
export async function work<Name extends JobName>(
  job: Name,
  asks: Jobs[Name]['asks'],
  watch: WorkWatch,
): Promise<Jobs[Name]['gives']> {
  return (await workOf({ job, asks } as Order, watch)) as Jobs[Name]['gives'];
}

async function workOf(order: Order, watch: WorkWatch): Promise<Jobs[JobName]['gives']> {
  switch (order.job) {
    case 'bundle':
      return exportBundle(order.asks, watch);
    case 'csv':
      return csvFiles(order.asks, watch);
    case 'markdown':
      return markdownFiles(order.asks, watch);
    case 'read':
      return readFile(order.asks, watch);
    case 'apply':
      return applyImport(await connect(), order.asks.id, asked(watch));
    case 'undo':
      return undoImport(await connect(), order.asks.id, asked(watch));
  }
}
