import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { entrySeed } from '../../../test/records.fixture.ts';
import { putIntoBin } from '../../storage/bin.ts';
import { beginAnew } from '../../storage/fresh-log.fixture.ts';
import { recordChange } from '../../storage/opportunities.ts';
import type { MarkdownTexts } from './export-words.ts';
import { DAY_SIGN } from './export-words.ts';
import { work } from './transfer-work.ts';

beforeEach(beginAnew);

const watch = { onProgress: () => undefined, signal: new AbortController().signal };

const each = new Proxy({}, { get: (_, name) => String(name) });

/** Every word is its own id. */
const TEXTS = {
  headings: each,
  outcomes: each,
  reasons: each,
  questions: { tu: each, usted: each },
  secondChances: each,
  stages: each,
  due: `by ${DAY_SIGN}`,
  noName: 'Nobody',
  title: 'Lost & Learned',
  locale: 'en-GB',
  now: '2026-11-22T10:00:00.000Z',
} as unknown as MarkdownTexts;

async function writeLog(): Promise<string[]> {
  const ids = [];
  for (const [organisation, decidedAt] of [
    ['First', '2026-09-30T10:00:00Z'],
    ['Third', '2026-11-18T10:00:00Z'],
    ['Second', '2026-11-02T10:00:00Z'],
  ] as const) {
    const seed = entrySeed(null, { organisation, decidedAt });
    ids.push(
      (await recordChange({ seed, set: { action: { text: 'call', due: '2026-12-01', doneAt: null } } })).id,
    );
  }
  const binned = await recordChange({ seed: entrySeed(null, { organisation: 'Binned' }), set: {} });
  await putIntoBin([binned.id]);
  return ids;
}

const orderIn = (text: string) => [...text.matchAll(/First|Second|Third|Binned/g)].map(([name]) => name);

describe('files for people', () => {
  it('are one table, the newest no first, without the bin', async () => {
    await writeLog();
    const [file] = await work('csv', { entries: 'all' }, watch);
    const text = (await file?.blob.text()) ?? '';
    expect(orderIn(text)).toEqual(['Third', 'Second', 'First']);
    expect(text.trimEnd().split('\r\n')).toHaveLength(4);
  });

  it('have what was asked for in the order that was asked for', async () => {
    const [first = '', third = ''] = await writeLog();
    const [file] = await work('csv', { entries: [first, 'gone', third] }, watch);
    expect(orderIn((await file?.blob.text()) ?? '')).toEqual(['First', 'Third']);
  });

  it('are one Markdown file or one a month, each with its head', async () => {
    const [first = ''] = await writeLog();
    const asks = { entries: 'all', texts: TEXTS } as const;
    const [whole, more] = await work('markdown', { ...asks, byMonth: false }, watch);
    expect(more).toBeUndefined();
    const text = (await whole?.blob.text()) ?? '';
    expect(orderIn(text)).toEqual(['Third', 'Second', 'First']);
    expect(text).toContain('title: "Lost & Learned"');
    expect(text).toContain('by Tue 1 Dec');
    const months = await work('markdown', { ...asks, byMonth: true }, watch);
    expect(months.map(({ part }) => part)).toEqual(['2026-11', '2026-09']);
    const texts = await Promise.all(months.map(({ blob }) => blob.text()));
    expect(texts.map(orderIn)).toEqual([['Third', 'Second'], ['First']]);
    expect(texts[1]).toContain('Lost & Learned: September 2026');
    const [alone] = await work('markdown', { entries: [first], texts: TEXTS, byMonth: false }, watch);
    expect(await alone?.blob.text()).toMatch(/^# First: Data platform\n/);
  });

  it('are not made once they are given up', async () => {
    await writeLog();
    const given = { ...watch, signal: AbortSignal.abort() };
    for (const job of [
      work('csv', { entries: 'all' }, given),
      work('bundle', { entries: 'all', settings: [] }, given),
    ]) {
      await expect(job).rejects.toMatchObject({ name: 'AbortError' });
    }
  });
});
