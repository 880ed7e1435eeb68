import { addPath } from './add-path.ts';
import type { Source } from './copy-source.ts';
import { textOf } from './kept-copies.ts';
import { linesOf } from './rows.ts';

/** The first version of the schema whose entries have the path. */
const WITH_PATH = 3;

const KEYS: Record<string, string> = { drafts: 'threadKey', mutes: 'key', meta: 'key', reminded: 'key' };

/** The rows of a copy with the changes after it, as rows of today. @throws {Error} if the copy is damaged */
export async function* sourceRows({ copy, rows }: Source): AsyncGenerator<[store: string, row: object]> {
  const latest = new Map(rows.map(({ store, key, row }) => [`${store} ${key}`, { store, row }]));
  if (copy) {
    for await (const line of linesOf(textOf(copy))) {
      const [store, row]: [string, Record<string, unknown>] = JSON.parse(line);
      if (latest.has(`${store} ${row[KEYS[store] ?? 'id']}`)) continue;
      // What was written since is of this version already.
      yield [store, store === 'opportunities' && copy.version < WITH_PATH ? addPath(row) : row];
    }
  }
  for (const { store, row } of latest.values()) if (row !== undefined) yield [store, row as object];
}

/** The same as lines of a copy. */
export async function* sourceLines(source: Source): AsyncGenerator<string> {
  for await (const row of sourceRows(source)) yield `${JSON.stringify(row)}\n`;
}
