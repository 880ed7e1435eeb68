import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { check } from 'recheck';
import { describe, expect, it } from 'vitest';
import { detectionLanguages } from '../languages/detection.ts';
import { lexiconOf } from './lexicon.ts';
import { settleAll } from './trie.ts';

const ROOMS = ['.', '../languages'].map((room) => fileURLToPath(new URL(room, import.meta.url)));

function sources(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return sources(path);
    return entry.name.endsWith('.ts') && !entry.name.endsWith('.test.ts') ? [path] : [];
  });
}

interface Expression {
  source: string;
  flags: string;
}

/** Expression literals in a source: a slash after what cannot end a value, up to the next bare slash. */
function expressionsIn(source: string): Expression[] {
  const code = source
    .split('\n')
    .filter((line) => !/^\s*(\/\/|\*|\/\*)/.test(line))
    .join('\n');
  return [
    ...code.matchAll(/(?<=[=(,:\s!&|?]\s?)\/((?:[^/\\\n[]|\\.|\[(?:[^\]\\\n]|\\.)*\])+)\/([dgimsuvy]*)/g),
  ].map(([, expression = '', flags = '']) => ({ source: expression, flags }));
}

/** What the checker says of an expression; only its proof by automaton counts, not its search for an attack. */
async function checked({ source, flags }: Expression): Promise<string> {
  const { status, checker } = await check(source, flags);
  return checker === 'automaton' ? status : `${status} (${checker})`;
}

describe('regular expressions', () => {
  const found = ROOMS.flatMap(sources).flatMap((path) =>
    expressionsIn(readFileSync(path, 'utf8')).map((expression) => ({ path, expression })),
  );

  it('are found in the sources', () => {
    expect(found.length).toBeGreaterThan(3);
  });

  it.each(found)('$expression.source takes linear time', async ({ expression }) => {
    expect(await checked(expression)).toBe('safe');
  });

  it.each(['(a+)+$', 'a+$', 'a*b.*c'])('%s would be told apart', async (source) => {
    expect(await checked({ source, flags: '' })).not.toBe('safe');
  });
});

describe('phrases', () => {
  it.each(detectionLanguages.map(({ code }) => code))('of %s can all match', (code) => {
    const trie = lexiconOf(detectionLanguages).trieOf(code);
    expect(trie).not.toBeNull();
    if (trie) expect(() => settleAll(trie)).not.toThrow();
  });
});
