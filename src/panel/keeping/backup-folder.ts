import type { BackupState } from '../safety-services.ts';

/** A folder that the user has chosen, with what TypeScript does not know of yet (Chromium only). */
export type ChosenFolder = FileSystemDirectoryHandle & {
  queryPermission(how: { mode: 'readwrite' }): Promise<PermissionState>;
  requestPermission(how: { mode: 'readwrite' }): Promise<PermissionState>;
};

const WRITING = { mode: 'readwrite' } as const;

/** More files of one day than anybody makes. */
const MOST_NAMES = 1000;

const isMissing = (error: unknown) => error instanceof DOMException && error.name === 'NotFoundError';

/** Whether we can write there now. */
export async function folderAccess(folder: ChosenFolder | null): Promise<BackupState['folderAccess']> {
  if (!folder) return 'gone';
  try {
    if ((await folder.queryPermission(WRITING)) !== 'granted') return 'ask';
    await folder.keys().next();
    return 'granted';
  } catch {
    return 'gone';
  }
}

/** Asks the browser to let us write there again; within the user's click. */
export const askForFolder = async (folder: ChosenFolder): Promise<boolean> =>
  (await folder.requestPermission(WRITING)) === 'granted';

async function isFree(folder: ChosenFolder, name: string): Promise<boolean> {
  try {
    await folder.getFileHandle(name);
    return false;
  } catch (error) {
    if (isMissing(error)) return true;
    // A folder of this name.
    if (error instanceof DOMException && error.name === 'TypeMismatchError') return false;
    throw error;
  }
}

async function freeName(folder: ChosenFolder, name: string): Promise<string> {
  if (await isFree(folder, name)) return name;
  const [, stem = name, ending = ''] = /^(.*)(\.\w+)$/.exec(name) ?? [];
  for (let count = 2; count < MOST_NAMES; count += 1) {
    const other = `${stem} (${count})${ending}`;
    if (await isFree(folder, other)) return other;
  }
  throw new Error('The folder has too many files of this name.');
}

/**
 * Writes a file into the folder and waits until it is there, whole. One of the same name stays: the new one gets
 * another name. Nothing is left of a file that could not be written.
 * @returns the name that it got
 * @throws {DOMException} `NotFoundError`: the folder has gone; `NotAllowedError`: we may not write there any more
 */
export async function putInFolder(folder: ChosenFolder, file: Blob, wanted: string): Promise<string> {
  const name = await freeName(folder, wanted);
  const handle = await folder.getFileHandle(name, { create: true });
  try {
    // What is written shows in the file only when it is closed.
    const writing = await handle.createWritable();
    try {
      await writing.write(file);
      await writing.close();
    } catch (error) {
      await writing.abort().catch(() => undefined);
      throw error;
    }
    if ((await handle.getFile()).size !== file.size) throw new Error('The file was not written as a whole.');
    return name;
  } catch (error) {
    await folder.removeEntry(name).catch(() => undefined);
    throw error;
  }
}
