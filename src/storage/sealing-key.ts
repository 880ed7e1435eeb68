import type { SealedHead } from './sealed-head.ts';

// From a passphrase to the keys of files. Web Crypto only.

/** What a passphrase made, to be kept in its place: by `key` nobody gets at the passphrase, nor at the key's bytes. */
export interface SealingKey {
  /** For HKDF, not extractable. */
  key: CryptoKey;
  salt: Uint8Array<ArrayBuffer>;
  iterations: number;
  /** Tells whether another passphrase is the same. */
  check: Uint8Array<ArrayBuffer>;
}

/** As OWASP's Password Storage Cheat Sheet asks of PBKDF2 with SHA-256. */
const ITERATIONS = 600_000;
const SALT_BYTES = 16;
const CHECK_BYTES = 16;
const KEY_BITS = 256;

const bytesOf = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

const NO_SALT = new Uint8Array();
const CHECK = bytesOf('lost-and-learned check');
const FILE = bytesOf('lost-and-learned file');

async function derive(passphrase: string, salt: Uint8Array<ArrayBuffer>, iterations: number) {
  // Two keyboards may write one letter in two ways (RFC 8265, 4.2).
  const words = bytesOf(passphrase.normalize('NFC'));
  const base = await crypto.subtle.importKey('raw', words, 'PBKDF2', false, ['deriveBits']);
  const bits = await crypto.subtle.deriveBits(
    { name: 'PBKDF2', hash: 'SHA-256', salt, iterations },
    base,
    KEY_BITS,
  );
  const key = await crypto.subtle.importKey('raw', bits, 'HKDF', false, ['deriveBits', 'deriveKey']);
  const check = await crypto.subtle.deriveBits(
    { name: 'HKDF', hash: 'SHA-256', salt: NO_SALT, info: CHECK },
    key,
    CHECK_BYTES * 8,
  );
  return { key, salt, iterations, check: new Uint8Array(check) };
}

/**
 * Makes a key of a passphrase; takes about half a second.
 * @param iterations fewer for tests only
 * @throws {RangeError} of an empty passphrase
 */
export async function sealingKey(passphrase: string, iterations = ITERATIONS): Promise<SealingKey> {
  if (passphrase === '') throw new RangeError('An empty passphrase locks nothing.');
  return derive(passphrase, crypto.getRandomValues(new Uint8Array(SALT_BYTES)), iterations);
}

/** The key that a file was locked with, made of the passphrase again; null if it is another passphrase. */
export async function keyFor(head: SealedHead, passphrase: string): Promise<CryptoKey | null> {
  const { key, check } = await derive(passphrase, head.salt, head.iterations);
  return check.every((byte, at) => byte === head.check[at]) ? key : null;
}

/** The key of one file: each has its own, so that none has two chunks with one nonce. */
export function fileKey(key: CryptoKey, fileSalt: Uint8Array<ArrayBuffer>): Promise<CryptoKey> {
  return crypto.subtle.deriveKey(
    { name: 'HKDF', hash: 'SHA-256', salt: fileSalt, info: FILE },
    key,
    { name: 'AES-GCM', length: KEY_BITS },
    false,
    ['encrypt', 'decrypt'],
  );
}
