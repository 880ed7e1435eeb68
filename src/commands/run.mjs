// `node src/commands/run.mjs NAME ARG…` runs src/commands/NAME.ts, set-up included. Node 20 runs no
// TypeScript by itself, so the command is loaded through Vite.
import { join } from 'node:path';
import { prepare, ROOT } from './prepare.mjs';

const [name = '', ...args] = process.argv.slice(2);
// `… | head -1` closes the pipe: nobody wants the rest.
process.stdout.on('error', (error) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

try {
  prepare();
  const { runnerImport } = await import('vite');
  const { module } = await runnerImport(join(ROOT, 'src', 'commands', `${name}.ts`), {
    root: ROOT,
    configFile: false,
    logLevel: 'error',
  });
  process.exitCode = await module.main(args);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : error}\n`);
  process.exitCode = 1;
}
