import type { CDPSession, Page } from 'puppeteer-core';
import type { ExtensionBrowser } from '../e2e/browser.ts';
import { CHIP } from '../e2e/walk.ts';
import { CLIENTS } from './arrivals.ts';
import { median, ratio, rounded, spread } from './measure.ts';

const ROUNDS = 5;
const SECONDS = 3;

/** Bursts a second, and nodes that come and go in each: 4,000 changes a second. */
const BURSTS = 40;
const NODES = 50;

/** A page that never rests: rows of the list come and go, and a panel beside it counts. */
async function makeRestless(page: Page, row: string): Promise<void> {
  await page.evaluate(
    (rowAt, bursts, nodes) => {
      const sample = document.querySelector(rowAt);
      const list = sample?.parentElement;
      if (!sample || !list) throw new Error(`no ${rowAt}`);
      const panel = document.createElement('aside');
      panel.style.cssText = 'position:fixed;bottom:0;right:0;width:160px;height:80px;overflow:hidden';
      document.body.append(panel);
      const perRow = sample.querySelectorAll('*').length + 1;
      const rows = Math.max(1, Math.round(nodes / 2 / perRow));
      const make = () => {
        const copy = sample.cloneNode(true) as Element;
        for (const name of ['aria-selected', 'data-convid']) copy.removeAttribute(name);
        return copy;
      };
      let listed: Element[] = [];
      const tick = () => {
        for (const one of listed) one.remove();
        listed = Array.from({ length: rows }, make);
        for (const one of listed) list.append(one);
        const leaves = nodes - rows * perRow;
        while (panel.firstChild) panel.firstChild.remove();
        for (let leaf = 0; leaf < leaves; leaf += 1) {
          const span = document.createElement('span');
          span.className = `leaf a${leaf % 5}`;
          panel.append(span);
        }
      };
      const restless = window as unknown as { tick: () => void; timer: ReturnType<typeof setInterval> };
      restless.tick = () => {
        restless.timer = setInterval(tick, 1000 / bursts);
      };
    },
    row,
    BURSTS,
    NODES,
  );
}

async function threadTime(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return 1000 * (metrics.find(({ name }) => name === 'ThreadTime')?.value ?? Number.NaN);
}

/** Milliseconds of CPU that the page's main thread takes in a second of unrest. */
async function cost(page: Page, session: CDPSession): Promise<number> {
  await page.bringToFront();
  await page.evaluate(() => (window as unknown as { tick(): void }).tick());
  await new Promise((resolve) => setTimeout(resolve, 500));
  const [before, started] = [await threadTime(session), performance.now()];
  await new Promise((resolve) => setTimeout(resolve, 1000 * SECONDS));
  const [after, ended] = [await threadTime(session), performance.now()];
  await page.evaluate(() =>
    clearInterval((window as unknown as { timer: ReturnType<typeof setInterval> }).timer),
  );
  return (1000 * (after - before)) / (ended - started);
}

/**
 * CPU milliseconds a second in the extension's own script: its share of the samples in which the main thread does
 * anything, of the thread's CPU time. The difference of two whole pages is of the same size as its noise.
 */
async function ownCost(page: Page, session: CDPSession): Promise<number> {
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: 500 });
  await session.send('Profiler.start');
  const whole = await cost(page, session);
  const { profile } = await session.send('Profiler.stop');
  await session.send('Profiler.disable');
  const ours = new Set<number>();
  const idle = new Set<number>();
  // A node stands before its children.
  for (const { id, callFrame, children = [] } of profile.nodes) {
    if (callFrame.functionName === '(idle)') idle.add(id);
    if (callFrame.url.startsWith('chrome-extension:')) ours.add(id);
    if (ours.has(id)) for (const child of children) ours.add(child);
  }
  const samples = profile.samples ?? [];
  const busy = samples.filter((id) => !idle.has(id)).length;
  return (whole * samples.filter((id) => ours.has(id)).length) / busy;
}

/** The same restless page in a tab with the extension and in one without, in turns. */
async function compare(extension: ExtensionBrowser, url: string, row: string) {
  // Extensions have no part in a fresh context.
  const context = await extension.browser.createBrowserContext();
  const pages = [await extension.browser.newPage(), await context.newPage()] as const;
  const sessions: CDPSession[] = [];
  for (const page of pages) {
    await page.goto(url);
    await page.waitForSelector(row);
    const session = await page.createCDPSession();
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    sessions.push(session);
  }
  await pages[0].waitForSelector(CHIP);
  if (await pages[1].$(CHIP)) throw new Error('the page without the extension has a chip');
  for (const page of pages) await makeRestless(page, row);
  const [ours, theirs, added, own]: [number[], number[], number[], number[]] = [[], [], [], []];
  for (let round = 0; round < ROUNDS; round += 1) {
    const [mine, plain] = [
      await cost(pages[0], sessions[0] as CDPSession),
      await cost(pages[1], sessions[1] as CDPSession),
    ];
    ours.push(mine);
    theirs.push(plain);
    added.push(mine - plain);
    own.push(await ownCost(pages[0], sessions[0] as CDPSession));
  }
  await pages[0].close();
  await context.close();
  return {
    ownScriptCpuMsPerSecond: spread(own),
    cpuMsPerSecond: median(ours),
    withoutUsCpuMsPerSecond: median(theirs),
    addedCpuMsPerSecond: median(added),
    addedEachRound: added.map(rounded),
    toWithoutUs: ratio(median(ours), median(theirs)),
  };
}

/** What watching costs on a page with 4,000 node changes a second, with a conversation open. */
export async function measurePageCost(extension: ExtensionBrowser) {
  const { gmail, outlook } = CLIENTS;
  return {
    gmail: await compare(extension, `${gmail.url}?thread=dana&layout=pane-right`, gmail.row),
    outlook: await compare(extension, `${outlook.url}?thread=dana`, outlook.row),
  };
}
