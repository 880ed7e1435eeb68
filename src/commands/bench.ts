import { fileURLToPath } from 'node:url';
import { measureBodyToChip, measurePanel } from '../../test/bench/chip.ts';
import { measureContentScript } from '../../test/bench/content-script.ts';
import { measureDetection } from '../../test/bench/detection.ts';
import { measureNote } from '../../test/bench/note.ts';
import { launchWithExtension, startStandIn } from '../../test/e2e/browser.ts';
import { buildTarget } from './build.ts';

const SCRIPT = fileURLToPath(new URL('../../dist/chromium/src/content/main.iife.js', import.meta.url));

/**
 * `npm run bench`: measures in real Chromium and prints one JSON object of named figures. Ratios compare two
 * things of the same run; milliseconds are for people to read.
 */
export async function main(): Promise<number> {
  await buildTarget('chromium');
  const standIn = await startStandIn();
  const extension = await launchWithExtension({ name: 'chromium', standIn });
  const say = (what: string) => process.stderr.write(`Measuring ${what} …\n`);
  try {
    say('detection');
    const detection = measureDetection();
    say('the content script');
    const contentScript = await measureContentScript(extension.browser, SCRIPT);
    say('body → chip');
    const chip = await measureBodyToChip(extension);
    say('chip click → panel');
    const panel = await measurePanel(extension);
    say('saving a note');
    const note = await measureNote(extension);
    process.stdout.write(`${JSON.stringify({ contentScript, chip, panel, note, detection })}\n`);
  } finally {
    await extension.close();
    await standIn.close();
  }
  return 0;
}
