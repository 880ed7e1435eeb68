import { startStandIn } from '../e2e/browser.ts';
import { type LabPage, makeBench, openLab } from '../records/lab.ts';
import { ratio, rounded, spread } from './measure.ts';

const SIZES = { at1k: 1000, at10k: 10_000, at100k: 100_000 } as const;
const OPENINGS = 15;
const NOTES = 200;
/** No call may take longer than the driver waits. */
const AT_ONCE = 10_000;
const MB = 1024 * 1024;

async function fill(lab: LabPage, from: number, to: number): Promise<void> {
  for (let start = from; start < to; start += AT_ONCE) {
    await lab.call('seed', Math.min(AT_ONCE, to - start), start);
  }
}

async function measureAt(lab: LabPage, entries: number) {
  const opening = spread(await lab.call('timeOpening', OPENINGS));
  const { notes, bare } = await lab.call('timeSaving', NOTES, entries);
  const [saving, smallest] = [spread(notes), spread(bare)];
  const { copy, bytes, longestNote } = await lab.call('timeCopy');
  return {
    openAndLatest50Ms: opening,
    saveNoteMs: saving,
    bareStrictPutMs: smallest,
    noteToBarePut: ratio(saving.median, smallest.median),
    copyMs: rounded(copy),
    copyMB: rounded(bytes / MB),
    longestNoteWhileCopyingMs: rounded(longestNote),
    checkMs: rounded(await lab.call('timeCheck')),
  };
}

/** Opening, saving, copying and checking a log of 1,000, 10,000 and 100,000 entries, in a browser of its own. */
export async function measureRecords() {
  const standIn = await startStandIn();
  const bench = await makeBench('chromium', standIn);
  try {
    const lab = await openLab(await bench.start());
    const figures: Partial<Record<keyof typeof SIZES, Awaited<ReturnType<typeof measureAt>>>> = {};
    let filled = 0;
    for (const [name, entries] of Object.entries(SIZES) as [keyof typeof SIZES, number][]) {
      await fill(lab, filled, entries);
      filled = entries;
      figures[name] = await measureAt(lab, entries);
    }
    const opening = (name: keyof typeof SIZES) => figures[name]?.openAndLatest50Ms.median ?? Number.NaN;
    return { ...figures, open100kTo1k: ratio(opening('at100k'), opening('at1k')) };
  } finally {
    await bench.remove();
    await standIn.close();
  }
}
