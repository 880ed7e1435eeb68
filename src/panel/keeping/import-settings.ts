import type { ChosenSetting, Settings } from '../../settings.ts';
import { lastStampOf, partsOf } from '../../transfer/stamps.ts';
import type { SettingItem } from './transfer-jobs.ts';

/** The browser's own permission goes with it, and is only ever given by a click. */
const STAYS_HERE: ReadonlySet<string> = new Set<keyof Settings>(['notifications']);

/** Names no device: which one chose a setting does not matter. */
const ANY_DEVICE = '0';

/** The settings that were chosen, as they go into a file. */
export const settingItems = (chosen: readonly ChosenSetting[]): SettingItem[] =>
  chosen.map(({ name, value, at }) => ({
    name,
    value,
    ...(at > 0 ? { at: lastStampOf(at, ANY_DEVICE) } : {}),
  }));

/** The settings of a file that were never chosen here, or were chosen later there. */
export function newerSettings(
  items: readonly SettingItem[],
  chosen: readonly ChosenSetting[],
): SettingItem[] {
  return items.filter(({ name, value, at }) => {
    if (STAYS_HERE.has(name)) return false;
    const here = chosen.find((one) => one.name === name);
    if (!here) return true;
    if (JSON.stringify(here.value) === JSON.stringify(value)) return false;
    return at !== undefined && partsOf(at).time > here.at;
  });
}

/** When a setting was chosen there; now, where the file does not say. */
export const chosenAt = ({ at }: SettingItem, now: Date): Date =>
  at === undefined ? now : new Date(partsOf(at).time);
