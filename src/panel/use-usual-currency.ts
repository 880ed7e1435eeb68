import { useEffect, useState } from 'preact/hooks';
import { formatLocale, text } from '../platform/text.ts';
import { amountText, currencyOf } from './money.ts';
import { useServices } from './services.ts';

/** So many entries are looked at for the currency that the user writes. */
const LOOKED_AT = 50;

/** The currency that the user wrote last, else that of the place. */
export function useUsualCurrency(): string {
  const { records } = useServices();
  const [currency, setCurrency] = useState(() => currencyOf(formatLocale()));
  useEffect(() => {
    let wanted = true;
    records.latest(LOOKED_AT).then(
      (latest) => {
        const used = latest.find(({ value }) => value)?.value?.currency;
        if (used && wanted) setCurrency(used);
      },
      // The place's own will do.
      () => undefined,
    );
    return () => {
      wanted = false;
    };
  }, [records]);
  return currency;
}

/** What to do about an amount that cannot be read. */
export const amountWrong = (): string =>
  text('factAmountWrong', amountText(42_000, formatLocale()), amountText(42_000.5, formatLocale()));
