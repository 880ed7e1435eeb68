import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  type ExtensionBrowser,
  foreignRequests,
  launchWithExtension,
  type StandIn,
  startStandIn,
} from '../../test/e2e/browser.ts';
import { openThread } from '../../test/e2e/walk.ts';
import { pictureAtWork } from './at-work.ts';
import type { BrowserName } from './browsers.mjs';
import { buildTarget } from './build.ts';
import { walkMainJob } from './main-job.ts';

const PICTURES = fileURLToPath(new URL('../../dist/demo/', import.meta.url));

/** The thread that the demo shows first. */
const FIRST_NO = 'dana';

function hasDisplay(): boolean {
  if (process.env.CI) return false;
  if (process.platform !== 'linux') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

/** Shows the mailbox in a window until the user closes it. */
async function show(extension: ExtensionBrowser): Promise<void> {
  const closed = new Promise<void>((resolve) => extension.browser.once('disconnected', () => resolve()));
  const [first] = await extension.browser.pages();
  await openThread(extension, FIRST_NO);
  await first?.close();
  process.stdout.write(
    'The stand-in mailbox is open. Click the chip beside Dana’s mail; in Firefox the toolbar button opens\n' +
      'the sidebar. Nothing here can reach the internet. Close the window or press Ctrl-C to end.\n',
  );
  await closed;
}

/** Without a display: walks the main job, prints each step with its result, and keeps pictures. */
async function walk(extension: ExtensionBrowser, standIn: StandIn): Promise<void> {
  await mkdir(PICTURES, { recursive: true });
  let count = 0;
  await walkMainJob(extension, standIn, FIRST_NO, {
    async step(name, result, picture) {
      count += 1;
      process.stdout.write(`${String(count).padStart(2)}. ${name}\n    ${result}\n`);
      await picture?.(join(PICTURES, `${extension.name}-${String(count).padStart(2, '0')}`));
    },
  });
  if (extension.name === 'chromium') {
    const [mail, panel] = ['mail', 'panel'].map((part) => join(PICTURES, `chromium-02-${part}.png`));
    if (mail && panel) await pictureAtWork(extension.browser, [mail, panel], `${PICTURES}at-work.webp`);
  }
  process.stdout.write('Pictures of each step are in dist/demo.\n');
}

/** Exit codes that shells expect of a program ended by a signal: 128 and the signal's number. */
const SIGNALS = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;

/** `npm start`: builds, starts the stand-in mailbox and a browser, and ends all it started. */
export async function main([name]: string[]): Promise<number> {
  const browserName = name as BrowserName;
  await buildTarget(browserName);
  const headless = !hasDisplay();
  const standIn = await startStandIn();
  const starting = launchWithExtension({ name: browserName, standIn, headless });
  const end = async () => {
    await starting.then((extension) => extension.close()).catch(() => undefined);
    await standIn.close();
  };
  for (const [signal, code] of Object.entries(SIGNALS)) {
    process.once(signal, () => void end().then(() => process.exit(code)));
  }
  try {
    const extension = await starting;
    await (headless ? walk(extension, standIn) : show(extension));
    await extension.close();
    const foreign = foreignRequests(browserName, standIn);
    process.stdout.write(
      `Asked of any other host by page or extension: ${foreign.join(', ') || 'nothing'}.\n`,
    );
  } finally {
    await end();
  }
  return 0;
}
