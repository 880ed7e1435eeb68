import fc from 'fast-check';
import { applied, exported, previewOf, undone } from '../src/panel/keeping/transfer-files.fixture.ts';
import { binned, deleteForGood, putIntoBin, takeOutOfBin } from '../src/storage/bin.ts';
import { connect } from '../src/storage/connection.ts';
import { saveDraft } from '../src/storage/drafts.ts';
import { latestOpportunities, recordChange } from '../src/storage/opportunities.ts';
import { changeLessonLinks, changeTemplates } from '../src/storage/own-rows.ts';
import { changeProposal } from '../src/storage/proposals.ts';
import { fromStored, toStampedRecord } from '../src/storage/stamped.ts';
import { teach } from '../src/storage/teaching.ts';
import { type Device, newDevice } from './devices.fixture.ts';
import { entrySeed, ownTemplate, proposalSeed } from './records.fixture.ts';

// Random lives of a log: what is written on a device, and files that go from one device to another.

type Act =
  | { is: 'log'; thread: number | null; word: string }
  | { is: 'write'; entry: number; field: 'notes' | 'lesson'; word: string }
  | { is: 'set'; entry: number; word: string }
  | { is: 'path'; entry: number; status: 'asked' | 'held' }
  | { is: 'bin'; entry: number }
  | { is: 'unbin'; entry: number }
  | { is: 'delete'; entry: number }
  | { is: 'propose'; thread: number; word: string }
  | { is: 'teach'; word: string }
  | { is: 'template'; word: string }
  | { is: 'link'; word: string }
  | { is: 'draft'; thread: number; word: string };

type Deed = { on: number; act: Act } | { from: number; to: number };

const word = fc.constantFrom('dear', 'late', 'known', 'unsure', 'far');
const entry = fc.nat(4);
const thread = fc.nat(2);

const act: fc.Arbitrary<Act> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ is: fc.constant('log' as const), thread: fc.option(thread), word }) },
  {
    weight: 4,
    arbitrary: fc.record({
      is: fc.constant('write' as const),
      entry,
      field: fc.constantFrom('notes' as const, 'lesson' as const),
      word,
    }),
  },
  { weight: 2, arbitrary: fc.record({ is: fc.constant('set' as const), entry, word }) },
  {
    weight: 1,
    arbitrary: fc.record({
      is: fc.constant('path' as const),
      entry,
      status: fc.constantFrom('asked' as const, 'held' as const),
    }),
  },
  { weight: 2, arbitrary: fc.record({ is: fc.constant('bin' as const), entry: fc.nat(1) }) },
  { weight: 1, arbitrary: fc.record({ is: fc.constant('unbin' as const), entry: fc.nat(1) }) },
  { weight: 1, arbitrary: fc.record({ is: fc.constant('delete' as const), entry: fc.nat(1) }) },
  { weight: 1, arbitrary: fc.record({ is: fc.constant('propose' as const), thread, word }) },
  { weight: 1, arbitrary: fc.record({ is: fc.constant('teach' as const), word }) },
  { weight: 1, arbitrary: fc.record({ is: fc.constant('template' as const), word }) },
  { weight: 1, arbitrary: fc.record({ is: fc.constant('link' as const), word }) },
  { weight: 1, arbitrary: fc.record({ is: fc.constant('draft' as const), thread, word }) },
);

let taught = 0;

/** Does one act on the device that is on; one that is not possible there is none. */
async function perform(one: Act): Promise<void> {
  const at = <T>(list: readonly T[], index: number): T | undefined => list[index % Math.max(1, list.length)];
  switch (one.is) {
    case 'log': {
      const threadKey = one.thread === null ? null : `t${one.thread}`;
      await recordChange({ seed: entrySeed(threadKey), set: { competitor: one.word } });
      return;
    }
    case 'propose':
      await changeProposal({ seed: proposalSeed({ threadKey: `t${one.thread}` }) }, () => ({
        subject: one.word,
      }));
      return;
    case 'teach':
      taught += 1;
      await teach({
        learn: [{ id: `p${taught}`, createdAt: new Date().toISOString(), phrase: one.word, language: null }],
      });
      return;
    case 'template': {
      const now = new Date().toISOString();
      const { put = [] } = await changeTemplates({
        put: [ownTemplate({ id: `own.${one.word}`, changedAt: now })],
      });
      const [known] = put;
      // Another day it is changed, not made.
      if (known)
        await changeTemplates({ put: [{ ...known, changedAt: now, body: `${known.body} ${one.word}` }] });
      return;
    }
    case 'link': {
      taught += 1;
      const is = taught % 2 === 0 ? 'joined' : 'apart';
      await changeLessonLinks({ put: [{ id: `${one.word} z`, createdAt: new Date().toISOString(), is }] });
      return;
    }
    case 'draft':
      await saveDraft({
        threadKey: `t${one.thread}`,
        choice: { template: 'request.short', language: 'en', register: 'tu', minutes: 10 },
        text: one.word,
      });
      return;
    case 'unbin':
    case 'delete': {
      const known = at(await binned(), one.entry);
      if (known) await (one.is === 'unbin' ? takeOutOfBin : deleteForGood)([known.id]);
      return;
    }
    default: {
      const known = at(await latestOpportunities(10), one.entry);
      if (!known) return;
      if (one.is === 'bin') await putIntoBin([known.id]);
      else if (one.is === 'set') await recordChange({ entry: known.id, set: { tags: [one.word] } });
      else if (one.is === 'path') await recordChange({ entry: known.id, set: { status: one.status } });
      else {
        const { field } = one;
        const text = `${known[field]} ${one.word}`.trim();
        await recordChange({ entry: known.id, set: { [field]: text }, bases: { [field]: known[field] } });
      }
    }
  }
}

/** Everything in the log of the device that is on, in one order and without what only says how it is stored. */
export async function contents(): Promise<unknown[]> {
  const db = await connect();
  const entries = await db.getAll('opportunities');
  const others = ['proposals', 'phrases', 'mutes', 'templates', 'lessonLinks', 'drafts'] as const;
  const meta = await db.get('meta', 'log');
  return [
    entries.map((row) => [fromStored(row), toStampedRecord(row, '0')]),
    ...(await Promise.all(others.map((store) => db.getAll(store)))),
    meta?.entries === entries.length ? 'counted' : `${meta?.entries} counted, ${entries.length} there`,
  ];
}

let imports = 0;

/** Takes a file to a device. */
const bring = (file: Blob, to: Device): Promise<void> =>
  to.on(async () => {
    imports += 1;
    const id = `import ${imports}`;
    const { problems } = await previewOf(id, file);
    if (problems.length > 0) throw new Error(`The file has problems: ${JSON.stringify(problems)}`);
    await applied(id);
  });

const exchange = async (from: Device, to: Device): Promise<void> => bring(await from.on(exported), to);

/** With the names of every object in order. */
const written = (value: unknown): string =>
  JSON.stringify(
    value,
    (_, part: unknown) =>
      part !== null && typeof part === 'object' && !Array.isArray(part)
        ? Object.fromEntries(Object.entries(part).sort(([one], [other]) => (one < other ? -1 : 1)))
        : part,
    1,
  );

const same = (one: unknown, other: unknown, what: string): void => {
  const [here, there] = [written(one), written(other)];
  if (here === there) return;
  const lines = there.split('\n');
  const at = here.split('\n').findIndex((line, index) => line !== lines[index]);
  throw new Error(`${what}: line ${at}: ${here.split('\n')[at]} ≠ ${lines[at]}`);
};

/** Random histories of one log: its file, brought to a device without one, makes the same log. */
export function roundTrips(runs: number, seed?: number): Promise<void> {
  const property = fc.asyncProperty(fc.array(act, { minLength: 1, maxLength: 20 }), async (acts) => {
    const [first, second] = [newDevice(), newDevice()];
    const before = await first.on(async () => {
      for (const one of acts) await perform(one);
      return contents();
    });
    await exchange(first, second);
    same(before, await second.on(contents), 'the log after export, wipe and import');
    // A second time it brings nothing.
    await exchange(first, second);
    same(before, await second.on(contents), 'the log after the same import twice');
  });
  return fc.assert(property, { numRuns: runs, ...(seed === undefined ? {} : { seed }) });
}

/** Random histories of several devices that give each other files: when all have all files, all logs are the same. */
export function exchanges(runs: number, devices = 2, seed?: number): Promise<void> {
  const device = fc.nat(devices - 1);
  const deed: fc.Arbitrary<Deed> = fc.oneof(
    { weight: 5, arbitrary: fc.record({ on: device, act }) },
    { weight: 1, arbitrary: fc.record({ from: device, to: device }) },
  );
  const property = fc.asyncProperty(fc.array(deed, { minLength: 2, maxLength: 24 }), async (deeds) => {
    const all = Array.from({ length: devices }, newDevice);
    const at = (index: number) => all[index] as Device;
    for (const one of deeds) {
      if ('act' in one) await at(one.on).on(() => perform(one.act));
      else if (one.from !== one.to) await exchange(at(one.from), at(one.to));
    }
    // Round once, and once more for those that came first.
    for (let step = 0; step < 2 * devices; step += 1) {
      await exchange(at(step % devices), at((step + 1) % devices));
    }
    const first = await at(0).on(contents);
    for (const other of all.slice(1))
      same(first, await other.on(contents), 'two devices that have all files');
  });
  return fc.assert(property, { numRuns: runs, ...(seed === undefined ? {} : { seed }) });
}

/** Random histories of two devices: an import that is taken back at once has never been. */
export function undoes(runs: number, seed?: number): Promise<void> {
  const deeds = fc.array(fc.record({ on: fc.nat(1), act }), { minLength: 2, maxLength: 20 });
  const property = fc.asyncProperty(deeds, fc.nat(19), async (all, shared) => {
    const devices = [newDevice(), newDevice()] as const;
    for (const [index, { on, act: one }] of all.entries()) {
      await devices[on === 0 ? 0 : 1].on(() => perform(one));
      // From here on they have something in common.
      if (index === shared) await exchange(devices[0], devices[1]);
    }
    const file = await devices[0].on(exported);
    const before = await devices[1].on(contents);
    imports += 1;
    const id = `import ${imports}`;
    await devices[1].on(async () => {
      await previewOf(id, file);
      await applied(id);
      await undone(id);
    });
    same(before, await devices[1].on(contents), 'the log after an import that was taken back');
  });
  return fc.assert(property, { numRuns: runs, ...(seed === undefined ? {} : { seed }) });
}
