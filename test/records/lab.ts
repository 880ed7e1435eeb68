import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { build, type Plugin } from 'vite';
import type { BrowserName } from '../../src/commands/browsers.mjs';
import { type ExtensionBrowser, launchWithExtension, type StandIn } from '../e2e/browser.ts';
import { openExtensionPage } from '../e2e/panels.ts';
import { endAtOnce } from './killing.ts';
import type { Lab } from './lab-page.ts';

const HERE = fileURLToPath(new URL('.', import.meta.url));
const DIST = fileURLToPath(new URL('../../dist', import.meta.url));

/** A profile that outlives its browser, and the built extension with one page more: the real storage code, to be called. */
export interface Bench {
  name: BrowserName;
  profile: string;
  extension: string;
  start(): Promise<ExtensionBrowser>;
  remove(): Promise<void>;
}

/** The folder of the lab's page in an extension. */
const LAB = 'lab';

/** Builds the page of the lab into a folder of an extension. Nothing of it is in what ships. */
export async function buildLabInto(
  name: BrowserName,
  folder: string,
  { place = LAB, plugins = [] }: { place?: string; plugins?: Plugin[] } = {},
): Promise<void> {
  await build({
    root: HERE,
    configFile: false,
    plugins,
    logLevel: 'error',
    mode: name,
    base: './',
    build: {
      outDir: join(folder, place),
      emptyOutDir: true,
      minify: false,
      modulePreload: false,
      target: name === 'firefox' ? 'firefox142' : 'chrome128',
      rolldownOptions: { input: join(HERE, 'lab.html') },
    },
  });
}

/**
 * A copy of dist/<name> with the lab in it, and an empty profile. The copy keeps its place, and with it Chromium its
 * extension's id, over all starts.
 * @param profile where the profile is; by default a folder of its own
 */
export async function makeBench(name: BrowserName, standIn: StandIn, profile?: string): Promise<Bench> {
  const place = await mkdtemp(join(tmpdir(), 'lost-and-learned-lab-'));
  const extension = join(place, 'extension');
  try {
    await cp(join(DIST, name), extension, { recursive: true });
    await buildLabInto(name, extension);
  } catch (error) {
    await rm(place, { recursive: true, force: true });
    throw error;
  }
  const started: ExtensionBrowser[] = [];
  const bench: Bench = {
    name,
    extension,
    profile: profile ?? join(place, 'profile'),
    async start() {
      // The net log would fill a small disk.
      const args = name === 'chromium' ? [`--log-net-log=${join(place, 'net-log.json')}`] : [];
      const browser = await launchWithExtension({ name, standIn, profile: bench.profile, extension, args });
      started.push(browser);
      return browser;
    },
    async remove() {
      for (const browser of started) await endAtOnce(browser);
      await rm(place, { recursive: true, force: true, maxRetries: 5 });
    },
  };
  return bench;
}

/** The lab's page, open in a browser. */
export interface LabPage {
  page: Page;
  /** What the page has told so far, as it happened: one item a message. */
  told: unknown[];
  /** Calls a function of lab-page.ts there; arguments and answer travel as JSON. */
  call<Name extends keyof Lab>(
    name: Name,
    ...args: Parameters<Lab[Name]>
  ): Promise<Awaited<ReturnType<Lab[Name]>>>;
}

export async function openLab(extension: ExtensionBrowser, place = LAB): Promise<LabPage> {
  const page = await openExtensionPage(extension, `${place}/lab.html`);
  await page.waitForFunction(() => 'lab' in globalThis);
  const told: unknown[] = [];
  // Asked for, not sent: Firefox passes on no console message of an extension's page.
  const listen = async () => {
    for (;;) told.push(...JSON.parse((await page.evaluate('lab.heard()')) as string));
  };
  // Until the page or its browser is gone.
  void listen().catch(() => undefined);
  return {
    page,
    told,
    async call(name, ...args) {
      // As a string: what the driver gives back of objects differs between the browsers.
      const answer = await page.evaluate(
        async (wanted, given) => {
          const functions = (globalThis as unknown as { lab: Record<string, (...all: unknown[]) => unknown> })
            .lab;
          try {
            return JSON.stringify({ is: (await functions[wanted]?.(...JSON.parse(given))) ?? null });
          } catch (error) {
            return JSON.stringify({ failed: `${(error as Error).name}: ${(error as Error).message}` });
          }
        },
        name,
        JSON.stringify(args),
      );
      const { is, failed } = JSON.parse(answer);
      if (failed !== undefined) throw new Error(`${name}: ${failed}`);
      return is;
    },
  };
}
