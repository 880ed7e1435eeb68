import { createHash } from 'node:crypto';

/**
 * Gmail's 64-bit message id for a moment: milliseconds since 1970 in the upper 44 bits (checked on captures, see
 * the fact sheet on Gmail's DOM), a counter in the lower 20.
 */
export function legacyId(at: string, counter: number): string {
  return ((BigInt(Date.parse(at)) << 20n) | BigInt(counter)).toString(16).padStart(16, '0');
}

/** The moment a legacy id was given out, in milliseconds UTC. */
export function timeOfId(id: string): number {
  return Number(BigInt(`0x${id}`) >> 20n);
}

/** `#msg-f:<decimal>` or `#thread-f:<decimal>` for a legacy id. */
export function serverId(prefix: 'msg' | 'thread', id: string): string {
  return `#${prefix}-f:${BigInt(`0x${id}`)}`;
}

/** `#msg-a:r<digits>` or `#thread-a:r<digits>`: what Gmail calls something begun in the client; no time in it. */
export function clientId(prefix: 'msg' | 'thread', seed: string): string {
  return `#${prefix}-a:r${digest(seed).readBigInt64BE(0)}`;
}

/** The opaque token that stands in the address bar for a thread. */
export function urlToken(seed: string): string {
  return `FMfcgzQ${digest(seed)
    .toString('base64')
    .replace(/[^A-Za-z]/g, '')
    .slice(0, 25)}`;
}

function digest(seed: string): Buffer {
  return createHash('sha256').update(seed).digest();
}
