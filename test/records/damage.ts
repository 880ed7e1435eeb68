import { open, readdir, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BrowserName } from '../../src/commands/browsers.mjs';
import { FIREFOX_UUID } from '../e2e/browser.ts';
import type { Bench } from './lab.ts';

/** One way in which the files of a closed browser's database come to harm. */
export interface Damage {
  name: string;
  browser: BrowserName;
  /** Nothing that a page can do makes a database of it again. */
  isPastHealing?: boolean;
  /** @param folder of the extension's own IndexedDB; gives what was done, to be told where a test fails */
  harm(folder: string): Promise<string>;
}

/** Bytes that are turned over: a page of most disks. */
const SPOT = 4096;

interface Known {
  path: string;
  name: string;
  size: number;
}

/** The files of a folder with this ending, the largest first. */
async function files(folder: string, ending: RegExp): Promise<Known[]> {
  const names = (await readdir(folder)).filter((name) => ending.test(name));
  const all = await Promise.all(
    names.map(async (name) => ({
      name,
      path: join(folder, name),
      size: (await stat(join(folder, name))).size,
    })),
  );
  return all.sort((one, other) => other.size - one.size);
}

async function largest(folder: string, ending: RegExp): Promise<Known> {
  const [first] = await files(folder, ending);
  if (!first || first.size === 0) throw new Error(`${folder} has no file ${ending} to be harmed`);
  return first;
}

/** Turns over every bit of a spot of a file; by default one in the middle of it. */
async function flip(folder: string, ending: RegExp, places: readonly number[] = [1 / 2]): Promise<string> {
  const { name, path, size } = await largest(folder, ending);
  const file = await open(path, 'r+');
  for (const place of places) {
    const bytes = Buffer.alloc(Math.min(SPOT, size));
    const at = Math.floor((size - bytes.length) * place);
    await file.read(bytes, 0, bytes.length, at);
    for (let index = 0; index < bytes.length; index += 1) bytes[index] = ~(bytes[index] ?? 0) & 0xff;
    await file.write(bytes, 0, bytes.length, at);
  }
  await file.close();
  return `${name}: ${SPOT} of ${size} bytes turned over in ${places.length} places`;
}

async function cutInHalf(folder: string, ending: RegExp): Promise<string> {
  const { name, path, size } = await largest(folder, ending);
  await truncate(path, Math.floor(size / 2));
  return `${name}: cut to the half of ${size} bytes`;
}

async function take(folder: string, ending: RegExp): Promise<string> {
  const { name, path, size } = await largest(folder, ending);
  await rm(path);
  return `${name}: ${size} bytes deleted`;
}

async function overwrite(folder: string, ending: RegExp, by: (length: number) => Buffer): Promise<string> {
  const { name, path } = await largest(folder, ending);
  const { length } = await readFile(path);
  await writeFile(path, by(length));
  return `${name}: ${length} bytes overwritten`;
}

const LOG = /\.log$/;
const TABLE = /\.ldb$/;
const MANIFEST = /^MANIFEST-/;
const SQLITE = /\.sqlite$/;

/** The six kinds of the reliability report (finding 1), the one that a page cannot heal, and the same for Firefox. */
export const DAMAGES: readonly Damage[] = [
  { name: 'a spot of the .log turned over', browser: 'chromium', harm: (at) => flip(at, LOG) },
  { name: 'a .ldb deleted', browser: 'chromium', harm: (at) => take(at, TABLE) },
  {
    name: 'MANIFEST overwritten',
    browser: 'chromium',
    harm: (at) => overwrite(at, MANIFEST, (length) => Buffer.alloc(length, 0x5a)),
  },
  {
    name: 'CURRENT emptied',
    browser: 'chromium',
    harm: (at) => overwrite(at, /^CURRENT$/, () => Buffer.alloc(0)),
  },
  { name: 'the .log cut', browser: 'chromium', harm: (at) => cutInHalf(at, LOG) },
  { name: 'a spot of a .ldb turned over', browser: 'chromium', harm: (at) => flip(at, TABLE) },
  { name: 'MANIFEST deleted', browser: 'chromium', isPastHealing: true, harm: (at) => take(at, MANIFEST) },
  {
    name: 'the file emptied',
    browser: 'firefox',
    harm: (at) => overwrite(at, SQLITE, () => Buffer.alloc(0)),
  },
  { name: 'the file cut', browser: 'firefox', harm: (at) => cutInHalf(at, SQLITE) },
  {
    name: 'spots of the file turned over',
    browser: 'firefox',
    // Firefox reserves more than it has written: a single spot may be where nothing is.
    harm: (at) => flip(at, SQLITE, [1 / 8, 1 / 4, 3 / 8, 1 / 2]),
  },
  { name: 'the file deleted', browser: 'firefox', harm: (at) => take(at, SQLITE) },
  {
    name: 'the file overwritten',
    browser: 'firefox',
    harm: (at) => overwrite(at, SQLITE, (length) => Buffer.alloc(length, 0x5a)),
  },
];

/** Where the closed browser of a bench keeps the database of the extension's pages. */
export async function databaseFolder({ name, profile }: Bench): Promise<string> {
  if (name === 'chromium') {
    const all = join(profile, 'Default', 'IndexedDB');
    const own = (await readdir(all)).find((one) => /^chrome-extension_.*\.leveldb$/.test(one));
    if (!own) throw new Error(`${all} has no database of the extension`);
    return join(all, own);
  }
  for (const kind of ['default', 'permanent']) {
    const folder = join(profile, 'storage', kind, `moz-extension+++${FIREFOX_UUID}`, 'idb');
    if ((await readdir(folder).catch(() => [])).some((one) => SQLITE.test(one))) return folder;
  }
  throw new Error(`${profile} has no database of the extension`);
}
