import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { troubleOf } from './records/histories.ts';

// A few of what `npm run torture` does a thousand times.

const HISTORIES = 25;

it(`has the same records after ${HISTORIES} histories of export, wipe, import and merge`, async () => {
  const found: string[] = [];
  for (let seed = 1; seed <= HISTORIES; seed += 1) {
    found.push(...(await troubleOf(seed)).map((trouble) => `history ${seed}: ${trouble}`));
  }
  expect(found).toEqual([]);
}, 30_000);
