import type { CountedEntry } from './counted-entry.ts';
import { byText, type Figure, figure, inLog } from './figures.ts';

export interface Sum {
  /** In the currency's main unit. */
  amount: number;
  ids: readonly string[];
}

/** What was lost and won back in one currency; amounts of two currencies are never added. */
export interface ValueRow {
  /** ISO 4217 as the user wrote it, in capitals. */
  key: string;
  /** Everything that was lost in the first place, with what was won back later. */
  lost: Sum;
  wonBack: Sum;
}

export interface ValueTable {
  total: number;
  /** Most entries first, equal ones by currency. */
  rows: readonly ValueRow[];
  /** Entries without an amount in a currency, which no row counts; `of` is the log. */
  unvalued: Figure;
}

/** Amounts are added in thousandths, as whole numbers: whatever their order, and 0.1 + 0.2 is 0.3. */
const PARTS = 1000;

interface Counted {
  parts: bigint;
  ids: string[];
}

const nothing = (): Counted => ({ parts: 0n, ids: [] });

function add(counted: Counted, id: string, amount: number): void {
  counted.parts += BigInt(Math.round(amount * PARTS));
  counted.ids.push(id);
}

const sumOf = ({ parts, ids }: Counted): Sum => ({ amount: Number(parts) / PARTS, ids });

/** Amount and currency; null where one is missing or the amount is no number from 0 on. */
function amountOf({ value }: CountedEntry): { amount: number; currency: string } | null {
  const currency = value?.currency.trim().toUpperCase() ?? '';
  if (!value || currency === '' || !Number.isFinite(value.amount * PARTS) || value.amount < 0) return null;
  return { amount: value.amount, currency };
}

export function valuesByCurrency(entries: readonly CountedEntry[]): ValueTable {
  const lost = new Map<string, Counted>();
  const wonBack = new Map<string, Counted>();
  const unvalued: string[] = [];
  let total = 0;
  for (const entry of inLog(entries)) {
    total += 1;
    const value = amountOf(entry);
    if (value === null) {
      unvalued.push(entry.id);
      continue;
    }
    const { amount, currency } = value;
    const sums = lost.get(currency) ?? nothing();
    add(sums, entry.id, amount);
    lost.set(currency, sums);
    if (entry.secondChance !== 'won') continue;
    const won = wonBack.get(currency) ?? nothing();
    add(won, entry.id, amount);
    wonBack.set(currency, won);
  }
  const rows = [...lost].map(([key, sums]) => ({
    key,
    lost: sumOf(sums),
    wonBack: sumOf(wonBack.get(key) ?? nothing()),
  }));
  rows.sort((a, b) => b.lost.ids.length - a.lost.ids.length || byText(a.key, b.key));
  return { total, rows, unvalued: figure(unvalued, total) };
}
