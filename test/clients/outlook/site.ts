import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname } from 'node:path';
import type { DraftStore } from '../gmail/drafts.ts';
import type { Mailroom } from '../mailbox/mailroom.ts';
import { pageScript } from '../page-script.ts';
import { avatar } from './avatar.ts';
import { mailboxKind, outlookMailbox, outlookThread } from './data.ts';

/** Where the hosts of organisations have led since 2025. */
const NEW_HOST = 'outlook.cloud.microsoft';

/**
 * No inline script, no HTML strings but through the editor's own policy. Inline styles are allowed, as this
 * client's style engine and editor cannot do without.
 */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'self'",
  "require-trusted-types-for 'script'",
  'trusted-types owaEditorHtml',
  'report-uri /owa/csp',
].join('; ');

/** As the real client's files: a browser that was started once asks for each of them once. */
const KEPT = 'private, max-age=3600';

const MAIN = '/owamail/app/main.js';
const ROOSTER = '/owamail/rooster.js';

/** The real roosterjs, which the page imports by itself. */
const rooster = () => pageScript(new URL('rooster-entry.js', import.meta.url));
const main = () => pageScript(new URL('app/main.js', import.meta.url), [ROOSTER]);

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
};

/** Answers one request to the stand-in Outlook: the page on every route, its files, its data, and its saves. */
export async function answerOutlook(
  request: IncomingMessage,
  response: ServerResponse,
  {
    host,
    drafts,
    mailroom,
    violations,
  }: { host: string; drafts: DraftStore; mailroom: Mailroom; violations: string[] },
): Promise<void> {
  const url = new URL(request.url ?? '/', `https://${host}`);
  const path = url.pathname;
  const reply = (status: number, type: string, content: string, keep = 'no-store'): void => {
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
    const action = path === '/owa/service.svc' ? url.searchParams.get('action') : null;
    if (path === '/owa/csp') {
      violations.push(sent);
      response.writeHead(204).end();
    } else if (action === 'UpdateItem') {
      replyJson({ savedAt: drafts.save(JSON.parse(sent)).savedAt });
    } else if (action === 'DeleteItem') {
      drafts.discard(JSON.parse(sent).id);
      replyJson({});
    } else if (action === 'SendItem') {
      const mail = JSON.parse(sent);
      drafts.send(mail.id, mail.byHand);
      // A bare id is a mail that no page has written.
      replyJson(mail.body ? outlookThread(mailroom.send(mail).thread, host) : {});
    } else if (action === 'UndoSend') {
      mailroom.takeBack(JSON.parse(sent).id);
      replyJson({});
    } else reply(404, 'text/plain', '');
    return;
  }

  if (path === '/' || path === '/owa/' || path === '/owa') {
    response.writeHead(302, { location: `/mail/${url.search}` }).end();
  } else if (path === '/owa/startupdata.ashx') replyJson(outlookMailbox(host, mailroom.mailbox()));
  else if (path === ROOSTER) reply(200, TYPES['.js'] ?? '', await rooster(), KEPT);
  else if (path === MAIN) reply(200, TYPES['.js'] ?? '', await main(), KEPT);
  else if (path.startsWith('/owa/avatar/'))
    reply(
      200,
      'image/svg+xml; charset=utf-8',
      avatar(decodeURIComponent(path.slice('/owa/avatar/'.length))),
      KEPT,
    );
  else if (/^\/owamail\/(app|style)\/[a-z-]+\.(js|css)$/.test(path))
    await replyFile(path.slice('/owamail/'.length), KEPT);
  else if (url.searchParams.get('redirect') === '1' && mailboxKind(host) === 'work' && host !== NEW_HOST) {
    url.searchParams.delete('redirect');
    response.writeHead(302, { location: `https://${NEW_HOST}${path}${url.search}` }).end();
  } else if (path === '/mail' || path.startsWith('/mail/')) {
    // Before the page, so that its timing does not hold the bundling.
    await Promise.all([rooster(), main()]);
    await replyFile('page.html');
  } else reply(404, 'text/plain', '');

  async function replyFile(name: string, keep?: string): Promise<void> {
    reply(
      200,
      TYPES[extname(name)] ?? 'text/plain',
      await readFile(new URL(name, import.meta.url), 'utf8'),
      keep,
    );
  }
}

async function readText(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString('utf8');
}
