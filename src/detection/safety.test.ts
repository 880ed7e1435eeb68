import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
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

/** Expression literals in a source: a slash after what cannot end a value, up to the next bare slash. */
function expressionsIn(source: string): string[] {
  const code = source
    .split('\n')
    .filter((line) => !/^\s*(\/\/|\*|\/\*)/.test(line))
    .join('\n');
  return [
    ...code.matchAll(/(?<=[=(,:\s!&|?]\s?)\/((?:[^/\\\n[]|\\.|\[(?:[^\]\\\n]|\\.)*\])+)\/[dgimsuvy]*/g),
  ].map((match) => match[1] ?? '');
}

/**
 * "Safe" when no two repetitions can share the same text: at most one quantifier without bound, over a single
 * character or class, never inside a group. Such an expression takes time linear in the text from each start, and
 * linear in all where its matches cannot overlap.
 */
function checked(expression: string): 'safe' | 'unknown' {
  const units = expression.replace(/\\p\{\w+\}|\\[^p]|\[(?:[^\]\\]|\\.)*\]/g, 'x');
  if (/[()]/.test(units)) return 'unknown';
  const unbounded = units.match(/[+*]|\{\d+,\}/g)?.length ?? 0;
  return unbounded <= 1 ? 'safe' : 'unknown';
}

describe('regular expressions', () => {
  const found = ROOMS.flatMap(sources).flatMap((path) =>
    expressionsIn(readFileSync(path, 'utf8')).map((expression) => ({ path, expression })),
  );

  it('are found in the sources', () => {
    expect(found.length).toBeGreaterThan(3);
  });

  it('are all safe', () => {
    expect(found.filter(({ expression }) => checked(expression) !== 'safe')).toEqual([]);
  });

  it('would be told apart', () => {
    expect(checked('(a+)+')).toBe('unknown');
    expect(checked('a+.*b')).toBe('unknown');
    expect(checked('[\\p{L}\\p{N}]+')).toBe('safe');
  });
});

describe('phrases', () => {
  it.each(detectionLanguages.map(({ code }) => code))('of %s can all match', (code) => {
    const trie = lexiconOf(detectionLanguages).trieOf(code);
    expect(trie).not.toBeNull();
    if (trie) expect(() => settleAll(trie)).not.toThrow();
  });
});
