import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { amountIn, amountText, currencies, currencyOf, moneyText } from './money.ts';

const LOCALES = ['en-GB', 'en-US', 'es', 'es-MX', 'fr', 'fr-CH', 'de-CH'];

describe('an amount that somebody wrote', () => {
  it.each<[string, number | null | 'wrong']>([
    ['42000', 42_000],
    ['42,000', 42_000],
    ['42.000', 42_000],
    ['42 000,50', 42_000.5],
    ['42.000,5', 42_000.5],
    ['42,000.50', 42_000.5],
    ['1,234,567', 1_234_567],
    ['42\u202f000 €', 42_000],
    ['$1’500.25', 1500.25],
    ['1,5', 1.5],
    ['0.75', 0.75],
    ['', null],
    ['  ', null],
    ['about 40k', 'wrong'],
    ['€', 'wrong'],
    ['-5', 'wrong'],
    ['42,00,000', 'wrong'],
    ['1,234.567', 'wrong'],
    ['1.5555', 'wrong'],
    ['0.500', 'wrong'],
    ['99999999999999999', 'wrong'],
  ])('%s is %s', (words, amount) => expect(amountIn(words)).toBe(amount));

  it('is understood as any language shows it', () => {
    const amount = fc.oneof(
      fc.nat(1e9),
      fc.nat(1e9).map((cents) => cents / 100),
    );
    fc.assert(
      fc.property(amount, fc.constantFrom(...LOCALES), (value, locale) => {
        expect(amountIn(amountText(value, locale))).toBe(value);
      }),
      { numRuns: 200 },
    );
  });
});

describe('money', () => {
  it('is written as Intl does, whole amounts without decimals', () => {
    expect(moneyText({ amount: 42_000, currency: 'EUR' }, 'fr')).toBe('42\u202f000\u00a0€');
    expect(moneyText({ amount: 42_000.5, currency: 'EUR' }, 'en-GB')).toBe('€42,000.50');
    expect(moneyText({ amount: 42_000, currency: 'JPY' }, 'en-GB')).toBe('JP¥42,000');
  });

  it('begins with the currency of the place, of which each is listed once', () => {
    expect(['en-GB', 'en-US', 'es', 'es-MX', 'fr', 'fr-CH'].map(currencyOf)).toEqual([
      'GBP',
      'USD',
      'EUR',
      'MXN',
      'EUR',
      'CHF',
    ]);
    const { first, rest } = currencies('es');
    const codes = [...first, ...rest].map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
    expect(codes).toEqual(expect.arrayContaining(['SEK', 'EUR', 'USD']));
  });
});
