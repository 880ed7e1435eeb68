import type { LogMark } from '../../storage/log-mark.ts';
import { type SealingKey, sealingKey } from '../../storage/sealing-key.ts';
import type { ChosenFolder } from './backup-folder.ts';
import type { BackupWorld, Kept } from './backup-world.ts';

// The world of backups in memory, with a folder that behaves as the browsers' do.

const missing = () => new DOMException('It is not there.', 'NotFoundError');

/** A folder with its files; what it holds can be looked at, and it can be made to fail. */
export function fakeFolder(name = 'Backups') {
  const files = new Map<string, Blob>();
  const how = {
    permission: 'granted' as PermissionState,
    asked: 'granted' as PermissionState,
    isGone: false,
    failWriting: null as Error | null,
    /** Only so many bytes are kept, as on a disk that is full. */
    most: Number.POSITIVE_INFINITY,
  };
  const handleOf = (file: string) => ({
    getFile: async () => files.get(file),
    async createWritable() {
      if (how.permission !== 'granted') throw new DOMException('No.', 'NotAllowedError');
      const parts: Blob[] = [];
      return {
        async write(part: Blob) {
          if (how.failWriting) throw how.failWriting;
          parts.push(part);
        },
        async close() {
          files.set(file, new Blob(parts).slice(0, Math.min(how.most, new Blob(parts).size)));
        },
        abort: async () => undefined,
      };
    },
  });
  const folder = {
    name,
    queryPermission: async () => how.permission,
    async requestPermission() {
      how.permission = how.asked;
      return how.permission;
    },
    async *keys() {
      if (how.isGone) throw missing();
      yield* files.keys();
    },
    async getFileHandle(file: string, { create = false } = {}) {
      if (how.isGone) throw missing();
      if (!files.has(file)) {
        if (!create) throw missing();
        files.set(file, new Blob());
      }
      return handleOf(file);
    },
    removeEntry: async (file: string) => void files.delete(file),
  };
  return { folder: folder as unknown as ChosenFolder, files, how };
}

function inMemory<T>(): Kept<T> {
  let kept: T | null = null;
  return {
    get: async () => kept,
    async set(value) {
      kept = value;
    },
  };
}

/** A world that can be changed between two acts, and what it was asked for. */
export function fakeBackupWorld() {
  const state = {
    now: new Date('2026-11-22T10:00:00'),
    mark: { log: 'a', sequence: 7, entries: 3 } as LogMark | null,
    text: '{"format":"lost-and-learned"}\n',
    /** As many are in the file. */
    entries: 3,
    failExport: null as Error | null,
    mayDownload: true,
    failDownload: null as Error | null,
    /** What the user picks; null: nothing. */
    picks: null as ChosenFolder | null,
  };
  const handed: { name: string; file: Blob }[] = [];
  const downloaded: { path: string; file: Blob }[] = [];
  const world: BackupWorld = {
    now: () => state.now,
    logMark: async () => state.mark,
    async exportLog({ onProgress, signal }) {
      if (state.failExport) throw state.failExport;
      onProgress(0.5);
      await new Promise((resolve) => setTimeout(resolve));
      signal.throwIfAborted();
      onProgress(1);
      return {
        blob: new Blob([state.text], { type: 'application/json' }),
        entries: state.entries,
        sequence: state.mark?.sequence ?? 0,
      };
    },
    handOver: (name, file) => void handed.push({ name, file }),
    downloads: {
      isAllowed: async () => state.mayDownload,
      ask: async () => state.mayDownload,
      letGo: async () => undefined,
      async put(file, path) {
        if (state.failDownload) throw state.failDownload;
        downloaded.push({ path, file });
        return path.split('/').at(-1) ?? path;
      },
    },
    async pickFolder() {
      if (!state.picks) throw new DOMException('Nothing was chosen.', 'AbortError');
      return state.picks;
    },
    folder: inMemory<ChosenFolder>(),
    key: inMemory<SealingKey>(),
    keyOf: (passphrase) => sealingKey(passphrase, 2),
    async alone(work) {
      await work();
      return true;
    },
  };
  return { state, world, handed, downloaded };
}
