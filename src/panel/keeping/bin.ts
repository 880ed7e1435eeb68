import { binned, deleteForGood, putIntoBin, takeOutOfBin } from '../../storage/bin.ts';
import { tellOthers } from '../records.ts';
import type { BinService } from '../safety-services.ts';

/** What is in the bin is not due, and mail pages do not follow it. */
const telling =
  (change: (ids: readonly string[]) => Promise<void>) =>
  async (ids: readonly string[]): Promise<void> => {
    await change(ids);
    tellOthers();
  };

/** The bin of this device's log. */
export const binService: BinService = {
  all: binned,
  put: telling(putIntoBin),
  takeOut: telling(takeOutOfBin),
  empty: telling(deleteForGood),
};
