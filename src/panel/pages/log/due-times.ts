import type { DueList } from '../../services.ts';

/** What filters and sorting ask of what is due. */
export interface DueTimes {
  /** Ids of the entries of which something is due. */
  due: ReadonlySet<string>;
  /** For entries with something due or to come, when it first is (ISO 8601, UTC). */
  next: ReadonlyMap<string, string>;
}

export function dueTimes(list: DueList | null): DueTimes {
  const next = new Map<string, string>();
  const things = list ? [...list.due, ...list.coming] : [];
  for (const { entry, at } of things) {
    const known = entry === null ? undefined : next.get(entry);
    if (entry !== null && (known === undefined || at < known)) next.set(entry, at);
  }
  return { due: new Set(list?.due.flatMap(({ entry }) => entry ?? [])), next };
}
