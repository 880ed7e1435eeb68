import { browser } from './browser.ts';

/** The values kept in the extension's own storage on this device, by name; a name that is not there is missing. */
export const kept = (names: readonly string[]): Promise<Record<string, unknown>> =>
  browser.storage.local.get([...names]);

/** Keeps values, all of them or none. */
export const keep = (values: Record<string, unknown>): Promise<void> => browser.storage.local.set(values);

export const drop = (names: readonly string[]): Promise<void> => browser.storage.local.remove([...names]);

/** Everything that is kept goes, the settings and what waits for the end of the session too. */
export async function dropAll(): Promise<void> {
  await browser.storage.local.clear();
  await browser.storage.session?.clear();
}

/** Bytes of all that is kept so; null where the browser does not tell. */
export async function bytesKept(): Promise<number | null> {
  // Not in every Firefox that we run in, and unknown to the polyfill's types.
  const { local } = browser.storage as unknown as { local: { getBytesInUse?(): Promise<number> } };
  return local.getBytesInUse ? local.getBytesInUse() : null;
}

/** Whether this page stands in a private window, whose storage goes with it. */
export const isInPrivateWindow = (): boolean => browser.extension?.inIncognitoContext === true;

/** Whether this is the first time since the browser started that anybody asks by this name. */
export async function isFirstInSession(name: string): Promise<boolean> {
  const isKnown = name in (await browser.storage.session.get(name));
  if (!isKnown) await browser.storage.session.set({ [name]: true });
  return !isKnown;
}
