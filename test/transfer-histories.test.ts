import { expect, it } from 'vitest';
import { exchanges, roundTrips, undoes } from './transfer-histories.ts';

const LONG = { timeout: 120_000 };

it('export, wipe and import give the same log', LONG, async () => {
  await expect(roundTrips(8)).resolves.toBeUndefined();
});

it('two devices that give each other files end with the same log', LONG, async () => {
  await expect(exchanges(8)).resolves.toBeUndefined();
});

it('an import that is taken back at once has never been', LONG, async () => {
  await expect(undoes(8)).resolves.toBeUndefined();
});
