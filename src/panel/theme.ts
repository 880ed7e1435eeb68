import { useEffect } from 'preact/hooks';
import type { Theme } from '../settings.ts';
import { useSettings } from './use-settings.ts';

/** Under this name `public/first-theme.js` finds the choice before the first paint. */
const MIRROR = 'theme';

/** Shows a theme, and has the next page show it from its first paint on. */
export function showTheme(theme: Theme): void {
  const { dataset } = document.documentElement;
  if (theme === 'system') {
    delete dataset.theme;
    localStorage.removeItem(MIRROR);
  } else {
    dataset.theme = theme;
    localStorage.setItem(MIRROR, theme);
  }
}

/** Follows the setting, while `active`. */
export function useTheme(active: boolean): void {
  const theme = useSettings()?.theme ?? null;
  useEffect(() => {
    if (active && theme !== null) showTheme(theme);
  }, [active, theme]);
}
