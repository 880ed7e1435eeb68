import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { trainedSource } from '../../src/commands/train.ts';

it('gives the committed weights from the mails of the project, byte for byte', async () => {
  const committed = readFileSync(new URL('../../src/languages/weights.ts', import.meta.url), 'utf8');
  expect(await trainedSource()).toBe(committed);
}, 300_000);
