import type { Page } from 'puppeteer-core';
import { type ExtensionBrowser, startStandIn } from '../e2e/browser.ts';
import { type Bench, type LabPage, makeBench, openLab } from '../records/lab.ts';
import { allRead, plainList, scroll, search, watchFirst } from './log-in-page.ts';
import { ratio, rounded, spread } from './measure.ts';

const SIZES = { at10k: 10_000, at100k: 100_000 } as const;
const OPENINGS = 12;
const COLD = 5;
/** No call may take longer than the driver waits. */
const AT_ONCE = 10_000;
const PANEL = 'src/panel/index.html#/log';
/** As wide and high as the side panel is drawn. */
const PANEL_SIZE = { width: 380, height: 700 };
const FRAMES = 240;
/** Pixels a frame: a quick turn of the wheel, and the bar dragged so that every frame shows other rows. */
const TURNED = 100;
const DRAGGED = 900;
/** A frame at 60 Hz, and what the clock may be off by. */
const FRAME_MS = 1000 / 60 + 1.5;
const MB = 1024 * 1024;

/** Words of the made notes (`words` of lab-seeding.ts): each in about one entry of fifteen. */
const COMMON = ['price1', 'second40', 'lower7', 'team88', 'before13', 'knew2'];

async function openLog({ browser, origin }: ExtensionBrowser): Promise<Page> {
  const page = await browser.newPage();
  await page.setViewport(PANEL_SIZE);
  await page.evaluateOnNewDocument(watchFirst);
  await page.goto(`${origin}${PANEL}`);
  await page.waitForFunction('firstAt !== null', { timeout: 60_000 });
  return page;
}

async function openingMs(extension: ExtensionBrowser): Promise<number> {
  const page = await openLog(extension);
  const at = (await page.evaluate('firstAt')) as number;
  await page.close();
  return at;
}

/** Bytes that live in the page, after everything else has been collected. */
async function heap(page: Page): Promise<number> {
  const session = await page.createCDPSession();
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize;
}

const overOne = (spans: readonly number[]) => spans.filter((span) => span > FRAME_MS).length;

async function measureScrolling(page: Page, selector: string, pixels: number) {
  const session = await page.createCDPSession();
  // Of the processor and not of the wall: what else the machine does leaves it as it is.
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const busy = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN) * 1000;
  };
  const before = await busy();
  const down = await page.evaluate(scroll, selector, FRAMES, pixels);
  const spent = (await busy()) - before;
  await session.detach();
  return {
    frames: down.spans.length,
    overOneFrame: overOne(down.spans),
    mainThreadMsPerFrame: rounded(spent / down.spans.length),
    worstMs: rounded(Math.max(...down.spans)),
    blankFrames: down.blank,
    longestTaskMs: rounded(down.longest),
  };
}

async function measureAt(full: ExtensionBrowser, empty: ExtensionBrowser, entries: number) {
  const [openings, bare]: [number[], number[]] = [[], []];
  for (let sample = 0; sample < OPENINGS; sample += 1) {
    bare.push(await openingMs(empty));
    openings.push(await openingMs(full));
  }
  const [opening, emptyOpening] = [spread(openings), spread(bare)];

  const cold: number[] = [];
  for (const word of COMMON.slice(0, COLD)) {
    const page = await openLog(full);
    cold.push((await page.evaluate(search, word)).first);
    await page.close();
  }

  const page = await openLog(full);
  const before = await heap(await openLog(empty));
  const readMs = await page.evaluate(allRead, entries);
  const memory = (await heap(page)) - before;
  const list = await measureScrolling(page, 'li', TURNED);
  const dragged = await measureScrolling(page, 'li', DRAGGED);
  const warm: { first: number; last: number }[] = [];
  for (const word of COMMON) warm.push(await page.evaluate(search, word));
  const slip = await page.evaluate(search, 'nortwhind', 'northwind');
  const searched = await measureScrolling(page, 'li', TURNED);
  await page.evaluate(plainList, 2_000_000);
  const plain = await measureScrolling(page, '#plain div', TURNED);
  for (const one of await full.browser.pages()) if (one !== page) await one.close();
  return {
    openAndPaintMs: opening,
    emptyPanelMs: emptyOpening,
    openToEmpty: ratio(opening.median, emptyOpening.median),
    firstResultsColdMs: spread(cold),
    firstResultsWarmMs: spread(warm.map(({ first }) => first)),
    allResultsWarmMs: spread(warm.map(({ last }) => last)),
    slipMs: rounded(slip.first),
    allReadMs: rounded(readMs),
    memoryMb: rounded(memory / MB),
    scrolling: list,
    dragging: dragged,
    scrollingResults: searched,
    scrollingPlainPage: plain,
  };
}

async function fill(lab: LabPage, from: number, to: number): Promise<void> {
  for (let start = from; start < to; start += AT_ONCE) {
    await lab.call('seed', Math.min(AT_ONCE, to - start), start);
  }
}

/** The log's page with 10,000 and 100,000 entries, beside that of an empty log in a browser of its own. */
export async function measureLog(sizes: readonly (keyof typeof SIZES)[] = ['at10k', 'at100k']) {
  const standIn = await startStandIn();
  const benches: Bench[] = [];
  try {
    for (let made = 0; made < 2; made += 1) benches.push(await makeBench('chromium', standIn));
    const [full, empty] = await Promise.all(benches.map((bench) => bench.start()));
    if (!full || !empty) throw new Error('Two browsers were to be started.');
    const figures: Partial<Record<keyof typeof SIZES, Awaited<ReturnType<typeof measureAt>>>> = {};
    let filled = 0;
    for (const name of sizes) {
      const lab = await openLab(full);
      await fill(lab, filled, SIZES[name]);
      await lab.page.close();
      filled = SIZES[name];
      figures[name] = await measureAt(full, empty, filled);
    }
    return figures;
  } finally {
    for (const bench of benches) await bench.remove();
    await standIn.close();
  }
}
