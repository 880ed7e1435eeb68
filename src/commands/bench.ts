import { measureArrivals } from '../../test/bench/arrivals.ts';
import { measureContentScripts } from '../../test/bench/content-script.ts';
import { measureDetection } from '../../test/bench/detection.ts';
import { measureInsertion } from '../../test/bench/insertion.ts';
import { measureLeaks } from '../../test/bench/leaks.ts';
import { measureLog } from '../../test/bench/log.ts';
import { measureLongThreads } from '../../test/bench/long-thread.ts';
import { measureNote } from '../../test/bench/note.ts';
import { measurePageCost } from '../../test/bench/page-cost.ts';
import { measurePanel } from '../../test/bench/panel.ts';
import { measureRecords } from '../../test/bench/records.ts';
import { measureTransfer } from '../../test/bench/transfer.ts';
import { type ExtensionBrowser, launchWithExtension, startStandIn } from '../../test/e2e/browser.ts';
import { buildTarget } from './build.ts';

/** Each measurement, by the name under which its figures are printed. */
const MEASUREMENTS: Record<string, (extension: ExtensionBrowser) => unknown> = {
  contentScript: ({ browser }) => measureContentScripts(browser),
  chip: measureArrivals,
  restlessPage: measurePageCost,
  leaks: measureLeaks,
  longThread: measureLongThreads,
  insertion: measureInsertion,
  panel: measurePanel,
  note: measureNote,
  detection: measureDetection,
  transfer: (extension) => measureTransfer(extension),
  records: measureRecords,
  log: () => measureLog(),
};

/**
 * `npm run bench [-- NAME…]`: measures in real Chromium, everything or what is named, and prints one JSON object of
 * named figures. Ratios compare two things of the same run; milliseconds are for people to read.
 */
export async function main(names: string[]): Promise<number> {
  const unknown = names.find((name) => !(name in MEASUREMENTS));
  if (unknown !== undefined) {
    const known = Object.keys(MEASUREMENTS).join(', ');
    process.stderr.write(`There is no measurement “${unknown}”. Name some of: ${known}.\n`);
    return 2;
  }
  await buildTarget('chromium');
  const standIn = await startStandIn();
  const extension = await launchWithExtension({ name: 'chromium', standIn });
  const figures: Record<string, unknown> = {};
  try {
    for (const [name, measure] of Object.entries(MEASUREMENTS)) {
      if (names.length > 0 && !names.includes(name)) continue;
      process.stderr.write(`Measuring ${name} …\n`);
      figures[name] = await measure(extension);
    }
    process.stdout.write(`${JSON.stringify(figures)}\n`);
  } finally {
    await extension.close();
    await standIn.close();
  }
  return 0;
}
