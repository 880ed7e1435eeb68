// Each of these is handed to a page of the extension as it stands: it may use nothing of this module.

/** Notes when something first stands in the page and is painted, in milliseconds from the page's beginning. */
export function watchFirst(): void {
  const told = globalThis as unknown as { firstAt: number | null };
  told.firstAt = null;
  const isThere = () => {
    const row = document.querySelector('li[aria-setsize]');
    if (row) return Number(row.getAttribute('aria-setsize')) >= 50;
    return document.querySelector('h1') !== null;
  };
  const observer = new MutationObserver(() => {
    if (!isThere()) return;
    observer.disconnect();
    requestAnimationFrame(() => {
      const channel = new MessageChannel();
      channel.port1.onmessage = () => {
        told.firstAt = performance.now();
      };
      channel.port2.postMessage(null);
    });
  });
  observer.observe(document, { childList: true, subtree: true });
}

/**
 * Searches as the address does, and waits for what is `marked` by it; gives the milliseconds to the first painted mark, and to the last change of how many
 * rows there are.
 */
export async function search(
  query: string,
  marked = query,
): Promise<{ first: number; last: number; rows: number }> {
  const rows = () => Number(document.querySelector('li[aria-setsize]')?.getAttribute('aria-setsize') ?? 0);
  const painted = () =>
    new Promise<void>((resolve) => {
      requestAnimationFrame(() => {
        const channel = new MessageChannel();
        channel.port1.onmessage = () => resolve();
        channel.port2.postMessage(null);
      });
    });
  const start = performance.now();
  location.hash = `#/log?q=${encodeURIComponent(query)}`;
  const isNew = () =>
    [...document.querySelectorAll('li mark')].some((mark) =>
      marked.startsWith((mark.textContent ?? '').toLowerCase()),
    );
  while (!isNew() && performance.now() - start < 30_000) await painted();
  const first = performance.now() - start;
  let last = first;
  let known = rows();
  while (performance.now() - start < last + 1000) {
    await painted();
    if (rows() === known) continue;
    known = rows();
    last = performance.now() - start;
  }
  return { first, last, rows: known };
}

/** Waits until all rows are there; gives the milliseconds from the page's beginning. */
export async function allRead(entries: number): Promise<number> {
  const rows = () => Number(document.querySelector('li[aria-setsize]')?.getAttribute('aria-setsize') ?? 0);
  while (rows() !== entries) await new Promise((resolve) => setTimeout(resolve, 20));
  return performance.now();
}

/** Scrolls what scrolls by so many pixels a frame; gives the time that each frame took, and the longest task. */
export async function scroll(
  selector: string,
  frames: number,
  pixels: number,
): Promise<{ spans: number[]; blank: number; longest: number }> {
  let scroller = document.querySelector(selector)?.parentElement ?? null;
  while (scroller && !/auto|scroll/.test(getComputedStyle(scroller).overflowY))
    scroller = scroller.parentElement;
  const part = scroller ?? document.documentElement;
  let longest = 0;
  const observer = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longest = Math.max(longest, duration);
  });
  observer.observe({ type: 'longtask' });
  const spans: number[] = [];
  let blank = 0;
  let before = await new Promise<number>(requestAnimationFrame);
  for (let frame = 0; frame < frames; frame += 1) {
    part.scrollTop += pixels;
    const now = await new Promise<number>(requestAnimationFrame);
    spans.push(now - before);
    before = now;
    // Now and then: looking forces the layout of the page.
    if (frame % 20 !== 0) continue;
    const middle = document.elementFromPoint(innerWidth / 2, innerHeight / 2);
    if (!middle?.closest('li, .line')) blank += 1;
  }
  await new Promise((resolve) => setTimeout(resolve, 100));
  observer.disconnect();
  return { spans, blank, longest };
}

/** A page of lines as high as a list, to compare with: what it takes to scroll at all. */
export function plainList(height: number): void {
  document.body.replaceChildren();
  document.body.style.cssText = 'margin: 0; height: 100vh; overflow: auto';
  const list = document.createElement('div');
  list.id = 'plain';
  list.style.height = `${height}px`;
  for (let line = 0; line < 2000; line += 1) {
    const row = document.createElement('div');
    row.className = 'line';
    row.style.height = '77px';
    row.textContent = `Line ${line}`;
    list.append(row);
  }
  document.body.append(list);
}
