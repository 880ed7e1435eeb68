import type { ExtensionBrowser } from '../e2e/browser.ts';
import { stopBackground } from '../e2e/panels.ts';
import { openLab } from './lab.ts';

export interface StopReport {
  /** What a run comes to in which the background is never stopped. */
  wanted: string;
  /** By run: what the others came to, where it is something else. */
  others: string[];
  runs: number;
}

/** The words of one text from a little before where another differs. */
function parting(one: string, other: string): string {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  return one.slice(Math.max(0, at - 40), at + 80);
}

/**
 * Walks one script (lab-script.ts) again and again: with the background stopped in one gap between two steps, in all
 * gaps, and in the middle of every step that a mail page asks of it, which is then asked again.
 * @param gaps in which gaps to stop alone; by default in every one
 */
export async function stopBetweenSteps(
  browser: ExtensionBrowser,
  gaps?: readonly number[],
): Promise<StopReport> {
  const lab = await openLab(browser);
  const steps = await lab.call('scriptLength');
  const again = await lab.call('askedAgain');
  const all = Array.from({ length: steps }, (_, step) => step);
  const stop = () => stopBackground(browser, lab.page);

  async function walk(run: string, stopAfter: (step: number) => boolean): Promise<string> {
    for (const step of all) {
      await lab.call('scriptStep', run, step);
      if (stopAfter(step)) await stop();
    }
    return lab.call('endOf', run);
  }

  async function walkTorn(run: string): Promise<string> {
    for (const step of all) {
      if (again.includes(step)) {
        await lab.call('beginStep', run, step);
        await stop();
      }
      await lab.call('scriptStep', run, step).catch(() => undefined);
    }
    return lab.call('endOf', run);
  }

  const wanted = await walk('untouched', () => false);
  const ends: [string, string][] = [];
  for (const gap of gaps ?? all) ends.push([`gap ${gap}`, await walk(`after${gap}`, (step) => step === gap)]);
  ends.push(['every gap', await walk('every', () => true)]);
  ends.push(['every step', await walkTorn('torn')]);
  return {
    wanted,
    runs: ends.length + 1,
    others: ends.flatMap(([run, end]) => (end === wanted ? [] : [`${run}: … ${parting(end, wanted)}`])),
  };
}
