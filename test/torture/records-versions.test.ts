import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BrowserName } from '../../src/commands/browsers.mjs';
import { type ExtensionBrowser, type StandIn, startStandIn } from '../e2e/browser.ts';
import { type Bench, makeBench, openLab } from '../records/lab.ts';
import { NEWER_WORDS, openNewer, upgradeAll } from '../records/versions.ts';

const NAMES: readonly BrowserName[] = ['chromium', 'firefox'];

describe.each(NAMES)('databases of other versions in %s', (name) => {
  let standIn: StandIn;
  let bench: Bench;
  let browser: ExtensionBrowser;

  beforeAll(async () => {
    standIn = await startStandIn();
    bench = await makeBench(name, standIn);
    browser = await bench.start();
  });

  afterAll(async () => {
    await bench?.remove();
    await standIn?.close();
  });

  it('are brought to this one whole, with a copy made before', async () => {
    const reports = await upgradeAll(browser);
    process.stdout.write(`${name}: ${JSON.stringify(reports)}\n`);
    for (const { read, wanted, health, copies } of reports) {
      expect(health).toBe('well');
      expect(read).toEqual(wanted);
      expect(copies).toContain('upgrade 2');
    }
  });

  it('can only be read where a newer one has written', async () => {
    const report = await openNewer(browser, await openLab(browser));
    process.stdout.write(`${name}: ${JSON.stringify(report)}\n`);
    expect(report).toMatchObject({ health: 'newer', notes: ['written before'], refused: 'LogTroubleError' });
    for (const words of NEWER_WORDS) expect(report.panel).toContain(words);
  });
});
