import { type KeptCopy, keptCopies, textOf } from './kept-copies.ts';
import { linesOf } from './rows.ts';
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
  const isSame = copy === null || copy.log === known?.id;
  if (!known || !isSame) return { copy, rows: [] };
  const { rows } = await tail(copy?.sequence ?? 0, known.sequence);
  if (!copy && rows.length === 0) throw new Error('There is no copy.');
  return { copy, rows };
}

/** A damaged copy must not stand in the way of an older one. */
async function newestWhole(all: readonly KeptCopy[]): Promise<KeptCopy | null> {
  for (const copy of all.filter(({ made }) => made !== 'restore')) {
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
