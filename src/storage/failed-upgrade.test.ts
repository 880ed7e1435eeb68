import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { afterEach, expect, it, vi } from 'vitest';
import { beginAnew } from './fresh-log.fixture.ts';
import { BY_HAND, DRAFTED, makeVersion2 } from './old-versions.fixture.ts';
import { latestOpportunities } from './opportunities.ts';
import { DATABASE_NAME } from './schema.ts';

// The second entry cannot be brought to the new version.
vi.mock('./add-path.ts', () => ({
  addPath: (old: { id: string }) => {
    if (old.id === 'marta') throw new Error('a mistake in the step');
    return { ...old, end: 'open' };
  },
}));

afterEach(async () => {
  await beginAnew();
});

it('leaves the database as it was when an upgrade fails half-way', async () => {
  const said = vi.spyOn(console, 'error').mockReturnValue();
  await makeVersion2();
  await expect(latestOpportunities(10)).rejects.toThrow();
  expect(String(said.mock.calls[0])).toContain('a mistake in the step');
  const db = await openDB(DATABASE_NAME);
  expect(db.version).toBe(2);
  expect([...db.objectStoreNames]).toEqual(['drafts', 'mutes', 'opportunities', 'phrases']);
  expect(await db.getAll('opportunities')).toEqual([DRAFTED, BY_HAND]);
  db.close();
});
