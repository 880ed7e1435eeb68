// `npm start [-- --browser firefox]`: the extension at work on the stand-in mailbox.
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureBrowsers, findBrowser } from './browsers.mjs';
import { prepare, ROOT } from './prepare.mjs';

const NAMES = ['chromium', 'firefox'];

try {
  const { values } = parseArgs({ options: { browser: { type: 'string' } } });
  if (values.browser !== undefined && !NAMES.includes(values.browser)) {
    throw new Error(
      `There is no browser “${values.browser}” here. Say --browser chromium or --browser firefox.`,
    );
  }
  prepare();
  const name = values.browser ?? NAMES.find((each) => findBrowser(each)) ?? 'chromium';
  ensureBrowsers([name]);
  const { runnerImport } = await import('vite');
  const { module } = await runnerImport(join(ROOT, 'src', 'commands', 'demo.ts'), {
    root: ROOT,
    configFile: false,
    logLevel: 'error',
  });
  process.exitCode = await module.main([name]);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
  process.exitCode = 1;
}
