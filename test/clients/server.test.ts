import { readdir, readFile } from 'node:fs/promises';
import type { IncomingMessage } from 'node:http';
import { request } from 'node:https';
import { connect } from 'node:tls';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MAIL_HOSTS, type MailServer, startMailServer } from './server.ts';

let server: MailServer;
beforeAll(async () => {
  server = await startMailServer();
});
afterAll(() => server.close());

interface Answer {
  response: IncomingMessage;
  text: string;
}

function ask(path: string, options: { host?: string; post?: unknown } = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asked = request(
      {
        port: server.port,
        host: '127.0.0.1',
        path,
        method: options.post === undefined ? 'GET' : 'POST',
        headers: { host: options.host ?? 'mail.google.com' },
        servername: 'mail.google.com',
        rejectUnauthorized: false,
      },
      async (response) => {
        let text = '';
        for await (const part of response) text += String(part);
        resolve({ response, text });
      },
    );
    asked.on('error', reject);
    asked.end(options.post === undefined ? undefined : JSON.stringify(options.post));
  });
}

describe('the stand-in’s server', () => {
  it('serves the page under the client’s name, with a policy that allows neither inline code nor HTML strings', async () => {
    const { response, text } = await ask('/mail/u/0/');
    expect(response.statusCode).toBe(200);
    expect(text).toContain('/mail/app/main.js');
    const policy = response.headers['content-security-policy'];
    expect(policy).toContain("script-src 'self'");
    expect(policy).toContain("require-trusted-types-for 'script'");
    expect(policy).not.toContain('unsafe-inline');
  });

  it('serves every script and style that the page’s folders hold', async () => {
    for (const folder of ['app', 'style']) {
      for (const name of await readdir(new URL(`gmail/${folder}/`, import.meta.url))) {
        expect((await ask(`/mail/${folder}/${name}`)).response.statusCode).toBe(200);
      }
    }
  });

  it('answers for no other host and gives no file outside its folders', async () => {
    expect((await ask('/mail/u/0/', { host: 'example.com' })).response.statusCode).toBe(404);
    expect((await ask('/mail/app/../threads.ts')).response.statusCode).toBe(404);
    expect((await ask('/mail/app/%2e%2e/threads.ts')).response.statusCode).toBe(404);
  });

  it('has a certificate for the clients’ names', async () => {
    const name = await new Promise((resolve, reject) => {
      const socket = connect({ port: server.port, host: '127.0.0.1', rejectUnauthorized: false }, () => {
        resolve(socket.getPeerCertificate().subjectaltname);
        socket.destroy();
      });
      socket.on('error', reject);
    });
    expect(name).toBe(MAIL_HOSTS.map((host) => `DNS:${host}`).join(', '));
  });

  it('keeps drafts by id, counts saves and sent mails, and records requests', async () => {
    server.drafts.clear();
    const draft = { id: '#msg-a:r1', threadId: '1a1a0adff00557b3', text: 'one', html: 'one' };
    await ask('/mail/draft', { post: draft });
    await ask('/mail/draft', { post: { ...draft, text: 'two', html: 'two' } });
    expect(server.drafts.all()).toMatchObject([{ id: '#msg-a:r1', text: 'two' }]);
    expect(server.drafts.ofThread('1a1a0adff00557b3')?.html).toBe('two');
    expect(server.drafts.saves).toBe(2);
    expect(server.drafts.sent).toBe(0);
    await ask('/mail/send', { post: { id: '#msg-a:r1' } });
    expect(server.drafts.sent).toBe(1);
    expect(server.drafts.all()).toEqual([]);
    expect(server.requests.at(-1)).toBe('POST mail.google.com /mail/send');
  });
});

describe('the page’s scripts', () => {
  it('assign no HTML strings', async () => {
    const folder = new URL('gmail/app/', import.meta.url);
    for (const name of await readdir(folder)) {
      const code = await readFile(new URL(name, folder), 'utf8');
      expect(code, name).not.toMatch(
        /(inner|outer)HTML\s*\+?=[^=]|insertAdjacentHTML|document\.write|DOMParser/,
      );
    }
  });
});
