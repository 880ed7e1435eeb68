import { type KeptCopy, keptCopies, textOf } from './kept-copies.ts';
import { linesOf } from './rows.ts';
import { SCHEMA_VERSION } from './schema.ts';
import { tail, type WrittenRow, witness } from './witness.ts';

/** What there is to put back: a copy, or none, and the changes after it. */
export interface Source {
  copy: KeptCopy | null;
  rows: readonly WrittenRow[];
}

/**
 * Finds what there is to put back, and that all of it can be read: nothing goes before it is known that something comes.
 * @param id null: the newest copy that is whole, and everything that was written since
 * @throws {Error} if there is no such copy, or it is damaged
 */
export async function sourceOf(id: string | null): Promise<Source> {
  const all = await keptCopies();
  if (id !== null) {
    const copy = all.find((one) => one.id === id);
    if (!copy) throw new Error('This copy is no longer there.');
    await proveWhole(copy);
    return { copy, rows: [] };
  }
  const known = await witness();
  const copy = await newestWhole(all);
  // Sequences go on from one log to the next: also after a copy of the one that stood here before, or from before an
  // upgrade, these are the changes that came later.
  const { rows } = known ? await tail(copy?.sequence ?? 0, known.sequence) : { rows: [] };
  if (!copy && rows.length === 0) throw new Error('There is no copy.');
  return { copy, rows };
}

/**
 * A damaged copy must not stand in the way of an older one. Those made in the course of things come first: with what was
 * written since they hold all that one from before an upgrade does, and that one may be of a log half put back.
 */
async function newestWhole(all: readonly KeptCopy[]): Promise<KeptCopy | null> {
  const known = all.filter(({ version }) => version <= SCHEMA_VERSION);
  const of = (wanted: KeptCopy['made']) => known.filter(({ made }) => made === wanted);
  for (const copy of [...of('rolling'), ...of('upgrade')]) {
    try {
      await proveWhole(copy);
      return copy;
    } catch (error) {
      console.warn('A copy of the log is damaged.', error);
    }
  }
  return null;
}

/** @throws {Error} if any part of the copy cannot be read */
async function proveWhole(copy: KeptCopy): Promise<void> {
  let entries = 0;
  for await (const line of linesOf(textOf(copy))) {
    if (line.startsWith('["opportunities",')) entries += 1;
    JSON.parse(line);
  }
  if (entries !== copy.entries) throw new Error('The copy is not whole.');
}
