import type { Figure } from '../../../insights/figures.ts';
import type { Share } from '../../../insights/trust.ts';
import { countText, formatLocale, text } from '../../../platform/text.ts';

export const numberText = (count: number): string => new Intl.NumberFormat(formatLocale()).format(count);

/** "44%"; nothing where too few entries stand behind it. */
export const shareText = (share: Share | null): string =>
  share === null
    ? ''
    : new Intl.NumberFormat(formatLocale(), { style: 'percent', maximumFractionDigits: 0 }).format(share);

/** "31 of 52". */
export const ofText = ({ count, of }: Pick<Figure, 'count' | 'of'>): string =>
  text('insOfCount', numberText(count), numberText(of));

/** "once", "19 times". */
export const timesText = (count: number): string =>
  countText(count, { one: 'insTimesOne', other: 'insTimesMany' });

/** "2.5 days". */
export const daysText = (days: number): string =>
  new Intl.NumberFormat(formatLocale(), {
    style: 'unit',
    unit: 'day',
    unitDisplay: 'long',
    maximumFractionDigits: days < 10 ? 1 : 0,
  }).format(days);

/** "November 2026", or "Nov 2026" under the line. */
export const monthText = (month: string, length: 'long' | 'short' = 'long'): string =>
  new Intl.DateTimeFormat(formatLocale(), { month: length, year: 'numeric', timeZone: 'UTC' }).format(
    new Date(`${month}-01T00:00Z`),
  );

export const languageText = (code: string): string => {
  try {
    const name = new Intl.DisplayNames(formatLocale(), { type: 'language' }).of(code) ?? code;
    return name.slice(0, 1).toUpperCase() + name.slice(1);
  } catch {
    // No code of a language at all.
    return code;
  }
};
