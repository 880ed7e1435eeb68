import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { main as detect } from './detect.ts';
import { main as evaluate } from './evaluate.ts';

let folder = '';
let out = '';
let errors = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'mails-'));
  out = '';
  errors = '';
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    out += String(text);
    return true;
  });
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    errors += String(text);
    return true;
  });
});

afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

function fileOf(...lines: string[]): string {
  const path = join(folder, 'mails.jsonl');
  writeFileSync(path, lines.join('\n'));
  return path;
}

function answers(): Record<string, unknown>[] {
  return out
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
}

describe('detect', () => {
  it('answers each line in order, in the agreed format', async () => {
    const text = 'Hi Ana, we’ve decided to go with another agency, they were cheaper.';
    const thread = {
      id: 't',
      messages: [
        { from: { name: null, email: 'no-reply@jobs.example' }, direction: 'unknown', sentAt: null, text },
      ],
    };
    const path = fileOf(JSON.stringify({ id: 'a', text }), '', '  ', JSON.stringify(thread));
    expect(await detect([path])).toBe(0);
    const [first, second, ...rest] = answers();
    expect(rest).toEqual([]);
    expect(first).toEqual({
      id: 'a',
      rejection: true,
      probability: expect.any(Number),
      kind: 'sales',
      outcome: 'competitor',
      reasons: ['price_value'],
      language: 'en',
      evidence: ['we’ve decided to go with another agency'],
      agreement: false,
      debriefAnswer: null,
      noReplySender: false,
    });
    expect(second).toMatchObject({ id: 't', rejection: true, noReplySender: true });
  });

  it('names an unreadable line and goes on', async () => {
    const path = fileOf(
      '{',
      '{"id":"b"}',
      '{"id":"c","messages":[{"direction":"in"}]}',
      '{"id":"d","text":"Hi"}',
    );
    expect(await detect([path])).toBe(0);
    expect(answers().map(({ id, error }) => [id, typeof error])).toEqual([
      [null, 'string'],
      ['b', 'string'],
      ['c', 'string'],
      ['d', 'undefined'],
    ]);
  });

  it('takes messages without a sender', async () => {
    const path = fileOf('{"id":"a","messages":[{"direction":"in","text":"We went with another agency."}]}');
    expect(await detect([path])).toBe(0);
    expect(answers()[0]).toMatchObject({ rejection: true, noReplySender: false });
  });

  it('fails when the file cannot be opened', async () => {
    expect(await detect([join(folder, 'absent.jsonl')])).toBe(2);
    expect(await detect([])).toBe(2);
    expect(out).toBe('');
    expect(errors).toContain('absent.jsonl');
  });
});

describe('evaluate', () => {
  it('prints the rates, and mistakes by id and note without their text', async () => {
    const path = fileOf(
      '{"id":"a","lang":"en","label":"rejection","outcome":"competitor","reasons":[],"text":"We went with another agency."}',
      '{"id":"b","lang":"en","label":"rejection","outcome":"unknown","reasons":[],"text":"Secret words.","note":"hidden"}',
      '{"id":"c","lang":"en","label":"other","reasons":[],"text":"See you on Monday."}',
    );
    expect(await evaluate([path])).toBe(0);
    expect(out).toMatch(/all +3 +2 +1\.000 +\S+ +\.500/);
    expect(out).toMatch(/misses: 1\n +unknown\n +b en 0\.\d\d hidden\n/);
    expect(out).toContain('false alarms: 0');
    expect(out).not.toContain('Secret');
  });

  it('fails when a file cannot be opened', async () => {
    expect(await evaluate([join(folder, 'absent.jsonl')])).toBe(2);
  });
});
