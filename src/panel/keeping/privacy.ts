import { letGoOfDownloads } from '../../platform/downloads.ts';
import { amountOfLog, bytesOnDisk, deleteEverything } from '../../storage/everything.ts';
import { tellOthers } from '../records.ts';
import type { PrivacyService } from '../safety-services.ts';

const channel = new BroadcastChannel('everything-deleted');
const listeners = new Set<(where: 'here' | 'elsewhere') => void>();
channel.onmessage = () => {
  for (const listener of listeners) listener('elsewhere');
};

/** What is kept on this device, and its end. */
export const privacyService: PrivacyService = {
  async amount() {
    const [log, bytes] = await Promise.all([amountOfLog(), bytesOnDisk().catch(() => null)]);
    return { ...log, bytes };
  },
  async deleteEverything() {
    await deleteEverything();
    // What was typed and not saved yet.
    localStorage.clear();
    channel.postMessage(null);
    for (const listener of listeners) listener('here');
    await letGoOfDownloads();
    tellOthers();
  },
  onDeleted(listener) {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};
