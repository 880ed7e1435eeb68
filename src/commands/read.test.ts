import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { BANNER, card2026, conversation, idAt } from '../content/gmail/cards.fixture.ts';
import { main } from './read.ts';

const ID = idAt('2026-03-03T09:15:00Z');
let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'read-'));
});
afterAll(() => rm(folder, { recursive: true }));

/** Runs the command and takes what it prints. */
async function run(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  const out: string[] = [];
  const err: string[] = [];
  const stdout = vi.spyOn(process.stdout, 'write').mockImplementation((text) => out.push(String(text)) > 0);
  const stderr = vi.spyOn(process.stderr, 'write').mockImplementation((text) => err.push(String(text)) > 0);
  try {
    return { code: await main(args), out: out.join(''), err: err.join('') };
  } finally {
    stdout.mockRestore();
    stderr.mockRestore();
  }
}

async function saved(name: string, content: string | Buffer): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}

describe('a call that cannot be carried out', () => {
  it.each([
    [['outlook', '/nowhere/x.html'], '/nowhere/x.html'],
    [['pigeon', 'x.html'], 'pigeon'],
    [['gmail', '/nowhere/x.html'], '/nowhere/x.html'],
    [['gmail'], 'Usage'],
    [[], 'Usage'],
    [['gmail', 'x.html', '--url', 'not a url'], 'not a url'],
  ])('%j says why and exits with 2', async (args, words) => {
    const { code, out, err } = await run(...args);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(words);
  });
});

describe('a saved page', () => {
  it('is read with its scripts off, by the shipped reader', { timeout: 60_000 }, async () => {
    const script = '<script>document.querySelector(".a3s").textContent = "changed"</script>';
    const body =
      '<style>.pre { display: none }</style><p class="pre">Vorschau</p><p>Schade – für später.</p>';
    const page = BANNER + conversation(card2026({ id: ID, body }), ID) + script;
    const path = await saved('page.html', `<title>Offer 12 - sam@reed.example - Gmail</title>${page}`);
    const { code, out } = await run('gmail', path);
    expect(code).toBe(0);
    expect(out.trimEnd().split('\n')).toHaveLength(1);
    expect(JSON.parse(out)).toMatchObject({
      account: { name: 'Sam Reed', email: 'sam@reed.example' },
      thread: { id: ID, subject: 'Offer 12' },
      messages: [{ id: ID, direction: 'in', text: 'Schade – für später.' }],
      compose: [],
      unreadable: [],
    });
  });

  it('reaches nothing, and stays when it asks to be left', { timeout: 60_000 }, async () => {
    const requests: string[] = [];
    const server = createServer(({ url }, response) => {
      requests.push(url ?? '');
      response.end();
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const there = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const asks = `<meta http-equiv="refresh" content="0;url=${there}/away"><link rel="stylesheet" href="${there}/css"><img src="${there}/img"><iframe src="${there}/frame"></iframe>`;
    const path = await saved('asks.html', asks + conversation(card2026({ id: ID }), ID));
    const { out } = await run('gmail', path);
    server.close();
    expect(JSON.parse(out)).toMatchObject({ messages: [{ id: ID }] });
    expect(requests).toEqual([]);
  });

  it('without a conversation is no failure of the command', { timeout: 60_000 }, async () => {
    const path = await saved('list.html', '<div role="main">list</div>');
    const { code, out } = await run('gmail', path, '--url', 'https://mail.google.com/mail/u/1/#inbox');
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ messages: [], unreadable: [{ code: 'no-conversation' }] });
  });
});
