import { text } from '../../../platform/text.ts';
import { entriesText } from '../../amounts.ts';
import { useServices } from '../../services.ts';
import type { Steps } from '../../use-steps.tsx';
import { withoutTag, withTags } from '../call/tags.ts';
import { nameOf } from './EntryRow.tsx';
import type { LogRow } from './use-log-rows.ts';

/** On many keyboards `#` needs a key that belongs to the browser's shortcuts. */
export const BIN_KEYS: readonly string[] = ['#', 'Delete'];

/** What is done with several entries at once: each one action, with one way back. */
export interface BulkActs {
  /** `all`: every one of them has it already. */
  addTag(rows: readonly LogRow[], tag: string): Promise<'done' | 'all' | 'failed'>;
  removeTag(rows: readonly LogRow[], tag: string): Promise<boolean>;
  putIntoBin(rows: readonly LogRow[]): Promise<boolean>;
}

const idsOf = (rows: readonly LogRow[]): string[] => rows.map(({ id }) => id);

/** Whether an entry has a tag, whatever its capital letters. */
export const hasTag = ({ tags }: LogRow, tag: string): boolean => withoutTag(tags, tag).length < tags.length;

export function useBulkActs(steps: Steps): BulkActs {
  const { records, bin } = useServices();

  // Back goes only what it was about: tags that were changed since stay as they are.
  const onTags = (
    rows: readonly LogRow[],
    change: (tags: readonly string[]) => string[],
    back: typeof change,
    says: string,
  ) =>
    steps.act(async () => {
      const { before } = await records.changeMany(idsOf(rows), ({ tags }) => ({ tags: change(tags) }));
      return () => records.changeMany([...before.keys()], ({ tags }) => ({ tags: back(tags) }));
    }, says);

  return {
    async addTag(rows, tag) {
      const others = rows.filter((row) => !hasTag(row, tag));
      if (others.length === 0) return 'all';
      const isDone = await onTags(
        others,
        (tags) => withTags(tags, [tag]),
        (tags) => withoutTag(tags, tag),
        text('logTagAdded', entriesText(others.length), tag),
      );
      return isDone ? 'done' : 'failed';
    },
    removeTag(rows, tag) {
      const having = rows.filter((row) => hasTag(row, tag));
      return onTags(
        having,
        (tags) => withoutTag(tags, tag),
        (tags) => withTags(tags, [tag]),
        text('logTagRemoved', entriesText(having.length), tag),
      );
    },
    putIntoBin(rows) {
      const [only] = rows;
      const ids = idsOf(rows);
      const says =
        only && rows.length === 1
          ? text('movedToBin', nameOf(only))
          : text('logBinned', entriesText(rows.length));
      return steps.act(async () => {
        await bin.put(ids);
        return () => bin.takeOut(ids);
      }, says);
    },
  };
}
