// Finds a browser on this machine; plain Node, because `npm start` needs it before anything is installed.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

/** @typedef {'chromium' | 'firefox'} BrowserName */

const PROGRAMS = {
  chromium: [
    'chromium',
    'chromium-browser',
    'google-chrome',
    'google-chrome-stable',
    'microsoft-edge',
    'chrome',
  ],
  firefox: ['firefox-esr', 'firefox', 'firefox-developer-edition'],
};

const windowsPrograms = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) =>
  process.env[name] ? [process.env[name]] : [],
);

const FIXED_PLACES = {
  chromium: [
    ...['/Applications', join(homedir(), 'Applications')].flatMap((dir) => [
      `${dir}/Chromium.app/Contents/MacOS/Chromium`,
      `${dir}/Google Chrome.app/Contents/MacOS/Google Chrome`,
      `${dir}/Microsoft Edge.app/Contents/MacOS/Microsoft Edge`,
    ]),
    ...windowsPrograms.flatMap((dir) => [
      join(dir, 'Google/Chrome/Application/chrome.exe'),
      join(dir, 'Microsoft/Edge/Application/msedge.exe'),
      join(dir, 'Chromium/Application/chrome.exe'),
    ]),
  ],
  firefox: [
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    ...windowsPrograms.map((dir) => join(dir, 'Mozilla Firefox/firefox.exe')),
  ],
};

const DEBIAN_PACKAGE = { chromium: 'chromium', firefox: 'firefox-esr' };

const INSTALL_LINE = {
  linux: { chromium: 'sudo apt-get install chromium', firefox: 'sudo apt-get install firefox-esr' },
  darwin: { chromium: 'brew install --cask chromium', firefox: 'brew install --cask firefox' },
  win32: { chromium: 'winget install Google.Chrome', firefox: 'winget install Mozilla.Firefox' },
};

/** What every Chromium of ours is started with: it runs as root too, draws without a GPU, and minds its own business. */
export const QUIET_CHROMIUM = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * The program of an installed browser: Chromium, Chrome or Edge for `chromium`; Firefox for `firefox`.
 * `LOST_AND_LEARNED_CHROMIUM` and `LOST_AND_LEARNED_FIREFOX` name one outright.
 * @param {BrowserName} name
 * @returns {string | null} absolute path, or null if there is none
 */
export function findBrowser(name) {
  const named = process.env[`LOST_AND_LEARNED_${name.toUpperCase()}`];
  if (named) return existsSync(named) ? named : null;
  const onPath = (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((dir) => PROGRAMS[name].map((program) => join(dir, program)));
  return [...onPath, ...FIXED_PLACES[name]].find((path) => existsSync(path)) ?? null;
}

/**
 * Finds all the browsers named; on Debian as root it installs what is missing.
 * @param {BrowserName[]} names
 * @returns {Record<BrowserName, string>}
 * @throws {Error} that names what is missing and how to install it
 */
export function ensureBrowsers(names) {
  let missing = names.filter((name) => !findBrowser(name));
  if (missing.length > 0 && existsSync('/etc/debian_version') && process.getuid?.() === 0) {
    const packages = missing.map((name) => DEBIAN_PACKAGE[name]);
    process.stderr.write(`Installing ${packages.join(' and ')} …\n`);
    const options = {
      stdio: ['ignore', process.stderr, process.stderr],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    };
    spawnSync('apt-get', ['update', '-q'], options);
    spawnSync('apt-get', ['install', '-y', '-q', '--no-install-recommends', ...packages], options);
    missing = names.filter((name) => !findBrowser(name));
  }
  if (missing.length > 0) {
    const lines = INSTALL_LINE[process.platform] ?? INSTALL_LINE.linux;
    const kinds = { chromium: 'Chromium, Chrome or Edge', firefox: 'Firefox' };
    throw new Error(
      missing.map((name) => `No ${kinds[name]} was found. Install one: ${lines[name]}`).join('\n'),
    );
  }
  return Object.fromEntries(names.map((name) => [name, findBrowser(name)]));
}

/**
 * @param {BrowserName} name
 * @returns {Promise<string>} the program's path; installs or fails as `ensureBrowsers` does
 */
export async function ensureBrowser(name) {
  return ensureBrowsers([name])[name];
}
