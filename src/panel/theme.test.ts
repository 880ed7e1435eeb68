// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { afterEach, expect, it } from 'vitest';
import { showTheme } from './theme.ts';

const FIRST = readFileSync('public/first-theme.js', 'utf8');
const shown = () => document.documentElement.dataset.theme ?? null;

/** What the script in the head does when the page is opened again. */
function openAgain(): void {
  delete document.documentElement.dataset.theme;
  new Function(FIRST)();
}

afterEach(() => showTheme('system'));

it.each(['light', 'dark'] as const)('shows %s, again before the first paint of the next page', (theme) => {
  showTheme(theme);
  expect(shown()).toBe(theme);
  openAgain();
  expect(shown()).toBe(theme);
});

it('leaves it to the browser again', () => {
  showTheme('dark');
  showTheme('system');
  expect(shown()).toBeNull();
  openAgain();
  expect(shown()).toBeNull();
});
