import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Settings } from '../../services.ts';
import type { FoundSettings } from './find-settings.ts';
import type { RowId } from './setting-texts.ts';
import type { Said } from './use-held-settings.ts';

/** What every row of the page needs. */
export interface SettingsInView {
  /** Null where they could not be read: only rows that need none are shown. */
  settings: Settings | null;
  write(row: RowId, change: Partial<Settings>): void;
  said: Said | null;
  /** Null while nothing is looked for: all are shown. */
  found: FoundSettings | null;
}

export const SettingsInViewContext = createContext<SettingsInView | null>(null);

export function useSettingsInView(): SettingsInView {
  const inView = useContext(SettingsInViewContext);
  if (!inView) throw new Error('No settings: render inside SettingsInViewContext.Provider');
  return inView;
}
