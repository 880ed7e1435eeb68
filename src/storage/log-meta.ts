import { nextStamp } from '../transfer/stamps.ts';
import type { LogMeta } from './schema.ts';

const DEVICE_LENGTH = 10;

/** A name for this device that no other one has; letters and digits, as stamps take them. */
export function newDevice(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(DEVICE_LENGTH));
  return [...bytes].map((byte) => (byte % 36).toString(36)).join('');
}

/** What a log that begins knows of itself. */
export function newMeta(entries: number, now: Date): LogMeta {
  const device = newDevice();
  return {
    key: 'log',
    id: crypto.randomUUID(),
    device,
    clock: nextStamp(null, now.getTime(), device),
    sequence: 0,
    entries,
    deleted: 0,
    changedAt: now.toISOString(),
  };
}
