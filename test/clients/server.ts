import { createHash, X509Certificate } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { generate } from 'selfsigned';
import { DraftStore } from './gmail/drafts.ts';
import { answerGmail, GMAIL_HOST } from './gmail/site.ts';
import type { MailMessage } from './mailbox/mail.ts';
import type { Answer } from './mailbox/mailroom.ts';
import { Mailroom } from './mailbox/mailroom.ts';
import { conversationNames, OUTLOOK_HOSTS } from './outlook/data.ts';
import { answerOutlook } from './outlook/site.ts';

export type { SavedDraft } from './gmail/drafts.ts';
export { DraftStore } from './gmail/drafts.ts';

/** Every name under which a stand-in answers. */
export const MAIL_HOSTS: readonly string[] = [GMAIL_HOST, ...OUTLOOK_HOSTS];

const isOutlook = (host: string): boolean => OUTLOOK_HOSTS.some((name) => name === host);

export interface MailServer {
  port: number;
  /** By this a browser can be told to trust the certificate: SHA-256 of its public key, as base64. */
  keyHash: string;
  /** Gmail's inbox, under the client's real name: the browser's own flags map the host to `port`. */
  url: string;
  drafts: DraftStore;
  /** What was sent and received since the start, in both clients. */
  mailroom: Mailroom;
  /** Lets the other side write; the clients show it at the next load, or by themselves with `?live=1`. */
  receive(answer: Answer): MailMessage;
  /** `METHOD host path` of every request, oldest first. */
  requests: string[];
  /** Reports of the page's content security policy, as the browser sent them. */
  violations: string[];
  close(): Promise<void>;
}

/**
 * Starts the stand-in mail sites on 127.0.0.1 over https, with a certificate made for this start only.
 * All of them share one store of drafts and one mailbox.
 * `port` 0 (the default) takes any free port; any host but the known ones gets a 404.
 */
export async function startMailServer(options: { port?: number } = {}): Promise<MailServer> {
  const { private: key, cert } = await generate([{ name: 'commonName', value: GMAIL_HOST }], {
    keyType: 'ec',
    algorithm: 'sha256',
    extensions: [{ name: 'subjectAltName', altNames: MAIL_HOSTS.map((value) => ({ type: 2, value })) }],
  });
  const drafts = new DraftStore();
  const mailroom = new Mailroom(conversationNames);
  const requests: string[] = [];
  const violations: string[] = [];

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const host = request.headers.host?.replace(/:\d+$/, '') ?? '';
    requests.push(`${request.method} ${host} ${request.url}`);
    if (host === GMAIL_HOST) await answerGmail(request, response, { drafts, mailroom, violations });
    else if (isOutlook(host)) await answerOutlook(request, response, { host, drafts, mailroom, violations });
    else response.writeHead(404).end();
  };
  const server = createServer({ key, cert }, (request, response) => {
    answer(request, response).catch((error: unknown) => {
      if (!response.headersSent) response.writeHead(500, { 'content-type': 'text/plain' });
      response.end(String(error));
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port ?? 0, '127.0.0.1', resolve);
  });
  return {
    port: (server.address() as AddressInfo).port,
    keyHash: keyHash(cert),
    url: `https://${GMAIL_HOST}/mail/u/0/`,
    drafts,
    mailroom,
    receive: (answer) => mailroom.receive(answer),
    requests,
    violations,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function keyHash(certificate: string): string {
  const key = new X509Certificate(certificate).publicKey.export({ type: 'spki', format: 'der' });
  return createHash('sha256').update(key).digest('base64');
}
