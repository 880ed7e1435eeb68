import { browser, type Permissions } from './browser.ts';

const PERMISSION: Permissions.Permissions = { permissions: ['downloads'] };

/** Whether files may be put into the user's Downloads folder. */
export const mayDownload = (): Promise<boolean> => browser.permissions.contains(PERMISSION);

/** Asks the browser for it. Only within the user's click, with nothing awaited before; false if it was refused. */
export const askToDownload = (): Promise<boolean> =>
  browser.permissions.request(PERMISSION).catch(() => false);

/** Gives the permission back; it is asked for again when it is needed again. */
export const letGoOfDownloads = async (): Promise<void> => {
  await browser.permissions.remove(PERMISSION).catch(() => false);
};

/** A download that has come to its end, as the browser tells of it. */
interface Ended {
  state?: string;
  error?: string;
  filename: string;
  fileSize: number;
}

async function ended(id: number): Promise<Ended | null> {
  const [item] = await browser.downloads.search({ id });
  if (!item) throw new Error('The browser knows nothing of the download.');
  return item.state === 'in_progress' ? null : item;
}

/** Waits until a download has come to its end, well or not. */
async function untilEnded(id: number): Promise<Ended> {
  let changed: () => void = () => undefined;
  const listen = (change: { id: number }) => {
    if (change.id === id) changed();
  };
  browser.downloads.onChanged.addListener(listen);
  try {
    for (;;) {
      const change = new Promise<void>((resolve) => {
        changed = resolve;
      });
      // It may have ended before anybody listened.
      const item = await ended(id);
      if (item) return item;
      await change;
    }
  } finally {
    browser.downloads.onChanged.removeListener(listen);
  }
}

/**
 * Puts a file into the Downloads folder and waits until it is there, whole. A file of the same name stays: the new one
 * gets another name.
 * @param path relative to the folder, with slashes
 * @returns the name that it got, without its folder
 * @throws {Error} if it could not be written, or the user has stopped it
 */
export async function putInDownloads(file: Blob, path: string): Promise<string> {
  const url = URL.createObjectURL(file);
  try {
    const id = await browser.downloads.download({
      url,
      filename: path,
      conflictAction: 'uniquify',
      saveAs: false,
    });
    const { state, error, filename, fileSize } = await untilEnded(id);
    if (state !== 'complete') throw new Error(`The file was not written: ${error ?? state}.`);
    if (fileSize >= 0 && fileSize !== file.size) throw new Error('The file was not written as a whole.');
    return filename.split(/[/\\]/).at(-1) ?? path;
  } finally {
    URL.revokeObjectURL(url);
  }
}
