import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { cell, STATUSES, STEPS } from './walks.fixture.ts';

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');

const rows = [
  ['step', ...STATUSES],
  ['---', ...STATUSES.map(() => '---')],
  ...STEPS.map((step) => [step.name, ...STATUSES.map((status) => cell(step, status))]),
];

test('the table in src/README.md is the one that the state machine makes', () => {
  const [, section = ''] = readme.split("\n## The path's steps\n");
  const [table = ''] = /(?:^\|.*\n)+/m.exec(section) ?? [];
  // After a change of steps.ts: what is printed here as received goes into src/README.md.
  expect(rows.map((cells) => `| ${cells.join(' | ')} |\n`).join('')).toBe(table);
});
