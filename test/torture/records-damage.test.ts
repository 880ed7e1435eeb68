import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BrowserName } from '../../src/commands/browsers.mjs';
import { type StandIn, startStandIn } from '../e2e/browser.ts';
import { DAMAGES } from '../records/damage.ts';
import { expectNoticed, harmAndHeal, prepareLog } from '../records/healing.ts';
import { type Bench, makeBench } from '../records/lab.ts';
import type { StoredState } from '../records/lab-records.ts';
import { freshCopy, type ProfileCopy } from '../records/profile-copy.ts';

const NAMES: readonly BrowserName[] = ['chromium', 'firefox'];
/** Enough for several files of Chromium's database. */
const ENTRIES = 6000;

describe.each(NAMES)('a damaged database in %s', (name) => {
  let standIn: StandIn;
  let bench: Bench;
  let whole: ProfileCopy;
  let before: StoredState;

  beforeAll(async () => {
    standIn = await startStandIn();
    bench = await makeBench(name, standIn);
    before = await prepareLog(bench, ENTRIES);
    whole = await freshCopy(bench);
  });

  afterAll(async () => {
    await whole?.remove();
    await bench?.remove();
    await standIn?.close();
  });

  it.each(DAMAGES.filter(({ browser }) => browser === name))(
    '$name: noticed, and all is put back',
    async (damage) => {
      await whole.putBack();
      const healing = await harmAndHeal(bench, damage, before);
      process.stdout.write(`${name}: ${JSON.stringify(healing)}\n`);
      expectNoticed(healing);
      if (damage.isPastHealing) {
        expect(healing).toMatchObject({ opened: 'unopenable', after: 'unopenable' });
        expect(healing.notRestored).not.toBeNull();
      } else {
        expect(healing).toMatchObject({ notRestored: null, after: 'well', different: [] });
      }
    },
    120_000,
  );

  it('is no trouble where nothing was harmed', async () => {
    await whole.putBack();
    const none = { name: 'none', browser: name, harm: async () => 'nothing' };
    const healing = await harmAndHeal(bench, none, before);
    expect(healing).toMatchObject({ opened: 'well', read: 'well', refused: null });
  });
});
