import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { newDevice } from '../../../test/devices.fixture.ts';
import { entrySeed } from '../../../test/records.fixture.ts';
import { connect } from '../../storage/connection.ts';
import { beginAnew } from '../../storage/fresh-log.fixture.ts';
import { sweepImports } from '../../storage/imports-staged.ts';
import { latestOpportunities, opportunityById, recordChange } from '../../storage/opportunities.ts';
import {
  applied,
  exported,
  imported,
  NO_EFFECTS,
  previewOf,
  readAs,
  undone,
} from './transfer-files.fixture.ts';
import { work } from './transfer-work.ts';

beforeEach(beginAnew);

describe('files of other kinds', () => {
  const csv = (...lines: string[]) => new Blob([lines.map((line) => `${line}\r\n`).join('')]);

  it('asks what a table from elsewhere means, and takes it over once', async () => {
    const file = csv('Company,Person,Remark', 'Acme,Ann Example,too dear', 'Marlowe,Bo Example,');
    const asked = await readAs('i', file);
    expect(asked).toMatchObject({
      is: 'table',
      table: { columns: ['Company', 'Person', 'Remark'], count: 2 },
    });
    expect(await (await connect()).getAll('staged')).toEqual([]);
    const mapping = ['organisation', 'name', 'notes'] as const;
    expect(await readAs('i', file, { mapping })).toMatchObject({
      preview: { from: 'other-csv', entries: { ...NO_EFFECTS, new: 2 } },
    });
    await applied('i');
    const [entry] = (await latestOpportunities(9)).filter(({ organisation }) => organisation === 'Acme');
    expect(entry).toMatchObject({ notes: 'too dear', contact: { name: 'Ann Example' }, status: 'logged' });
    expect(Date.parse(entry?.changedAt ?? '')).toBeGreaterThan(Date.now() - 60_000);
    await recordChange({ entry: entry?.id ?? '', set: { notes: 'mine', organisation: 'Acme Ltd' } });
    expect(await readAs('j', file, { mapping })).toMatchObject({
      preview: { entries: { ...NO_EFFECTS, same: 2 } },
    });
    await applied('j');
    expect(await opportunityById(entry?.id ?? '')).toMatchObject({ notes: 'mine', organisation: 'Acme Ltd' });
  });

  it('reads a table that a spreadsheet saved with one byte a character, and no broken UTF-8', async () => {
    const latin = (words: string) => new Blob([Uint8Array.from(words, (sign) => sign.charCodeAt(0))]);
    const rows = 'Empresa;Persona\r\nPe\u00f1a y Hijos;\u00c1lvaro Ejemplo\r\n';
    expect(await readAs('i', latin(rows))).toMatchObject({
      is: 'table',
      table: { columns: ['Empresa', 'Persona'], rows: [['Peña y Hijos', 'Álvaro Ejemplo']] },
    });
    const mapping = ['organisation', 'name'] as const;
    await readAs('i', latin(rows), { mapping });
    await applied('i');
    expect(await latestOpportunities(9)).toMatchObject([{ organisation: 'Peña y Hijos' }]);
    // The second line has characters of two bytes: the third is broken.
    const broken = latin('Empresa;Persona\r\nPe\u00c3\u00b1a;A\r\nPe\u00f1a;B\r\n');
    expect(await readAs('j', broken)).toMatchObject({ is: 'failed', problem: { code: 'no-text', line: 3 } });
  });

  it('reads our own CSV', async () => {
    await recordChange({ seed: entrySeed('t1'), set: { notes: 'a', tags: ['x', 'y'] } });
    const watch = { onProgress: () => undefined, signal: new AbortController().signal };
    const [made] = await work('csv', { entries: 'all' }, watch);
    const text = (await made?.blob.text()) ?? '';
    expect(await readAs('i', new Blob([text]))).toMatchObject({
      preview: { from: 'our-csv', entries: { ...NO_EFFECTS, same: 1 } },
    });
    await newDevice().on(async () => {
      await imported('j', new Blob([text]));
      expect(await latestOpportunities(9)).toMatchObject([{ notes: 'a', tags: ['x', 'y'] }]);
    });
  });

  it('forgets the imports of pages that are gone', async () => {
    await recordChange({ seed: entrySeed('t1'), set: {} });
    const file = await exported();
    await previewOf('i', file);
    const db = await connect();
    expect(await sweepImports(db, new Set(['page']))).toBe(0);
    await applied('i');
    await previewOf('j', file);
    expect(await sweepImports(db, new Set(['another']))).toBe(2);
    expect(await db.getAll('staged')).toEqual([]);
    await expect(applied('j')).rejects.toMatchObject({ name: 'ImportGoneError' });
  });

  it('says what is wrong, and keeps nothing aside', async () => {
    for (const [words, code] of [
      ['', 'empty'],
      ['{"a": 1}', 'not-ours'],
      ['PK\u0003\u0004', 'no-text'],
    ]) {
      expect(await readAs('i', new Blob([words ?? '']))).toMatchObject({ is: 'failed', problem: { code } });
    }
    const whole = await (await exported()).text();
    expect(await readAs('i', new Blob([whole.slice(0, -4)]))).toMatchObject({ is: 'failed' });
    expect(await (await connect()).getAll('staged')).toEqual([]);
  });
});

it('reads and takes over five thousand entries', { timeout: 60_000 }, async () => {
  const lines = Array.from({ length: 5000 }, (_, index) => `Company ${index},Person ${index},note ${index}`);
  const file = new Blob([`Company,Person,Remark\n${lines.join('\n')}\n`]);
  const mapping = ['organisation', 'name', 'notes'] as const;
  expect(await readAs('i', file, { mapping })).toMatchObject({ preview: { entries: { new: 5000 } } });
  expect((await applied('i')).entries.new).toBe(5000);
  expect(await (await connect()).count('opportunities')).toBe(5000);
  expect(await undone('i')).toBe(0);
  expect(await (await connect()).count('opportunities')).toBe(0);
});
