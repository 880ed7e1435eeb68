import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const CSS = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8');
/** Every colour as its theme has it: 0 for light, 1 for dark. */
const colours = (theme: 0 | 1) =>
  Object.fromEntries(
    [...CSS.matchAll(/--([\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\);/g)].map(
      ([, name, ...both]) => [name, both[theme]],
    ),
  );

/** Relative luminance of WCAG 2. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [high = 0, low = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (high + 0.05) / (low + 0.05);
}

/** Foreground, background, least contrast: every pair that occurs. */
const PAIRS: [string, string, number][] = [
  ['ink', 'paper', 4.5],
  ['ink', 'raised', 4.5],
  ['ink', 'sunken', 4.5],
  ['ink', 'tint', 4.5],
  ['ink', 'sunken-2', 4.5],
  ['ink-2', 'paper', 4.5],
  ['ink-2', 'raised', 4.5],
  ['ink-2', 'sunken', 4.5],
  ['ink-2', 'sunken-2', 4.5],
  ['ink-2', 'tint', 4.5],
  ['accent', 'paper', 4.5],
  ['accent', 'raised', 4.5],
  ['accent', 'sunken', 4.5],
  ['on-accent', 'accent', 4.5],
  ['on-accent', 'accent-hover', 4.5],
  ['accent-hover', 'paper', 4.5],
  ['on-tint', 'tint', 4.5],
  ['on-tint', 'tint-2', 4.5],
  ['on-marker', 'marker', 4.5],
  ['time', 'paper', 4.5],
  ['time', 'raised', 4.5],
  ['paper', 'ink', 4.5],
  ['edge', 'paper', 3],
  ['edge', 'raised', 3],
  ['accent', 'tint', 3],
  ['time-fill', 'raised', 3],
];

describe.each([
  ['light', colours(0)],
  ['dark', colours(1)],
])('%s', (_, tokens) => {
  it.each(PAIRS)('%s on %s has a contrast of at least %s', (front, back, least) => {
    expect(contrast(tokens[front] ?? '', tokens[back] ?? '')).toBeGreaterThanOrEqual(least);
  });
});
