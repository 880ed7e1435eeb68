import type { Opportunity } from '../model.ts';
import type { BundleItem } from '../transfer/bundle.ts';
import type { ImportEffect, ImportExample } from '../transfer/import-plan.ts';
import type { StampedRecord } from '../transfer/merge.ts';
import { isOther, resolveOthers } from './imports-others.ts';
import { resolve } from './imports-resolve.ts';
import { forgetImport, headRow, type ImportHead, inRow, recordsIn, stage } from './imports-staged.ts';
import { type Database, USER_STORES } from './schema.ts';

/** Most examples that a preview shows. */
const MOST_EXAMPLES = 50;

/** What an import would do, as far as the file has been read. */
export interface Staging {
  entries: Record<ImportEffect, number>;
  /** Without settings, of which the page knows. */
  others: number;
  examples: ImportExample[];
}

/** Reads a file into the store for imports, compared with the log batch by batch. */
export interface Stager {
  add(items: readonly BundleItem[]): Promise<void>;
  /** Says that this was all. */
  end(): Promise<Staging>;
}

export const noEffects = (): Record<ImportEffect, number> => ({ new: 0, changed: 0, same: 0, conflict: 0 });

/** Organisation, person or project, as a record names it. */
function nameOf({ fields }: StampedRecord): string {
  const said = (name: keyof Opportunity) => fields[name]?.value;
  const contact = said('contact') as Opportunity['contact'] | undefined;
  const names = [said('organisation'), contact?.name, contact?.email, said('project')];
  return names.find((name): name is string => typeof name === 'string' && name !== '') ?? '';
}

/** As many of each kind as there is room for, and of the others more where one has few. */
function someOf(kinds: readonly ImportExample[][]): ImportExample[] {
  const taken = kinds.map((): number => 0);
  for (let left = MOST_EXAMPLES, wasTaken = true; left > 0 && wasTaken; ) {
    wasTaken = false;
    kinds.forEach((kind, index) => {
      const count = taken[index] ?? 0;
      if (left === 0 || count >= kind.length) return;
      taken[index] = count + 1;
      left -= 1;
      wasTaken = true;
    });
  }
  return kinds.flatMap((kind, index) => kind.slice(0, taken[index]));
}

/**
 * Begins an import.
 * @param id names it
 * @param page holds the lock `pageLock(page)`: when the page has gone, the import goes too
 */
export async function createStager(db: Database, id: string, page: string): Promise<Stager> {
  const meta = await db.get('meta', 'log');
  const device = meta?.device ?? '';
  const entries = noEffects();
  const examples: Record<ImportEffect, ImportExample[]> = { new: [], changed: [], same: [], conflict: [] };
  // Of records that are not in the log: the second of one thread becomes part of the first.
  const threads = new Set<string>();
  let others = 0;
  let batches = 0;
  let total = 0;

  const head = (): ImportHead => ({ page, isApplied: false, batches, items: total });
  await forgetImport(db, id);
  await stage(db, [headRow(id, head())]);

  function count(record: StampedRecord, effect: ImportEffect, fields: readonly string[]): void {
    const thread = record.fields.threadKey?.value;
    const isSecond = effect === 'new' && typeof thread === 'string' && threads.has(thread);
    if (effect === 'new' && typeof thread === 'string') threads.add(thread);
    const counted = isSecond ? 'changed' : effect;
    entries[counted] += 1;
    if (counted !== 'same' && examples[counted].length < MOST_EXAMPLES) {
      examples[counted].push({ name: nameOf(record), effect: counted, fields });
    }
  }

  return {
    async add(items) {
      if (items.length === 0) return;
      const records = recordsIn(items);
      const tx = db.transaction(USER_STORES);
      const log = tx.objectStore('opportunities');
      const { effects } = await resolve(records, {
        device,
        rows: (ids) => Promise.all(ids.map((one) => log.get(one))),
        ofThreads: (keys) => Promise.all(keys.map((key) => log.index('threadKey').get(key))),
        // Not all of the file is known yet.
        coming: async () => null,
      });
      const steps = await resolveOthers(items.filter(isOther), {
        row: (store, key) => tx.objectStore(store).get(key),
        proposalOfThread: (key) => tx.objectStore('proposals').index('threadKey').get(key),
      });
      await tx.done;
      others += steps.filter(({ after }) => after !== null).length;
      records.forEach((record, index) => {
        const { effect, fields } = effects[index] ?? { effect: 'same', fields: [] };
        count(record, effect, fields);
      });
      await stage(db, [inRow(id, batches, items)]);
      batches += 1;
      total += items.length;
    },
    async end() {
      await stage(db, [headRow(id, head())]);
      return { entries, others, examples: someOf([examples.conflict, examples.changed, examples.new]) };
    },
  };
}
