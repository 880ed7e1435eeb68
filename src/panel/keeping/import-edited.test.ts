import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { newDevice } from '../../../test/devices.fixture.ts';
import { entrySeed } from '../../../test/records.fixture.ts';
import { beginAnew } from '../../storage/fresh-log.fixture.ts';
import { opportunityById, recordChange } from '../../storage/opportunities.ts';
import {
  applied,
  exported,
  imported,
  NO_EFFECTS,
  previewOf,
  rows,
  undone,
} from './transfer-files.fixture.ts';

beforeEach(beginAnew);

/** The file with some of its words replaced, as in a text editor. */
async function withWords(file: Blob, before: string, after: string): Promise<Blob> {
  const text = await file.text();
  expect(text).toContain(before);
  return new Blob([text.replaceAll(before, after)]);
}

const competitor = async (id: string) => (await opportunityById(id))?.competitor;
const notes = async (id: string) => (await opportunityById(id))?.notes;

describe('a file of the log that was edited by hand', () => {
  it('brings the note as it was put right, and an undo takes it back', async () => {
    const { id } = await recordChange({ seed: entrySeed(null), set: { notes: 'The prise was high.' } });
    const before = await rows();
    const file = await withWords(await exported(), 'prise', 'price');
    const preview = await previewOf('i', file);
    expect(preview.entries).toEqual({ ...NO_EFFECTS, changed: 1 });
    expect(preview.examples).toMatchObject([{ fields: ['notes'] }]);
    await applied('i');
    expect(await notes(id)).toBe('The price was high.');
    expect((await opportunityById(id))?.otherTexts).toBeUndefined();
    // The same file again brings nothing more.
    expect((await previewOf('j', file)).entries).toEqual({ ...NO_EFFECTS, same: 1 });
    expect(await undone('i')).toBe(0);
    expect(await rows()).toEqual(before);
  });

  it.each([
    ['Acme', 'Zenith'],
    ['Zenith', 'Acme'],
  ])('brings the value that was written in place of another: %s, %s', async (here, there) => {
    const { id } = await recordChange({ seed: entrySeed(null), set: { competitor: here } });
    const file = await withWords(await exported(), here, there);
    expect((await previewOf('i', file)).entries).toEqual({ ...NO_EFFECTS, changed: 1 });
    await applied('i');
    expect(await competitor(id)).toBe(there);
    expect((await previewOf('j', file)).entries).toEqual({ ...NO_EFFECTS, same: 1 });
  });

  it('does the same on another device that has the entry', async () => {
    const [here, there] = [newDevice(), newDevice()];
    const { id } = await here.on(() => recordChange({ seed: entrySeed(null), set: { notes: 'one' } }));
    const file = await here.on(exported);
    await there.on(async () => {
      await imported('i', file);
      await imported('j', await withWords(file, '"one"', '"two"'));
      expect(await notes(id)).toBe('two');
    });
  });

  it('loses nothing that was written in the log since', async () => {
    const { id } = await recordChange({ seed: entrySeed(null), set: { notes: 'one' } });
    const file = await withWords(await exported(), '"one"', '"two"');
    await recordChange({ entry: id, set: { notes: 'three' }, bases: { notes: 'one' } });
    await imported('i', file);
    expect(await notes(id)).toBe('three');
  });
});

describe('a text that stands in two versions', () => {
  it.each([
    ['a', 'b'],
    ['b', 'a'],
  ])('is the same in the log’s own file, and shows the one it showed: %s', async (shown, other) => {
    const { id } = await recordChange({ seed: entrySeed(null), set: { notes: 'x' } });
    // As an undo puts both back.
    await recordChange({
      entry: id,
      set: { notes: shown },
      bases: { notes: null },
      others: { notes: [other] },
    });
    const [file, before] = [await exported(), await rows()];
    expect((await previewOf('i', file)).entries).toEqual({ ...NO_EFFECTS, same: 1 });
    await applied('i');
    expect(await rows()).toEqual(before);
    expect(await notes(id)).toBe(shown);
  });
});
