import type { SelectGroup } from '../../ui/Select.tsx';
import { cityOf } from './plan-fields.ts';

/**
 * All time zones that the browser knows, grouped by continent; `also` are among them even if the browser lists them
 * under another name.
 */
export function zoneGroups(also: readonly string[]): SelectGroup[] {
  const groups = new Map<string, string[]>();
  for (const zone of new Set([...Intl.supportedValuesOf('timeZone'), ...also])) {
    const continent = zone.includes('/') ? (zone.split('/')[0] ?? zone) : 'UTC';
    groups.set(continent, [...(groups.get(continent) ?? []), zone]);
  }
  return [...groups].map(([label, zones]) => ({
    label,
    options: zones
      .map((value) => ({ value, label: cityOf(value) }))
      .sort((a, b) => a.label.localeCompare(b.label)),
  }));
}
