import type { TemplateId } from './model.ts';
import { browser } from './platform/browser.ts';

/** The few settings, with what holds until the user has chosen. */
export interface Settings {
  /** The tone (short, warm, formal) that the user chose last. */
  lastTone: TemplateId | null;
}

const DEFAULTS: Settings = { lastTone: null };

/** All settings; one that was never chosen has its default. */
export async function readSettings(): Promise<Settings> {
  return { ...DEFAULTS, ...((await browser.storage.local.get(Object.keys(DEFAULTS))) as Partial<Settings>) };
}

/** Stores the settings named; the others stay as they are. */
export async function writeSettings(settings: Partial<Settings>): Promise<void> {
  await browser.storage.local.set(settings);
}
