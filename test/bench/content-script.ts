import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { gzipSync } from 'node:zlib';
import type { Browser } from 'puppeteer-core';
import { ratio, spread } from './measure.ts';

const SAMPLES = 12;

/** As much of the extension API as a content script touches while it starts. */
const STUB = `globalThis.chrome = {
  runtime: { id: 'x', onMessage: { addListener() {}, hasListener: () => false }, onConnect: { addListener() {} } },
  i18n: { getMessage: () => '' },
};`;

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

/**
 * Size and cold evaluation of the content script, beside webextension-polyfill alone, which every extension of
 * this kind loads; taken in turns, so that both meet the same load.
 */
export async function measureContentScript(browser: Browser, file: string) {
  const script = await readFile(file, 'utf8');
  const polyfill = await readFile(createRequire(import.meta.url).resolve('webextension-polyfill'), 'utf8');
  const ours: number[] = [];
  const theirs: number[] = [];
  for (let sample = 0; sample < SAMPLES; sample += 1) {
    ours.push(await coldEvaluation(browser, script));
    theirs.push(await coldEvaluation(browser, polyfill));
  }
  const [cold, reference] = [spread(ours), spread(theirs)];
  return {
    gzipBytes: gzipSync(script).length,
    coldEvaluationMs: cold,
    polyfillColdEvaluationMs: reference,
    coldToPolyfill: ratio(cold.median, reference.median),
  };
}
