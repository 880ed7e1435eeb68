import { read } from './database.ts';
import { logHealth } from './log-health.ts';

/** Where the log stands: with the same mark it is the same. */
export interface LogMark {
  /** Of the database. */
  log: string;
  sequence: number;
  entries: number;
}

/** Where the log stands now; null where it is not what it was, or cannot be read. */
export async function logMark(): Promise<LogMark | null> {
  const meta = await read((db) => db.get('meta', 'log')).catch(() => undefined);
  if (!meta || logHealth().is !== 'well') return null;
  return { log: meta.id, sequence: meta.sequence, entries: meta.entries };
}
