import type { CDPSession, Page } from 'puppeteer-core';
import type { ExtensionBrowser } from '../e2e/browser.ts';
import { CHIP } from '../e2e/walk.ts';
import { CLIENTS } from './arrivals.ts';
import { rounded } from './measure.ts';

/** So many openings before the first count: whatever is made once has been made by then. */
const WARM_UP = 60;
const OPENINGS = 1000;

const MB = 1024 * 1024;

interface Count {
  heap: number;
  nodes: number;
  listeners: number;
  observers: number | null;
}

/** Opens conversations in turn by their rows; each is open when its chip, or without the extension its mail, is there. */
function open(page: Page, row: string, sign: string, times: number): Promise<void> {
  return page.evaluate(
    async (rowAt, signAt, count) => {
      const rowOf = (name: string) =>
        [...document.querySelectorAll<HTMLElement>(rowAt)].find((one) => one.textContent?.includes(name));
      const isThere = () => [...document.querySelectorAll(signAt)].some((one) => one.checkVisibility());
      for (let opening = 0; opening < count; opening += 1) {
        rowOf(opening % 2 === 0 ? 'Dana Whitfield' : 'Marta Ruiz')?.click();
        await new Promise((resolve) => setTimeout(resolve, 0));
        for (let tries = 0; !isThere(); tries += 1) {
          if (tries > 1000) throw new Error(`opening ${opening}: no ${signAt}`);
          await new Promise((resolve) => setTimeout(resolve, 4));
        }
        await new Promise((resolve) => setTimeout(resolve, 4));
      }
    },
    row,
    sign,
    times,
  );
}

/** Counts what is alive after the browser has collected what nobody holds. */
async function count(session: CDPSession, world: number | null): Promise<Count> {
  for (let times = 0; times < 3; times += 1) {
    await session.send('HeapProfiler.collectGarbage');
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return {
    heap: usedSize,
    nodes,
    listeners: jsEventListeners,
    observers: world === null ? null : await observersIn(session, world),
  };
}

/** Mutation observers that the extension's own world holds. */
async function observersIn(session: CDPSession, contextId: number): Promise<number> {
  const { result } = await session.send('Runtime.evaluate', {
    expression: 'MutationObserver.prototype',
    contextId,
    objectGroup: 'count',
  });
  const { objects } = await session.send('Runtime.queryObjects', {
    prototypeObjectId: result.objectId ?? '',
    objectGroup: 'count',
  });
  const { result: length } = await session.send('Runtime.callFunctionOn', {
    functionDeclaration: 'function () { return this.length; }',
    objectId: objects.objectId ?? '',
    returnByValue: true,
  });
  await session.send('Runtime.releaseObjectGroup', { objectGroup: 'count' });
  return length.value as number;
}

async function grow(page: Page, url: string, row: string, sign: string) {
  const session = await page.createCDPSession();
  let world: number | null = null;
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin.startsWith('chrome-extension:')) world = context.id;
  });
  await session.send('Runtime.enable');
  await page.goto(url);
  await page.waitForSelector(row);
  await page.bringToFront();
  await open(page, row, sign, WARM_UP);
  const before = await count(session, world);
  await open(page, row, sign, OPENINGS);
  const after = await count(session, world);
  await session.detach();
  return {
    heapMb: rounded((after.heap - before.heap) / MB),
    nodes: after.nodes - before.nodes,
    listeners: after.listeners - before.listeners,
    observers:
      after.observers === null || before.observers === null ? null : after.observers - before.observers,
  };
}

/** What 1,000 openings leave behind, beside the same page without the extension. */
export async function measureLeaks(extension: ExtensionBrowser) {
  const results: Record<string, unknown> = { openings: OPENINGS };
  const { gmail, outlook } = CLIENTS;
  for (const [name, { url, row, body }] of [
    ['gmail', { ...gmail, url: `${gmail.url}?layout=pane-right` }],
    ['outlook', outlook],
  ] as const) {
    const page = await extension.browser.newPage();
    results[name] = await grow(page, url, row, CHIP);
    await page.close();
    const context = await extension.browser.createBrowserContext();
    results[`${name}WithoutUs`] = await grow(await context.newPage(), url, row, body);
    await context.close();
  }
  return results;
}
