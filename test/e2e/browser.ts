import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, launch, type Page } from 'puppeteer-core';
import { type BrowserName, ensureBrowser, QUIET_CHROMIUM } from '../../src/commands/browsers.mjs';
import { FIREFOX_ID } from '../../src/commands/manifest.ts';
import { OUTLOOK_HOSTS } from '../clients/outlook/data.ts';
import { MAIL_HOSTS, type MailServer, startMailServer } from '../clients/server.ts';
import { firstPage } from './panels.ts';
import { type LoggingProxy, startProxy } from './proxy.ts';

const DIST = fileURLToPath(new URL('../../dist', import.meta.url));

/** Firefox gives each installation its own address; a fixed one lets a restarted profile find its data. */
export const FIREFOX_UUID = '6f1c5a52-6c0e-4d1b-9a53-1f0d1f6a7c11';

export interface StandIn {
  mail: MailServer;
  proxy: LoggingProxy;
  /** `initiator → host` of every request that a page or an extension made, filled when Chromium closes. */
  initiated: Set<string>;
  close(): Promise<void>;
}

/** The stand-in mail sites and the proxy that leads to them. */
export async function startStandIn(): Promise<StandIn> {
  const mail = await startMailServer();
  const proxy = await startProxy(MAIL_HOSTS, mail.port);
  return {
    mail,
    proxy,
    initiated: new Set(),
    async close() {
      await proxy.close();
      await mail.close();
    },
  };
}

/**
 * What pages and extensions asked of anybody but the stand-in; to be called when the browser is closed. Chromium
 * runs errands of its own, so there its net log tells who asked; Firefox is told to run none.
 */
export function foreignRequests(name: BrowserName, { initiated, proxy }: StandIn): string[] {
  const all = name === 'chromium' ? [...initiated] : proxy.reached;
  const ours = MAIL_HOSTS.map((host) => (name === 'chromium' ? `→ https://${host}` : `${host}:443`));
  return all.filter((request) => !ours.some((end) => request.endsWith(end)));
}

export interface LaunchOptions {
  name: BrowserName;
  standIn: StandIn;
  /** A folder to keep between two starts; by default a fresh one that is removed at the end. */
  profile?: string;
  /** The folder of the extension; by default the one that was built. */
  extension?: string;
  headless?: boolean;
  /** The first page, which comes in front of everything in a fresh profile, stays open. */
  keepsFirstPage?: boolean;
  args?: string[];
}

/** A real browser with the built extension in it. */
export interface ExtensionBrowser {
  name: BrowserName;
  browser: Browser;
  /** Address of the extension's own pages, with a slash at the end. */
  origin: string;
  close(): Promise<void>;
}

/**
 * Chromium's own net log says who asked for what: its updater and sign-in service ask on their own account
 * ("not an origin"), pages and extensions by their origin.
 */
async function initiatedRequests(netLog: string): Promise<string[]> {
  const { constants, events } = JSON.parse(await readFile(netLog, 'utf8')) as {
    constants: { logEventTypes: Record<string, number> };
    events: { type: number; params?: { url?: string; initiator?: string } }[];
  };
  const start = constants.logEventTypes.URL_REQUEST_START_JOB;
  return events.flatMap(({ type, params }) =>
    type === start && params?.url && params.initiator && params.initiator !== 'not an origin'
      ? [`${params.initiator} → ${new URL(params.url).origin}`]
      : [],
  );
}

/** Who starts a browser also ends it and what belongs to it; puppeteer's own handlers would exit before that. */
const OWN_SIGNALS = { handleSIGINT: false, handleSIGTERM: false, handleSIGHUP: false } as const;

async function launchChromium(options: LaunchOptions, profile: string): Promise<ExtensionBrowser> {
  const netLog = join(profile, 'net-log.json');
  const browser = await launch({
    executablePath: await ensureBrowser('chromium'),
    headless: options.headless ?? true,
    pipe: true,
    ...OWN_SIGNALS,
    enableExtensions: [options.extension ?? join(DIST, 'chromium')],
    userDataDir: profile,
    defaultViewport: null,
    args: [
      ...QUIET_CHROMIUM,
      // Not `--ignore-certificate-errors`: what comes under a bad certificate is in no cache.
      `--ignore-certificate-errors-spki-list=${options.standIn.mail.keyHash}`,
      '--window-size=1280,860',
      '--lang=en-US',
      `--log-net-log=${netLog}`,
      `--proxy-server=127.0.0.1:${options.standIn.proxy.port}`,
      ...(options.args ?? []),
    ],
  });
  const worker = await browser.waitForTarget((target) => target.type() === 'service_worker');
  return {
    name: 'chromium',
    browser,
    // `new URL` gives extension addresses no origin of their own.
    origin: `${worker.url().split('/').slice(0, 3).join('/')}/`,
    async close() {
      await browser.close();
      for (const request of await initiatedRequests(netLog)) options.standIn.initiated.add(request);
    },
  };
}

async function launchFirefox(options: LaunchOptions, profile: string): Promise<ExtensionBrowser> {
  const { port } = options.standIn.proxy;
  const browser = await launch({
    browser: 'firefox',
    ...OWN_SIGNALS,
    executablePath: await ensureBrowser('firefox'),
    headless: options.headless ?? true,
    acceptInsecureCerts: true,
    env: { ...process.env, MOZ_REMOTE_SETTINGS_DEVTOOLS: '1' },
    userDataDir: profile,
    defaultViewport: null,
    args: ['--remote-allow-system-access', '--width=1280', '--height=860', ...(options.args ?? [])],
    extraPrefsFirefox: {
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': port,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': port,
      // Firefox's own errand; the value that Mozilla's test profiles use, with the variable above.
      'services.settings.server': 'data:,#remote-settings-dummy/v1',
      'extensions.webextensions.uuids': JSON.stringify({ [FIREFOX_ID]: FIREFOX_UUID }),
      // An extension that was installed for one session leaves with it; a kept profile keeps what it stored.
      'extensions.webextensions.keepStorageOnUninstall': options.profile !== undefined,
    },
  });
  await browser.installExtension(options.extension ?? join(DIST, 'firefox'));
  return {
    name: 'firefox',
    browser,
    origin: `moz-extension://${FIREFOX_UUID}/`,
    close: () => browser.close(),
  };
}

/** Whether an extension of ours was in a profile before; one that is given may not be there yet, or hold preferences. */
async function hasRun(name: BrowserName, profile: string): Promise<boolean> {
  const left = name === 'chromium' ? join(profile, 'Default', 'Local Extension Settings') : profile;
  return (await readdir(left).catch(() => [])).length > 0;
}

/** Starts a browser with the extension of dist/<name>; the caller closes it. */
export async function launchWithExtension(options: LaunchOptions): Promise<ExtensionBrowser> {
  const profile = options.profile ?? (await mkdtemp(join(tmpdir(), 'lost-and-learned-')));
  const start = options.name === 'firefox' ? launchFirefox : launchChromium;
  const isFresh = !(await hasRun(options.name, profile));
  const started = await start(options, profile);
  if (isFresh && !options.keepsFirstPage) await (await firstPage(started)).close();
  let closing: Promise<void> | null = null;
  return {
    ...started,
    async close() {
      closing ??= started.close();
      await closing;
      if (options.profile === undefined) await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** Opens an address of the stand-in Gmail in a new tab. */
export async function openMail(extension: ExtensionBrowser, query: string): Promise<Page> {
  const page = await extension.browser.newPage();
  await page.goto(`https://mail.google.com/mail/u/0/${query}`);
  return page;
}

/** Opens the stand-in Outlook in a new tab, by its switches (test/clients/outlook/app/switches.js). */
export async function openOutlook(
  extension: ExtensionBrowser,
  query: string,
  host: (typeof OUTLOOK_HOSTS)[number] = OUTLOOK_HOSTS[0],
): Promise<Page> {
  const page = await extension.browser.newPage();
  await page.goto(`https://${host}/mail/${query}`);
  return page;
}
