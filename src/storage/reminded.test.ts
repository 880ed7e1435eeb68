import 'fake-indexeddb/auto';
import { afterEach, expect, it } from 'vitest';
import { disconnect } from './connection.ts';
import { beginAnew } from './fresh-log.fixture.ts';
import { forgetReminded, markReminded, markShown, reminded } from './reminded.ts';

const AT = '2026-11-18T10:00:00.000Z';
const LATER = '2026-11-19T10:00:00.000Z';

afterEach(async () => {
  await beginAnew();
});

const state = async () => {
  const { firedAt, unshown } = await reminded();
  return { firedAt: Object.fromEntries(firedAt), unshown: [...unshown] };
};

it('is claimed first and ticked off when it was shown, on whatever connection', async () => {
  await markReminded(['a', 'b'], AT);
  expect(await state()).toEqual({ firedAt: { a: AT, b: AT }, unshown: ['a', 'b'] });
  await markShown(['a', 'never claimed'], AT);
  await disconnect();
  expect(await state()).toEqual({ firedAt: { a: AT, b: AT }, unshown: ['b'] });
});

it('is claimed anew where that is asked for, and forgotten', async () => {
  await markReminded(['a', 'b'], AT);
  await markShown(['a', 'b'], AT);
  await markReminded(['a'], LATER);
  expect(await state()).toEqual({ firedAt: { a: LATER, b: AT }, unshown: ['a'] });
  await forgetReminded(['a', 'gone']);
  expect(await state()).toEqual({ firedAt: { b: AT }, unshown: [] });
});
