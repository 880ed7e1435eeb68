import type { Opportunity } from '../../model.ts';
import type { SafetyServices } from '../safety-services.ts';
import type { Tell } from './trial-records.ts';

/** The pages that ask for it are not shown while it is tried. */
const notHere = () => Promise.reject(new Error('The sample mailbox has no files.'));

const never = () => () => undefined;

/** Nothing that is tried is kept: there is nothing to lose but what is in the bin. */
export function trialSafety(
  entries: Map<string, Opportunity>,
  { tell }: Tell,
  now: () => Date,
): SafetyServices {
  function setBinned(ids: readonly string[], binnedAt: string | null): void {
    for (const id of ids) {
      const entry = entries.get(id);
      if (entry) entries.set(id, { ...entry, binnedAt });
    }
    tell(ids);
  }
  return {
    health: {
      current: () => ({ is: 'well' }),
      subscribe: never,
      check: async () => ({ is: 'well' }),
    },
    copies: {
      list: async () => [],
      make: notHere,
      restore: notHere,
      goOnWithout: notHere,
      save: notHere,
      letGo: notHere,
      onChange: never,
    },
    backup: {
      state: async () => ({
        last: null,
        isOverdue: false,
        weekly: 'off',
        folder: null,
        folderAccess: null,
        canChooseFolder: false,
        locked: false,
        problem: null,
      }),
      save: notHere,
      setWeekly: notHere,
      chooseFolder: notHere,
      allowFolder: notHere,
      setPassphrase: notHere,
      onChange: never,
    },
    transfer: { export: notHere, read: notHere, apply: notHere, discard: notHere, undo: notHere },
    bin: {
      all: async () => [...entries.values()].filter(({ binnedAt }) => binnedAt),
      put: async (ids) => setBinned(ids, now().toISOString()),
      takeOut: async (ids) => setBinned(ids, null),
      async empty(ids) {
        for (const id of ids) entries.delete(id);
        tell(ids);
      },
    },
    privacy: {
      amount: async () => ({ entries: entries.size, binned: 0, bytes: null }),
      deleteEverything: notHere,
      onDeleted: never,
    },
  };
}
