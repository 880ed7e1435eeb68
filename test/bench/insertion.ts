import type { ExtensionBrowser } from '../e2e/browser.ts';
import { extensionDesk } from '../e2e/tab.ts';
import { CHIP } from '../e2e/walk.ts';
import { CLIENTS } from './arrivals.ts';
import { ratio, spread } from './measure.ts';

const INSERTIONS = 8;

/** The goal: a person does not yet feel that they wait. */
const GOAL_MS = 300;

const TEXT = 'Hi Dana,\n\nthank you for telling me. May I ask what decided it?\n\nSam';

const REPLY = { gmail: '[jslog^="21576"]', outlook: '[data-icon-name^="ArrowReply"]' };

/**
 * Order to insert → text read back in the editor, with the reply box open (how long the client takes to open one is
 * its own). The way to the page and back is in it.
 */
export async function measureInsertion(extension: ExtensionBrowser) {
  const tabAt = await extensionDesk(extension);
  const results: Record<string, unknown> = {};
  for (const client of ['gmail', 'outlook'] as const) {
    const { url } = CLIENTS[client];
    const times: number[] = [];
    for (let insertion = 0; insertion < INSERTIONS; insertion += 1) {
      const page = await extension.browser.newPage();
      await page.goto(`${url}?thread=dana`);
      await page.waitForSelector(CHIP, { visible: true });
      const reply = await page.waitForSelector(REPLY[client], { visible: true });
      await reply?.click();
      await page.waitForFunction(() => document.activeElement?.closest('[contenteditable="true"]') !== null);
      const tab = tabAt(new URL(url).host);
      const { threadKey } = await tab.read();
      if (!threadKey) throw new Error(`${client}: no thread`);
      const start = performance.now();
      const answer = await tab.insert({ threadKey, messageId: null, text: TEXT });
      times.push(performance.now() - start);
      if (!answer.inserted) throw new Error(`${client}: ${answer.code}`);
      await page.close();
    }
    const found = spread(times);
    results[`${client}InsertedMs`] = found;
    results[`${client}InsertedToGoal`] = ratio(found.p95, GOAL_MS);
  }
  return results;
}
