import { countText, formatLocale } from '../platform/text.ts';

const STEPS = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;

/** A size in the user's language, in thousands as files are shown: "48 kB", "1.4 MB". */
export function bytesText(bytes: number): string {
  let value = bytes;
  let step = 0;
  // What would be written as 1,000 belongs to the next one.
  while (Math.round(value) >= 1000 && step < STEPS.length - 1) {
    value /= 1000;
    step += 1;
  }
  return new Intl.NumberFormat(formatLocale(), {
    style: 'unit',
    unit: STEPS[step],
    unitDisplay: step === 0 ? 'long' : 'short',
    maximumFractionDigits: step > 1 && value < 10 ? 1 : 0,
  }).format(value);
}

/** "1 entry", "12 entries". */
export const entriesText = (count: number): string =>
  countText(count, { one: 'amountEntry', other: 'amountEntries' });
