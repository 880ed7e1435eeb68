import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname } from 'node:path';
import type { Mailroom } from '../mailbox/mailroom.ts';
import { pageScript } from '../page-script.ts';
import type { DraftStore } from './drafts.ts';

export const GMAIL_HOST = 'mail.google.com';

/** Stricter than the real client's: no inline script or style at all, and no HTML strings. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'self'",
  "require-trusted-types-for 'script'",
  'report-uri /mail/csp',
].join('; ');

/** As the real client's files: a browser that was started once asks for each of them once. */
const KEPT = 'private, max-age=3600';

const main = () => pageScript(new URL('app/main.js', import.meta.url));

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
};

/** The smallest transparent GIF, as the client's `cleardot.gif`. */
const CLEARDOT = Buffer.from('R0lGODlhAQABAIAAAAAAAAAAACH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64');

/** Answers one request to the stand-in Gmail: the page, its files, its data, and its saves. */
export async function answerGmail(
  request: IncomingMessage,
  response: ServerResponse,
  { drafts, mailroom, violations }: { drafts: DraftStore; mailroom: Mailroom; violations: string[] },
): Promise<void> {
  const path = new URL(request.url ?? '/', `https://${GMAIL_HOST}`).pathname;
  const reply = (status: number, type: string, content: string | Buffer, keep = 'no-store'): void => {
    response.writeHead(status, {
      'content-type': type,
      'cache-control': keep,
      'x-content-type-options': 'nosniff',
      'content-security-policy': POLICY,
    });
    response.end(content);
  };
  const replyJson = (value: unknown): void =>
    reply(200, 'application/json; charset=utf-8', JSON.stringify(value));

  if (request.method === 'POST') {
    const sent = await readText(request);
    if (path === '/mail/csp') {
      violations.push(sent);
      response.writeHead(204).end();
    } else if (path === '/mail/draft') {
      replyJson({ savedAt: drafts.save(JSON.parse(sent)).savedAt });
    } else if (path === '/mail/discard') {
      drafts.discard(JSON.parse(sent).id);
      replyJson({});
    } else if (path === '/mail/send') {
      const mail = JSON.parse(sent);
      drafts.send(mail.id, mail.byHand);
      // A bare id is a mail that no page has written.
      replyJson(mail.body ? mailroom.send(mail) : {});
    } else if (path === '/mail/undo') {
      mailroom.takeBack(JSON.parse(sent).id);
      replyJson({});
    } else reply(404, 'text/plain', '');
    return;
  }

  if (path === '/' || path === '/mail/' || path === '/mail') {
    response
      .writeHead(302, { location: `/mail/u/0/${new URL(request.url ?? '/', 'https://x').search}` })
      .end();
  } else if (path === '/mail/u/0/') {
    // Before the page, so that its timing does not hold the bundling.
    await main();
    await replyFile('page.html');
  } else if (path === '/mail/app/main.js') reply(200, TYPES['.js'] ?? '', await main(), KEPT);
  else if (path === '/mail/u/0/data') replyJson(mailroom.mailbox());
  else if (path.endsWith('/images/cleardot.gif')) reply(200, 'image/gif', CLEARDOT, KEPT);
  else if (path.startsWith('/mail/avatar/')) reply(200, 'image/svg+xml; charset=utf-8', avatar(path), KEPT);
  else if (/^\/mail\/(app|style)\/[a-z-]+\.(js|css)$/.test(path))
    await replyFile(path.slice('/mail/'.length), KEPT);
  else reply(404, 'text/plain', '');

  async function replyFile(name: string, keep?: string): Promise<void> {
    reply(200, TYPES[extname(name)] ?? 'text/plain', await readFile(new URL(name, import.meta.url)), keep);
  }
}

async function readText(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString('utf8');
}

const AVATAR_COLOURS = [
  '#b0603a',
  '#3f7d6e',
  '#7b68b5',
  '#4a76b8',
  '#8a6d1f',
  '#a24d74',
  '#5b6f3a',
  '#4d6472',
];

/** A coloured circle with a letter, by the path `/mail/avatar/<address>`. */
function avatar(path: string): string {
  const address = decodeURIComponent(path.slice('/mail/avatar/'.length));
  const letter = (/^[a-z]/i.exec(address)?.[0] ?? '?').toUpperCase();
  let sum = 0;
  for (const character of address) sum = (sum * 31 + character.charCodeAt(0)) % 997;
  const colour = AVATAR_COLOURS[sum % AVATAR_COLOURS.length];
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40"><circle cx="20" cy="20" r="20" fill="${colour}"/><text x="20" y="26.5" text-anchor="middle" font-family="Roboto, Helvetica, Arial, sans-serif" font-size="18" fill="#fff">${letter}</text></svg>`;
}
