import { chosenSettings } from '../../settings.ts';
import { onChange } from '../../storage/changes.ts';
import { copies, goOnWithout, letCopyGo, makeCopy, restoreCopy } from '../../storage/copies.ts';
import { exportCopy } from '../../storage/export-copy.ts';
import { nextStamp } from '../../transfer/stamps.ts';
import { saveBlob } from '../outside.ts';
import { tellOthers } from '../records.ts';
import type { CopyService } from '../safety-services.ts';

/** Settings have the time of their choice, and no device of their own. */
const SETTINGS_DEVICE = 'settings';

const listeners = new Set<() => void>();

/** Tells of a change of the copies that is none of the log. */
async function telling<T>(change: Promise<T>): Promise<T> {
  const result = await change;
  for (const listener of listeners) listener();
  return result;
}

/** The copies of the log on this device. */
export const copyService: CopyService = {
  list: copies,
  make: () => telling(makeCopy()),
  async restore(id) {
    const restored = await telling(restoreCopy(id));
    tellOthers();
    return restored;
  },
  async goOnWithout() {
    await telling(goOnWithout());
    tellOthers();
  },
  async save(id) {
    const now = new Date();
    const settings = (await chosenSettings()).map(({ name, value, at }) => ({
      name,
      value,
      at: nextStamp(null, at, SETTINGS_DEVICE),
    }));
    const { blob } = await exportCopy(id, settings, now);
    const name = `lost-and-learned-copy-${now.toISOString().slice(0, 10)}.json`;
    saveBlob(name, blob);
    return name;
  },
  letGo: (id) => telling(letCopyGo(id)),
  onChange(listener) {
    listeners.add(listener);
    const stop = onChange(listener);
    return () => {
      listeners.delete(listener);
      stop();
    };
  },
};
