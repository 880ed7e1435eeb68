import type { Money } from '../model.ts';

/** An amount with its currency as Intl writes it; whole amounts without decimals: "42,000 €". */
export function moneyText({ amount, currency }: Money, locale: string): string {
  const digits = Number.isInteger(amount) ? { maximumFractionDigits: 0 } : {};
  return new Intl.NumberFormat(locale, { style: 'currency', currency, ...digits }).format(amount);
}

/** The figures alone, as its field shows them: "42,000". */
export function amountText(amount: number, locale: string): string {
  const digits = Number.isInteger(amount) ? 0 : 2;
  return new Intl.NumberFormat(locale, {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  }).format(amount);
}

/** More is no amount that anybody meant, and its cents would not be kept. */
const MOST = 1e13;

/** Figures with one kind of separator between groups of three, and another before the decimals. */
const GROUPED = /^([1-9]\d{0,2}(?:([.,])\d{3})(?:\2\d{3})*)(?:(?!\2)[.,](\d{1,2}))?$/;
const PLAIN = /^\d+(?:[.,]\d{1,2})?$/;

/**
 * The amount that somebody wrote, with a point or a comma for the decimals, whatever the language: three figures
 * behind a separator are a group, one or two are decimals. Blanks and currency signs are passed over.
 * @returns null for nothing, 'wrong' for what is no amount
 */
export function amountIn(words: string): number | null | 'wrong' {
  const figures = words.replace(/[\s'’\p{Sc}]/gu, '');
  if (figures === '') return /^\s*$/.test(words) ? null : 'wrong';
  const [, whole, , cents] = GROUPED.exec(figures) ?? [];
  const plain = whole
    ? `${whole.replace(/[.,]/g, '')}.${cents ?? 0}`
    : PLAIN.test(figures)
      ? figures.replace(',', '.')
      : null;
  const amount = plain === null ? Number.NaN : Number(plain);
  return amount < MOST ? amount : 'wrong';
}

/** The currencies that are offered first; all others follow by their code. */
const USUAL = ['EUR', 'USD', 'GBP', 'CHF', 'CAD', 'MXN', 'COP', 'ARS', 'CLP', 'PEN', 'BRL', 'MAD', 'JPY'];

const OF_REGION: Record<string, string> = {
  US: 'USD',
  GB: 'GBP',
  CH: 'CHF',
  CA: 'CAD',
  MX: 'MXN',
  CO: 'COP',
  AR: 'ARS',
  CL: 'CLP',
  PE: 'PEN',
  BR: 'BRL',
  MA: 'MAD',
  JP: 'JPY',
};

/** The currency of the place that a locale names; the euro where it names none that we know. */
export function currencyOf(locale: string): string {
  return OF_REGION[new Intl.Locale(locale).maximize().region ?? ''] ?? 'EUR';
}

/** Every currency by its code, the usual ones first, with its name in the user's language. */
export function currencies(locale: string): { first: Named[]; rest: Named[] } {
  const names = new Intl.DisplayNames(locale, { type: 'currency' });
  const named = (code: string) => ({ code, name: `${code} · ${names.of(code) ?? code}` });
  const rest = Intl.supportedValuesOf('currency').filter((code) => !USUAL.includes(code));
  return { first: USUAL.map(named), rest: rest.map(named) };
}

interface Named {
  code: string;
  name: string;
}
