import { copies, makeCopy } from '../../src/storage/copies.ts';
import { keptCopies, textOf } from '../../src/storage/kept-copies.ts';
import { linesOf } from '../../src/storage/rows.ts';
import { entryOf } from './lab-records.ts';

/** Ids of the entries that a copy holds. */
async function idsIn(id: string): Promise<Set<string>> {
  const copy = (await keptCopies()).find((one) => one.id === id);
  if (!copy) throw new Error('this copy is not there');
  const ids = new Set<string>();
  for await (const line of linesOf(textOf(copy))) {
    const [store, row] = JSON.parse(line) as [string, { id: string }];
    if (store === 'opportunities') ids.add(row.id);
  }
  return ids;
}

/**
 * Makes copies, one after the other, and looks into each.
 * @param wanted ids of entries that are there all the time: `seeded-0` up to this number
 * @returns of every copy what it misses of them
 */
export async function copyAndLook(times: number, wanted: number): Promise<string[]> {
  const missing: string[] = [];
  for (let time = 0; time < times; time += 1) {
    const { id } = await makeCopy();
    const ids = await idsIn(id);
    for (let number = 0; number < wanted; number += 1) {
      if (!ids.has(`seeded-${number}`)) missing.push(`copy ${time}: seeded-${number}`);
    }
  }
  return missing;
}

let isAdding = false;

/** Adds entries, one after the other, until told to stop; their ids come before those of made ones. */
export function addEntries(): void {
  isAdding = true;
  void (async () => {
    for (let number = 0; isAdding; number += 1) await entryOf(`added ${number}`, 'Northwind');
  })();
}

/** @returns how many copies there are then */
export async function stopAdding(): Promise<number> {
  isAdding = false;
  return (await copies()).length;
}
