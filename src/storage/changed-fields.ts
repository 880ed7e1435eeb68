import { refuse } from './own-error.ts';

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/**
 * Works out a change of a record as it stands; a field set to what it is already does not count.
 * @returns `before`: the fields that differ, as they were
 * @throws {OwnError} with what the change threw
 */
export function changedFields<Fields extends object>(
  known: Fields,
  change: (known: never) => Partial<Fields>,
): { set: Partial<Fields>; before: Partial<Fields> } {
  let set: Partial<Fields>;
  try {
    set = change(known as never);
  } catch (error) {
    return refuse(error);
  }
  const names = Object.keys(set) as (keyof Fields)[];
  const differing = names.filter((name) => !same(set[name], known[name]));
  return { set, before: Object.fromEntries(differing.map((name) => [name, known[name]])) as Partial<Fields> };
}
