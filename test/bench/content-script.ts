import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { Browser } from 'puppeteer-core';
import { ratio, spread } from './measure.ts';

const SAMPLES = 15;

const DIST = fileURLToPath(new URL('../../dist/chromium/src/content/', import.meta.url));
const require = createRequire(import.meta.url);

/** What is compared: the built content scripts, what every extension loads, and what others build on in Gmail. */
const SCRIPTS: Record<string, () => string> = {
  gmail: () => `${DIST}gmail.iife.js`,
  outlook: () => `${DIST}outlook.iife.js`,
  polyfill: () => require.resolve('webextension-polyfill'),
  inboxsdk: () => require.resolve('@inboxsdk/core/inboxsdk.js'),
  gmailJs: () => require.resolve('gmail-js'),
};

/** As much of the extension API as a content script touches while it starts, and of a module's surroundings. */
const STUB = `globalThis.chrome = {
  runtime: {
    id: 'x',
    sendMessage: () => new Promise(() => undefined),
    onMessage: { addListener() {}, hasListener: () => false },
    onConnect: { addListener() {} },
  },
  i18n: { getMessage: () => '' },
};
globalThis.require = () => ({});
globalThis.module = { exports: {} };
globalThis.exports = globalThis.module.exports;`;

/** Milliseconds of the first evaluation of a script in a renderer that has never seen it. */
async function coldEvaluation(browser: Browser, script: string): Promise<number> {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.goto('data:text/html,<body></body>');
  const session = await page.createCDPSession();
  await session.send('Runtime.evaluate', { expression: STUB });
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    expression: `{ const start = performance.now(); (0, eval)(${JSON.stringify(script)}); performance.now() - start }`,
  });
  await context.close();
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value as number;
}

/** Null for a package that is not installed. */
function pathOf(find: () => string): string | null {
  try {
    return find();
  } catch {
    return null;
  }
}

/**
 * Size and cold evaluation of the content scripts beside those of others; taken in turns, so that all meet the same
 * load.
 */
export async function measureContentScripts(browser: Browser) {
  const scripts = new Map<string, string>();
  for (const [name, find] of Object.entries(SCRIPTS)) {
    const path = pathOf(find);
    if (path !== null) scripts.set(name, await readFile(path, 'utf8'));
  }
  const samples = new Map<string, number[]>();
  for (let sample = 0; sample < SAMPLES; sample += 1) {
    for (const [name, script] of scripts) {
      samples.set(name, [...(samples.get(name) ?? []), await coldEvaluation(browser, script)]);
    }
  }
  const rows: Record<string, { gzipBytes: number; coldEvaluationMs: ReturnType<typeof spread> } | null> = {};
  for (const name of Object.keys(SCRIPTS)) {
    const script = scripts.get(name);
    rows[name] = script
      ? { gzipBytes: gzipSync(script).length, coldEvaluationMs: spread(samples.get(name) ?? []) }
      : null;
  }
  const medianOf = (name: string) => rows[name]?.coldEvaluationMs.median ?? Number.NaN;
  const to = (name: string, other: string) => (rows[other] ? ratio(medianOf(name), medianOf(other)) : null);
  return {
    ...rows,
    gmailToPolyfill: to('gmail', 'polyfill'),
    outlookToPolyfill: to('outlook', 'polyfill'),
    gmailToInboxsdk: to('gmail', 'inboxsdk'),
    gmailToGmailJs: to('gmail', 'gmailJs'),
  };
}
