import { readdir, readFile } from 'node:fs/promises';
import type { IncomingMessage } from 'node:http';
import { request } from 'node:https';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type MailServer, startMailServer } from '../server.ts';
import { conversationIdOf, itemIdOf, OUTLOOK_HOSTS, outlookMailbox } from './data.ts';

let server: MailServer;
beforeAll(async () => {
  server = await startMailServer();
});
afterAll(() => server.close());

interface Answer {
  response: IncomingMessage;
  text: string;
}

function ask(path: string, { host = 'outlook.live.com', post }: { host?: string; post?: unknown } = {}) {
  return new Promise<Answer>((resolve, reject) => {
    const asked = request(
      {
        port: server.port,
        host: '127.0.0.1',
        path,
        method: post === undefined ? 'GET' : 'POST',
        headers: { host },
        servername: host,
        rejectUnauthorized: false,
      },
      async (response) => {
        let text = '';
        for await (const part of response) text += String(part);
        resolve({ response, text });
      },
    );
    asked.on('error', reject);
    asked.end(post === undefined ? undefined : JSON.stringify(post));
  });
}

describe('the stand-in Outlook’s server', () => {
  it.each(OUTLOOK_HOSTS)('serves the page under %s, on every route of the client', async (host) => {
    for (const path of ['/mail/', '/mail/0/inbox/id/AQQk%2Bx%3D', '/mail/deeplink/read/AAMk?ItemID=AAMk']) {
      const { response, text } = await ask(path, { host });
      expect(response.statusCode).toBe(200);
      expect(text).toContain('/owamail/app/main.js');
      const policy = String(response.headers['content-security-policy']);
      expect(policy).toContain("script-src 'self';");
      expect(policy).toContain("require-trusted-types-for 'script'");
    }
  });

  it('leads from the office hosts to the new one when asked to', async () => {
    const location = async (host: string) =>
      (await ask('/mail/?redirect=1&thread=dana', { host })).response.headers.location;
    expect(await location('outlook.office.com')).toBe('https://outlook.cloud.microsoft/mail/?thread=dana');
    expect(await location('outlook.live.com')).toBeUndefined();
  });

  it('serves the real roosterjs as one module that imports nothing', async () => {
    const { response, text } = await ask('/owamail/rooster.js');
    expect(response.headers['content-type']).toContain('text/javascript');
    expect(text).toContain('contentChanged');
    expect(text).not.toMatch(/from\s*["']|import\s*["'(]/);
  });

  it('serves every script and style of its folders, and nothing outside them', async () => {
    for (const folder of ['app', 'style']) {
      for (const name of await readdir(new URL(`${folder}/`, import.meta.url))) {
        expect((await ask(`/owamail/${folder}/${name}`)).response.statusCode, name).toBe(200);
      }
    }
    expect((await ask('/owamail/app/../data.ts')).response.statusCode).toBe(404);
    expect((await ask('/owamail/app/%2e%2e/data.ts')).response.statusCode).toBe(404);
    expect((await ask('/mail/', { host: 'outlook.example' })).response.statusCode).toBe(404);
  });

  it('keeps drafts in the store that Gmail’s stand-in uses, by conversation id', async () => {
    server.drafts.clear();
    const threadId = conversationIdOf('dana');
    const save = (text: string) =>
      ask('/owa/service.svc?action=UpdateItem', { post: { id: 'AQMk1', threadId, text, html: text } });
    await save('one');
    await save('two');
    expect(server.drafts.saves).toBe(2);
    expect(server.drafts.ofThread(threadId)?.text).toBe('two');
    await ask('/owa/service.svc?action=DeleteItem', { post: { id: 'AQMk1' } });
    expect(server.drafts.all()).toEqual([]);
    await ask('/owa/service.svc?action=SendItem', { post: { id: 'AQMk1' } });
    expect(server.drafts.sent).toBe(1);
    expect((await ask('/owa/service.svc?action=Other', { post: {} })).response.statusCode).toBe(404);
    server.drafts.clear();
  });

  it('writes down what the page’s policy refused', async () => {
    await ask('/owa/csp', { post: { 'csp-report': { 'violated-directive': 'script-src' } } });
    expect(server.violations.splice(0)).toEqual(['{"csp-report":{"violated-directive":"script-src"}}']);
  });
});

describe('the mailbox under Outlook’s names', () => {
  it('spells ids as each kind of mailbox does, and none twice', () => {
    expect(conversationIdOf('dana')).toMatch(/^AQQk[A-Za-z0-9+/]+=$/);
    expect(conversationIdOf('dana', 'outlook.cloud.microsoft')).toMatch(/^AAQk[A-Za-z0-9+/]+=$/);
    expect(itemIdOf('dana')).toMatch(/^AQMk/);
    expect(itemIdOf('dana', 'outlook.office.com')).toMatch(/^AAMk/);
    const { threads } = outlookMailbox('outlook.live.com');
    const ids = threads.flatMap(({ id, messages }) => [id, ...messages.map((message) => message.id)]);
    expect(new Set(ids).size).toBe(ids.length);
    // Some need the other alphabet in an address.
    expect(ids.some((id) => /[+/]/.test(id))).toBe(true);
  });

  it('holds no id of Gmail', () => {
    expect(JSON.stringify(outlookMailbox('outlook.live.com'))).not.toMatch(/#(msg|thread)-|FMfcgz/);
  });
});

describe('the page’s scripts', () => {
  it('assign no HTML strings; only the editor parses them, through its policy', async () => {
    const folder = new URL('app/', import.meta.url);
    for (const name of await readdir(folder)) {
      const code = await readFile(new URL(name, folder), 'utf8');
      expect(code, name).not.toMatch(/(inner|outer)HTML\s*\+?=[^=]|insertAdjacentHTML|document\.write/);
      if (name !== 'editor.js') expect(code, name).not.toContain('DOMParser');
    }
  });

  it('take each switch from the query in one file', async () => {
    const folder = new URL('app/', import.meta.url);
    for (const name of await readdir(folder)) {
      const code = await readFile(new URL(name, folder), 'utf8');
      // The address module keeps the query when it changes the path.
      if (!['switches.js', 'address.js'].includes(name)) expect(code, name).not.toContain('location.search');
    }
  });
});
