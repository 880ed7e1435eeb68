import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { ImportError } from '../transfer/problems.ts';
import { openFile } from './file-bytes.ts';
import { gunzip } from './gzip.ts';
import { readLocked, seal } from './sealed-file.ts';
import { sealedHead } from './sealed-head.ts';
import { type SealingKey, sealingKey } from './sealing-key.ts';

const WORDS = 'correct horse battery staple';
/** So few that a file can be opened a thousand times in a test. */
const FEW = 2;
const CHUNK = 64;

const bytesOf = (text: string) => new TextEncoder().encode(text);

async function sealed(text: string, key: SealingKey, chunk?: number): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  for await (const piece of seal([bytesOf(text)], key, chunk)) pieces.push(piece);
  return Buffer.concat(pieces);
}

async function opened(bytes: Uint8Array, passphrase = WORDS): Promise<string> {
  const { unlock } = await readLocked(new Blob([new Uint8Array(bytes)]));
  let text = '';
  for await (const piece of gunzip(await unlock(passphrase), 1_000_000)) text += piece;
  return text;
}

/** What is said of a file, or its text. */
async function said(bytes: Uint8Array, passphrase = WORDS): Promise<string> {
  try {
    return `text ${await opened(bytes, passphrase)}`;
  } catch (error) {
    return error instanceof ImportError ? error.problem.code : String(error);
  }
}

/** Numbers that do not compress, so that a small file has several chunks. */
const TEXT = `{"lesson":"ask earlier","numbers":"${Array.from({ length: 30 }, (_, at) => (at * 2654435761) % 9973).join(' ')}"}`;

describe('a locked file', () => {
  let key: SealingKey;
  let small: Uint8Array;

  beforeAll(async () => {
    key = await sealingKey(WORDS, FEW);
    small = await sealed(TEXT, key, CHUNK);
  });

  it('gives back what was locked, by the passphrase alone', async () => {
    expect(small.length - small.indexOf(0x0a)).toBeGreaterThan(2 * (CHUNK + 16));
    expect(await opened(small)).toBe(TEXT);
    expect(Buffer.from(small).toString('latin1')).not.toContain('lesson');
  });

  it('takes content of any length, and of none', async () => {
    for (const length of [0, 1, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49, 50, 200, 1000]) {
      const text = TEXT.repeat(3).slice(0, length);
      expect(await opened(await sealed(text, key, 32)), `${length}`).toBe(text);
    }
    const large = 'A lesson that is written a thousand times.\n'.repeat(50_000);
    let text = '';
    const file = new Blob([new Uint8Array(await sealed(large, key))]);
    for await (const piece of gunzip(await (await readLocked(file)).unlock(WORDS), 10_000_000)) text += piece;
    expect(text === large).toBe(true);
  });

  it('tells another passphrase from a damaged file', async () => {
    for (const other of ['', 'Correct horse battery staple', `${WORDS} `, 'x']) {
      expect(await said(small, other), other).toBe('wrong-passphrase');
    }
  });

  it('is the same to two keyboards that write a letter differently', async () => {
    const composed = await sealingKey('caf\u00e9', FEW);
    expect(await said(await sealed('x', composed), 'cafe\u0301')).toBe('text x');
  });

  it('is noticed as damaged for every single byte that is another one', async () => {
    const found = new Map<string, number>();
    for (let at = 0; at < small.length; at += 1) {
      for (const flip of [0x01, 0xff]) {
        const changed = Uint8Array.from(small);
        changed[at] = (changed[at] ?? 0) ^ flip;
        const answer = await said(changed);
        found.set(answer, (found.get(answer) ?? 0) + 1);
      }
    }
    expect([...found]).toEqual([['damaged', small.length * 2]]);
  }, 30_000);

  it('is noticed as cut off after every single byte', async () => {
    const found = new Map<string, number>();
    for (let length = 0; length < small.length; length += 1) {
      const answer = await said(small.slice(0, length));
      found.set(answer, (found.get(answer) ?? 0) + 1);
    }
    expect([...found]).toEqual([['cut-off', small.length]]);
  }, 30_000);

  it('is noticed as damaged if chunks are swapped, doubled or missing, or something was added', async () => {
    const start = small.indexOf(0x0a) + 1;
    const length = CHUNK + 16;
    const chunk = (index: number) => small.slice(start + index * length, start + (index + 1) * length);
    const restFrom = (index: number) => small.slice(start + index * length);
    const head = small.slice(0, start);
    for (const [name, parts] of Object.entries({
      swapped: [head, chunk(1), chunk(0), restFrom(2)],
      doubled: [head, chunk(0), chunk(0), restFrom(1)],
      missing: [head, restFrom(1)],
      'missing in the middle': [head, chunk(0), restFrom(2)],
      'of another file': [head, (await sealed(TEXT, key, CHUNK)).slice(start)],
    })) {
      expect(await said(Buffer.concat(parts)), name).toBe('damaged');
    }
    // The end was cut off and one of its own put in its place.
    const forged = Buffer.concat([head, chunk(0), chunk(1), small.slice(-8)]);
    expect(await said(forged)).toBe('damaged');
    expect(await said(Buffer.concat([small, bytesOf('x')]))).toBe('cut-off');
  });

  it('is another one each time, though the key is the same', async () => {
    const [one, other] = [await sealed(TEXT, key), await sealed(TEXT, key)];
    const body = (bytes: Uint8Array) => Buffer.from(bytes.slice(bytes.indexOf(0x0a))).toString('base64');
    expect(body(one)).not.toBe(body(other));
    expect(await opened(one)).toBe(TEXT);
    expect(await opened(other)).toBe(TEXT);
  });

  it('is known by its first bytes, damaged ones too; a file that is not locked is not taken for one', async () => {
    const kind = async (bytes: Uint8Array) => {
      try {
        return (await openFile(new Blob([new Uint8Array(bytes)]))).is;
      } catch (error) {
        return error instanceof ImportError ? error.problem.code : String(error);
      }
    };
    expect(await kind(small)).toBe('locked');
    for (let at = 0; at < 60; at += 1) {
      const changed = Uint8Array.from(small);
      changed[at] = (changed[at] ?? 0) ^ 0x01;
      expect(await kind(changed), `byte ${at}`).toBe('damaged');
    }
    expect(await kind(small.slice(0, 40))).toBe('cut-off');
    expect(await kind(bytesOf('{"format":"lost-and-learned","version":1,"exportedAt":"2026-11-18"'))).toBe(
      'text',
    );
    expect(await kind(bytesOf('{"format":"lost'))).toBe('text');
    expect(await kind(gzipSync('x'))).toBe('text');
  });

  it('holds nothing that opens it: the key gives no bytes', async () => {
    expect(key.key.extractable).toBe(false);
    await expect(crypto.subtle.exportKey('raw', key.key)).rejects.toThrow();
  });

  it('asks 600,000 rounds of whoever guesses', async () => {
    expect((await sealingKey(WORDS)).iterations).toBeGreaterThanOrEqual(600_000);
    await expect(sealingKey('')).rejects.toThrow(RangeError);
  });
});

describe('the first line of a locked file that was made to do harm', () => {
  /** With a checksum that is right. */
  async function withHead(change: (head: Record<string, never>) => void, raw?: string): Promise<Uint8Array> {
    const key = await sealingKey(WORDS, FEW);
    const { line } = await sealedHead(key, new Uint8Array(16), CHUNK);
    const head = JSON.parse(new TextDecoder().decode(line));
    delete head.checksum;
    change(head);
    const told = raw ?? JSON.stringify(head).slice(0, -1);
    const sum = Buffer.from(await crypto.subtle.digest('SHA-256', bytesOf(told))).toString('base64');
    return bytesOf(`${told},"checksum":"${sum}"}\n`);
  }
  const changed = (path: string, value: unknown) =>
    withHead((head) => {
      const [last = '', ...before] = path.split('.').reverse();
      const holder = before.reverse().reduce((part, name) => part[name] as never, head) as Record<
        string,
        unknown
      >;
      holder[last] = value;
    });

  it.each([
    ['kdf.iterations', 10_000_001],
    ['kdf.iterations', 1e308],
    ['kdf.iterations', 0],
    ['kdf.iterations', 1.5],
    ['kdf.name', 'PBKDF2-SHA-1'],
    ['kdf.salt', ''],
    ['kdf.salt', 'A'.repeat(400)],
    ['kdf.salt', 'no base 64'],
    ['check', 'AAAA'],
    ['cipher.name', 'none'],
    ['cipher.chunk', 0],
    ['cipher.chunk', 1e9],
    ['content', 'brotli'],
    ['kdf', null],
    ['version', 0],
  ])('%s of %s is refused before anything is computed', async (path, value) => {
    expect(await said(await changed(path, value))).toBe('damaged');
  });

  it('is refused if it is no object, and if it never ends', async () => {
    expect(await said(await withHead(() => undefined, '[1,2'))).toBe('damaged');
    expect(await said(bytesOf(`{"format":"lost-and-learned-locked",${'"x":1,'.repeat(2000)}`))).toBe(
      'damaged',
    );
  });

  it('of a newer version is said to be newer', async () => {
    const key = await sealingKey(WORDS, FEW);
    expect(key.salt).toHaveLength(16);
    const newer = changed('version', 2).then((bytes) => readLocked(new Blob([new Uint8Array(bytes)])));
    await expect(newer).rejects.toMatchObject({ problem: { code: 'newer', value: '2' } });
  });
});
