import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { ImportError, type ImportProblem } from '../transfer/problems.ts';
import { MOST_BYTES, openFile } from './file-bytes.ts';
import { seal } from './sealed-file.ts';
import { sealingKey } from './sealing-key.ts';

const blob = (...parts: (string | Uint8Array)[]) =>
  new Blob(parts.map((part) => (typeof part === 'string' ? part : new Uint8Array(part))));

async function textOf(file: Blob, passphrase?: string): Promise<string> {
  const opened = await openFile(file);
  let text = '';
  const pieces = opened.is === 'text' ? opened.text : await opened.unlock(passphrase ?? '');
  for await (const piece of pieces) text += piece;
  return text;
}

async function problemOf(
  file: Blob,
  passphrase?: string,
): Promise<Pick<ImportProblem, 'code' | 'line'> | null> {
  try {
    await textOf(file, passphrase);
  } catch (error) {
    if (!(error instanceof ImportError)) throw error;
    return { code: error.problem.code, line: error.problem.line };
  }
  return null;
}

/** A file of so many bytes that fails if anything of it is read. */
function unread(size: number): Blob {
  const read = () => {
    throw new Error('It was read.');
  };
  return { size, stream: read, slice: read, arrayBuffer: read } as unknown as Blob;
}

/** As a browser may hand over a file: in pieces of so many bytes. */
function inPieces(bytes: Uint8Array, length: number): Blob {
  const whole = blob(bytes);
  return {
    size: whole.size,
    slice: (from: number, to: number) => whole.slice(from, to),
    stream: () =>
      new ReadableStream({
        start(controller) {
          for (let at = 0; at < bytes.length; at += length) controller.enqueue(bytes.slice(at, at + length));
          controller.close();
        },
      }),
  } as unknown as Blob;
}

describe('a chosen file', () => {
  it('is read as UTF-8, without its byte order mark', async () => {
    expect(await textOf(blob('\ufeffZoë, 3 €, 🙂\r\n'))).toBe('Zoë, 3 €, 🙂\r\n');
    const bytes = new TextEncoder().encode('a€🙂é\n'.repeat(50));
    for (const length of [1, 2, 3, 4, 5, 7]) {
      expect(await textOf(inPieces(bytes, length))).toBe('a€🙂é\n'.repeat(50));
    }
  });

  it('is unpacked if it is gzip', async () => {
    expect(await textOf(blob(gzipSync('{"format":"lost-and-learned"}')))).toBe(
      '{"format":"lost-and-learned"}',
    );
    expect(await problemOf(blob(gzipSync('abc').slice(0, 15)))).toEqual({ code: 'damaged', line: null });
  });

  it('is refused before it is read if it is empty or too large', async () => {
    expect(await problemOf(unread(0))).toEqual({ code: 'empty', line: null });
    expect(await problemOf(unread(2 * 1024 ** 3))).toEqual({ code: 'too-large', line: null });
    expect(await problemOf(unread(MOST_BYTES + 1))).toEqual({ code: 'too-large', line: null });
    await expect(openFile(unread(MOST_BYTES))).rejects.toThrow('It was read.');
  });

  it('is no text if it is an archive, a spreadsheet, a PDF, a picture or UTF-16', async () => {
    const png = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13);
    const utf16 = Uint8Array.of(0xff, 0xfe, 0x41, 0, 0x42, 0);
    for (const file of [
      blob('PK\x03\x04xyz'),
      blob('PK\x05\x06'),
      blob('%PDF-1.7'),
      blob(png),
      blob(utf16),
    ]) {
      expect((await problemOf(file))?.code).toBe('no-text');
    }
    // Words that only begin alike.
    expect(await problemOf(blob('PK,name\n1,2'))).toBeNull();
  });

  it('names the line of a broken byte, however the file is cut in pieces', async () => {
    const broken: [string, Uint8Array, number][] = [
      ['first byte', Uint8Array.of(0xff, 0x41), 1],
      [
        'in line 3',
        Buffer.concat([Buffer.from('é\n€\nx'), Uint8Array.of(0xc3, 0x28), Buffer.from('\nend')]),
        3,
      ],
      ['Latin-1', Buffer.from('name\nZo\u00eb Martin\nx', 'latin1'), 2],
      ['surrogate', Buffer.concat([Buffer.from('\n\n\n'), Uint8Array.of(0xed, 0xa0, 0x80)]), 4],
      [
        'too long for its sign',
        Buffer.concat([Buffer.from('\n'), Uint8Array.of(0xc0, 0xaf), Buffer.from('\n\n')]),
        2,
      ],
      ['ends in a character', Buffer.concat([Buffer.from('a\nb\nc'), Uint8Array.of(0xe2, 0x82)]), 3],
      [
        'new line in a character',
        Buffer.concat([Buffer.from('a\n'), Uint8Array.of(0xe2, 0x82, 0x0a, 0x41)]),
        2,
      ],
      ['zero', Buffer.from('a\nb\0\nc'), 2],
    ];
    for (const [name, bytes, line] of broken) {
      for (const length of [1, 2, 3, 5, 1000]) {
        expect(await problemOf(inPieces(bytes, length)), `${name}, ${length}`).toEqual({
          code: 'no-text',
          line,
        });
      }
    }
  });

  it('that is locked is read by its passphrase, and says how far it is', async () => {
    const key = await sealingKey('open up', 2);
    const pieces: Uint8Array[] = [];
    for await (const piece of seal([new TextEncoder().encode('the lessons\n'.repeat(9000))], key, 100))
      pieces.push(piece);
    const file = blob(...pieces);
    expect(await textOf(file, 'open up')).toBe('the lessons\n'.repeat(9000));
    expect((await problemOf(file, 'open'))?.code).toBe('wrong-passphrase');
    const shares: number[] = [];
    const opened = await openFile(file, (share) => shares.push(share));
    if (opened.is === 'locked') for await (const _ of await opened.unlock('open up'));
    expect(shares.at(-1)).toBe(1);
    expect(shares).toEqual([...shares].sort((one, other) => one - other));
  });
});
