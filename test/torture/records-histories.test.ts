import 'fake-indexeddb/auto';
import { expect, it, vi } from 'vitest';
import '../unit-setup.ts';
import { troubleOf } from '../records/histories.ts';

vi.mock('webextension-polyfill', () => import('../polyfill.fixture.ts'));

const HISTORIES = Number(process.env.HISTORIES ?? 1000);

it(`has the same records after ${HISTORIES} histories of export, wipe, import and merge`, async () => {
  const found: string[] = [];
  for (let seed = 1; seed <= HISTORIES; seed += 1) {
    found.push(...(await troubleOf(seed)).map((trouble) => `history ${seed}: ${trouble}`));
  }
  expect(found).toEqual([]);
}, 1_800_000);
