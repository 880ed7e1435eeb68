import * as v from 'valibot';
import { ImportError } from '../transfer/problems.ts';
import type { SealingKey } from './sealing-key.ts';

const FORMAT = 'lost-and-learned-locked';
const VERSION = 1;

/** The first line of a locked file. */
export interface SealedHead {
  salt: Uint8Array<ArrayBuffer>;
  iterations: number;
  check: Uint8Array<ArrayBuffer>;
  fileSalt: Uint8Array<ArrayBuffer>;
  /** Bytes of each chunk but the last before it was locked. */
  chunk: number;
  /** SHA-256 of the line before its checksum: part of what every chunk vouches for. */
  sum: Uint8Array<ArrayBuffer>;
}

/** Longest first line; ours has about 400 bytes. */
export const MOST_HEAD = 4096;
/** More would let a file hold up the page for minutes. */
const MOST_ITERATIONS = 10_000_000;
/** A chunk is in memory as a whole. */
const MOST_CHUNK = 4_194_304;
const MOST_SALT = 64;

/** How every locked file begins. */
const BEGINNING = new TextEncoder().encode(`{"format":"${FORMAT}",`);
/** Up to here every file of ours begins so. */
const SHARED_BEGINNING = '{"format":"lost-and-learned'.length;

const toBase64 = (bytes: Uint8Array): string => btoa(String.fromCharCode(...bytes));

const bytes = (least: number, most: number) =>
  v.pipe(
    v.string(),
    v.base64(),
    v.transform((text) => Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0))),
    v.check(({ length }) => length >= least && length <= most),
  );

const whole = (most: number) => v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(most));

const shape = v.object({
  format: v.literal(FORMAT),
  version: v.literal(VERSION),
  kdf: v.object({
    name: v.literal('PBKDF2-SHA-256'),
    iterations: whole(MOST_ITERATIONS),
    salt: bytes(8, MOST_SALT),
  }),
  check: bytes(16, 16),
  cipher: v.object({
    name: v.literal('AES-256-GCM'),
    salt: bytes(16, MOST_SALT),
    chunk: whole(MOST_CHUNK),
  }),
  content: v.literal('gzip'),
});

const anyVersion = v.object({
  format: v.literal(FORMAT),
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
});

const sumOf = async (text: string): Promise<Uint8Array<ArrayBuffer>> =>
  new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** The first line of a new file, with its line end. */
export async function sealedHead(
  key: SealingKey,
  fileSalt: Uint8Array,
  chunk: number,
): Promise<{ line: Uint8Array<ArrayBuffer>; sum: Uint8Array<ArrayBuffer> }> {
  const told = JSON.stringify({
    format: FORMAT,
    version: VERSION,
    kdf: { name: 'PBKDF2-SHA-256', iterations: key.iterations, salt: toBase64(key.salt) },
    check: toBase64(key.check),
    cipher: { name: 'AES-256-GCM', salt: toBase64(fileSalt), chunk },
    content: 'gzip',
  }).slice(0, -1);
  const sum = await sumOf(told);
  const line = new TextEncoder().encode(`${told},"checksum":"${toBase64(sum)}"}\n`);
  return { line, sum };
}

/**
 * Whether a file that begins so is a locked one, if only what is left of one: a few signs may be wrong.
 * @param start its first bytes, 40 at least if it has them
 */
export function isSealed(start: Uint8Array): boolean {
  const isSame = [...BEGINNING.subarray(0, start.length)].map((byte, at) => byte === start[at]);
  const mostly = (same: readonly boolean[]) => same.filter(Boolean).length > same.length * 0.7;
  return mostly(isSame) && mostly(isSame.slice(SHARED_BEGINNING));
}

/**
 * Reads the first line of a locked file.
 * @param start the first `MOST_HEAD` bytes of the file, or all if it has fewer
 * @throws {ImportError} `damaged`, `cut-off`, or `newer` with the version
 */
export async function readSealedHead(start: Uint8Array): Promise<{ head: SealedHead; length: number }> {
  const end = start.indexOf(0x0a);
  if (end < 0) {
    const isCut = start.length < MOST_HEAD && start.every((byte) => byte >= 0x20 && byte < 0x7f);
    throw new ImportError(isCut ? 'cut-off' : 'damaged', 1);
  }
  const line = String.fromCharCode(...start.subarray(0, end));
  const [, told = '', checksum = ''] = /^(.*),"checksum":"([^"]*)"\}$/.exec(line) ?? [];
  const sum = await sumOf(told);
  if (toBase64(sum) !== checksum) throw new ImportError('damaged', 1);
  // It is as it was written. What does not fit was written so, by a newer version or to do harm.
  const value = jsonOf(`${told}}`);
  const version = v.safeParse(anyVersion, value);
  if (version.success && version.output.version > VERSION) {
    throw new ImportError('newer', null, String(version.output.version));
  }
  const result = v.safeParse(shape, value);
  if (!result.success) throw new ImportError('damaged', 1);
  const { kdf, cipher, check } = result.output;
  return {
    head: {
      salt: kdf.salt,
      iterations: kdf.iterations,
      check,
      fileSalt: cipher.salt,
      chunk: cipher.chunk,
      sum,
    },
    length: end + 1,
  };
}
