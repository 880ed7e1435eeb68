import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import puppeteer, { type HTTPRequest, type Page } from 'puppeteer-core';
import { build } from 'vite';
import { ensureBrowser, QUIET_CHROMIUM } from './browsers.mjs';

const USAGE = 'Usage: npm run -s read -- gmail|outlook FILE.html [--url URL]\n';

/** The shipped reader of each client, and where its pages live. */
const READERS: Record<string, { entry: string; name: string; url: string }> = {
  gmail: { entry: '../content/gmail/client.ts', name: 'gmail', url: 'https://mail.google.com/mail/u/0/' },
  outlook: {
    entry: '../content/outlook/client.ts',
    name: 'outlook',
    url: 'https://outlook.office.com/mail/',
  },
};

/** Exit code for a call that cannot be carried out; a page that cannot be read is no such case. */
const BAD_CALL = 2;

/**
 * `read CLIENT FILE.html [--url URL]`: what the shipped reader sees in a saved page, as one JSON object on
 * stdout (shape: `PageReading`). Scripts and network are off.
 * @returns exit code: 0, or 2 for an unknown client or a file that cannot be opened
 */
export async function main(args: string[]): Promise<number> {
  const { client, file, url } = parse(args);
  const reader = READERS[client];
  if (!reader || !file)
    return refuse(reader || !client ? USAGE : `Unknown mail client "${client}".\n${USAGE}`);
  const address = url ?? reader.url;
  if (!URL.canParse(address)) return refuse(`Not a URL: ${address}`);
  let page: Buffer;
  try {
    page = await readFile(file);
  } catch (error) {
    return refuse(`Cannot open ${file}: ${error instanceof Error ? error.message : error}`);
  }
  process.stderr.write('Building the reader …\n');
  const script = await bundle(reader.entry);
  process.stderr.write('Opening the page …\n');
  const reading = await readIn(page, address, `${script};JSON.stringify(reader.${reader.name}.read())`);
  process.stdout.write(`${reading}\n`);
  return 0;
}

function refuse(message: string): number {
  process.stderr.write(`${message.trimEnd()}\n`);
  return BAD_CALL;
}

function parse(args: string[]): { client: string; file: string | null; url: string | null } {
  const rest = [...args];
  const at = rest.indexOf('--url');
  const [, url = null] = at === -1 ? [] : rest.splice(at, 2);
  const [client = '', file = null] = rest;
  return { client, file, url };
}

/** The reader as one classic script that leaves its exports in `reader`. */
async function bundle(entry: string): Promise<string> {
  const built = await build({
    configFile: false,
    mode: 'chromium',
    logLevel: 'error',
    publicDir: false,
    build: {
      write: false,
      minify: false,
      lib: { entry: fileURLToPath(new URL(entry, import.meta.url)), formats: ['iife'], name: 'reader' },
    },
  });
  const [output] = Array.isArray(built) ? built : [built];
  const chunk = output && 'output' in output ? output.output[0] : null;
  if (!chunk || !('code' in chunk)) throw new Error(`Vite built nothing from ${entry}`);
  return chunk.code;
}

/** Opens the page under its address in headless Chromium, with nothing else to be reached, and runs a script. */
async function readIn(content: Buffer, address: string, script: string): Promise<string> {
  const browser = await puppeteer.launch({
    executablePath: await ensureBrowser('chromium'),
    headless: true,
    pipe: true,
    args: [...QUIET_CHROMIUM, '--host-resolver-rules=MAP * ~NOTFOUND'],
  });
  try {
    const page = await browser.newPage();
    await page.setJavaScriptEnabled(false);
    await serveOnly(page, content);
    await page.goto(address, { waitUntil: 'domcontentloaded' });
    return (await page.evaluate(script)) as string;
  } finally {
    await browser.close();
  }
}

async function serveOnly(page: Page, content: Buffer): Promise<void> {
  let served = false;
  // Without a charset of its own the browser would guess; saved parts of pages seldom name theirs.
  const charset = isUtf8(content) ? '; charset=utf-8' : '';
  await page.setRequestInterception(true);
  page.on('request', (request: HTTPRequest) => {
    const isThePage = !served && request.isNavigationRequest() && request.frame() === page.mainFrame();
    // `aborted` leaves the page standing where a refresh would put the browser's error page in its place.
    if (!isThePage) return void request.abort('aborted');
    served = true;
    void request.respond({ status: 200, contentType: `text/html${charset}`, body: content });
  });
}

function isUtf8(content: Buffer): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(content);
    return true;
  } catch {
    return false;
  }
}
