import { gunzipSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { ImportError } from '../transfer/problems.ts';
import { gunzip, gunzipBytes, gzip } from './gzip.ts';

const MOST = 10_000_000;

async function all<T>(pieces: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = [];
  for await (const piece of pieces) found.push(piece);
  return found;
}

const textOf = async (pieces: AsyncIterable<string>) => (await all(pieces)).join('');

async function problemOf(pieces: AsyncIterable<unknown>): Promise<unknown> {
  try {
    await all(pieces);
  } catch (error) {
    return error instanceof ImportError ? error.problem.code : error;
  }
  return null;
}

/** In pieces of so many bytes. */
function* inPieces(bytes: Uint8Array, length: number): Generator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += length) yield bytes.slice(at, at + length);
}

const TEXT = 'Zoë’s “no” cost 3 € 🙂\n'.repeat(20_000);

describe('gzip', () => {
  it('gives what any other program reads, and reads what any other program wrote', async () => {
    const lines = TEXT.split(/(?<=\n)/);
    const packed = Buffer.concat(await all(gzip(lines)));
    expect(gunzipSync(packed).toString()).toBe(TEXT);
    expect(packed.length).toBeLessThan(TEXT.length / 50);
    expect(await textOf(gunzip(inPieces(gzipSync(TEXT), 700), MOST))).toBe(TEXT);
  });

  it('keeps a character that two pieces share, going in and coming out', async () => {
    const [high = '', low = ''] = ['🙂'.slice(0, 1), '🙂'.slice(1)];
    const packed = Buffer.concat(await all(gzip([`${'x'.repeat(70_000)}${high}`, low, 'y'])));
    expect(gunzipSync(packed).toString().slice(-5)).toBe('xx🙂y');
    for (const length of [1, 2, 3, 5]) {
      expect(await textOf(gunzip(inPieces(packed, length), MOST))).toBe(`${'x'.repeat(70_000)}🙂y`);
    }
  });

  it('is a whole file even of nothing', async () => {
    const packed = Buffer.concat(await all(gzip([])));
    expect(gunzipSync(packed)).toHaveLength(0);
    expect(await textOf(gunzip([packed], MOST))).toBe('');
  });
});

describe('gunzip', () => {
  it('stops at the limit', async () => {
    const bomb = gzipSync(Buffer.alloc(50_000_000));
    let given = 0;
    const reading = (async () => {
      for await (const bytes of gunzipBytes([bomb], 1_000_000)) given += bytes.length;
    })();
    await expect(reading).rejects.toMatchObject({ problem: { code: 'too-large' } });
    expect(given).toBeLessThanOrEqual(1_000_000);
    expect(await problemOf(gunzipBytes([gzipSync('four')], 4))).toBeNull();
    expect(await problemOf(gunzipBytes([gzipSync('four')], 3))).toBe('too-large');
  });

  it('never takes a damaged file or half of one for a whole one', async () => {
    const packed = gzipSync('A lesson.\n'.repeat(30) + Math.random());
    for (let length = 0; length < packed.length; length += 1) {
      expect(await problemOf(gunzip([packed.slice(0, length)], MOST)), `first ${length}`).toBe('damaged');
    }
    expect(
      await problemOf(
        gunzip(
          ['no gzip at all'].map((text) => Buffer.from(text)),
          MOST,
        ),
      ),
    ).toBe('damaged');
    const wrongSum = Buffer.from(packed);
    wrongSum.writeUInt32LE((wrongSum.readUInt32LE(wrongSum.length - 8) ^ 1) >>> 0, wrongSum.length - 8);
    expect(await problemOf(gunzip(inPieces(wrongSum, 7), MOST))).toBe('damaged');
  });

  it('says that it is no text', async () => {
    expect(await problemOf(gunzip([gzipSync(Buffer.from([0x41, 0xff]))], MOST))).toBe('no-text');
  });

  it('gives on what its source throws', async () => {
    const error = new DOMException('given up', 'AbortError');
    async function* failing(): AsyncGenerator<Uint8Array> {
      yield gzipSync(TEXT).slice(0, 100);
      throw error;
    }
    expect(await problemOf(gunzip(failing(), MOST))).toBe(error);
  });
});
