/** What every record has that is changed in transactions. */
export interface Dated {
  id: string;
  createdAt: string;
  changedAt: string;
}

/** One record in one transaction that can write. */
export interface Place<Value> {
  tx: { abort(): void; done: Promise<void> };
  find(): Promise<Value | undefined>;
  /** The record to begin where none is found; null if only one that is there can be changed. */
  begin(now: string): Value | null;
  put(value: Value): Promise<unknown>;
}

/** `thrown`: what the change threw; nothing was written then. */
export type ChangeOutcome<Value, Fields> =
  | { is: 'gone' }
  | { is: 'thrown'; error: unknown }
  | { is: 'changed'; stored: Value; before: Fields; written: boolean };

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/**
 * Reads a record, works out what to set, and writes it, with nothing in between: of two who act at once the second
 * sees what the first wrote. A field set to what it is already does not count, and a change without any that do is
 * not written. Resolves when the transaction has completed.
 */
export async function changeInPlace<Value extends Dated, Fields extends object>(
  { tx, find, begin, put }: Place<Value>,
  change: (known: Value) => Fields,
): Promise<ChangeOutcome<Value, Fields>> {
  const now = new Date().toISOString();
  const found = await find();
  const known = found ?? begin(now);
  if (!known) {
    await tx.done;
    return { is: 'gone' };
  }
  let wanted: Fields;
  try {
    wanted = change(known);
  } catch (error) {
    // The caller's own: not to be tried again as a failed write is, and no transaction may stay open for it.
    tx.abort();
    await tx.done.catch(() => undefined);
    return { is: 'thrown', error };
  }
  const names = Object.keys(wanted) as (keyof Fields & keyof Value)[];
  const changed = names.filter((name) => !same(wanted[name], known[name]));
  if (found && changed.length === 0) {
    await tx.done;
    return { is: 'changed', stored: known, before: {} as Fields, written: false };
  }
  const stored: Value = { ...known, ...wanted, changedAt: now };
  await Promise.all([put(stored), tx.done]);
  const before = Object.fromEntries(changed.map((name) => [name, known[name]])) as Fields;
  return { is: 'changed', stored, before, written: true };
}
