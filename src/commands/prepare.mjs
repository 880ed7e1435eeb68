// Set-up that every command shares; plain Node, because nothing may be installed yet.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

/** npm writes this file at the end of an install; older than the lock file, it tells of another version. */
const INSTALLED_MARK = join(ROOT, 'node_modules', '.package-lock.json');
const LOCK = join(ROOT, 'package-lock.json');

function isInstalled() {
  if (!existsSync(INSTALLED_MARK)) return false;
  if (statSync(INSTALLED_MARK).mtimeMs >= statSync(LOCK).mtimeMs) return true;
  const wanted = JSON.parse(readFileSync(LOCK, 'utf8')).packages;
  const present = JSON.parse(readFileSync(INSTALLED_MARK, 'utf8')).packages;
  const asWanted = Object.entries(present).every(([path, entry]) => wanted[path]?.version === entry.version);
  // Optional packages are those of other machines.
  return (
    asWanted &&
    Object.entries(wanted).every(([path, entry]) => path === '' || entry.optional || present[path])
  );
}

/**
 * Installs the dependencies if they are not there or not those of the lock file.
 * @throws {Error} with npm's own words above it, if the installation fails
 */
export function prepare() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    throw new Error(`Node ${process.versions.node} is too old. Install Node 20.19 or later.`);
  }
  if (isInstalled()) return;
  process.stderr.write('Installing dependencies …\n');
  const npm = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], {
    cwd: ROOT,
    stdio: ['ignore', process.stderr, process.stderr],
    shell: process.platform === 'win32',
  });
  if (npm.status !== 0) throw new Error('The dependencies could not be installed; npm says why above.');
}
