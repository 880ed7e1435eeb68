// `npm test`: everything that must hold, on a machine with only Node and git. The last line says how many
// passed: test cases, and each type, lint, build and web-ext step as one.
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBrowsers } from './browsers.mjs';
import { prepare, ROOT } from './prepare.mjs';

const REPORTS = join(ROOT, 'dist', 'test');
const bin = (file) => join(ROOT, 'node_modules', file);
const tally = { passed: 0, failed: 0 };
const running = new Set();

/** Runs a Node program of the project; resolves with whether it ended well. `said` takes what it prints. */
function node(args, said) {
  return new Promise((resolve) => {
    const stdio = ['ignore', said ? 'pipe' : 'inherit', said ? 'pipe' : 'inherit'];
    const program = spawn(process.execPath, args, { cwd: ROOT, stdio });
    running.add(program);
    for (const stream of [program.stdout, program.stderr]) stream?.on('data', (part) => said.push(part));
    const end = (isGood) => {
      running.delete(program);
      resolve(isGood);
    };
    program.on('close', (code) => end(code === 0));
    program.on('error', () => end(false));
  });
}

/** Prints when it has ended: another step may run beside it. */
async function step(name, ...programs) {
  const said = [];
  let good = true;
  for (const args of programs) good = (await node(args, said)) && good;
  tally[good ? 'passed' : 'failed'] += 1;
  process.stdout.write(`\n── ${name}\n${Buffer.concat(said)}${good ? '' : `✗ ${name}\n`}`);
}

/** Runs one vitest project; each test case counts. */
async function cases(project) {
  process.stdout.write(`\n── ${project} tests\n`);
  const report = join(REPORTS, `${project}.json`);
  const good = await node([
    bin('vitest/vitest.mjs'),
    'run',
    '--config=test/vitest.config.ts',
    `--project=${project}`,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ]);
  let result = { numPassedTests: 0, numFailedTests: 0, numTotalTests: 0 };
  try {
    result = JSON.parse(readFileSync(report, 'utf8'));
  } catch {
    process.stdout.write(`✗ ${project}: vitest wrote no report\n`);
  }
  // A case that did not run at all has not passed.
  const failed = result.numTotalTests - result.numPassedTests;
  tally.passed += result.numPassedTests;
  tally.failed += failed;
  if (!good && failed === 0) tally.failed += 1;
}

async function types() {
  const tsc = bin('typescript/bin/tsc');
  await step(
    'Types',
    [tsc, '--noEmit'],
    ...['detection', 'languages', 'reply', 'followup', 'insights', 'transfer'].map((room) => [
      tsc,
      '--noEmit',
      '-p',
      `src/${room}`,
    ]),
  );
}

async function lintAndBuild() {
  await step('Format, lint, import rules', [
    bin('@biomejs/biome/bin/biome'),
    'ci',
    '--error-on-warnings',
    '.',
  ]);
  await step('Build for Chromium', ['src/commands/run.mjs', 'build', 'chromium']);
  await step('Build for Firefox', ['src/commands/run.mjs', 'build', 'firefox']);
  await step('web-ext lint', [
    bin('web-ext/bin/web-ext.js'),
    'lint',
    '--source-dir=dist/firefox',
    '--warnings-as-errors',
    '--no-config-discovery',
  ]);
}

process.on('SIGINT', () => {
  for (const program of running) program.kill('SIGINT');
  process.exit(130);
});

try {
  prepare();
  ensureBrowsers(['chromium', 'firefox']);
  rmSync(REPORTS, { recursive: true, force: true });
  mkdirSync(REPORTS, { recursive: true });

  await Promise.all([types(), lintAndBuild()]);
  await cases('unit');
  await cases('rooms');
  await cases('panel');
  await cases('e2e');
  await cases('e2e-alone');
} catch (error) {
  process.stdout.write(`${error instanceof Error ? error.message : error}\n`);
  tally.failed += 1;
}
process.stdout.write(`\n${tally.passed} passed, ${tally.failed} failed\n`);
process.exitCode = tally.failed === 0 ? 0 : 1;
