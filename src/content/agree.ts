/** What several independent finders say of one fact. */
export interface Finding {
  /** Null if nobody found it, or if those who did disagree. */
  value: string | null;
  disagree: boolean;
}

/** Compares what the finders of one fact gave; null, undefined and empty stand for "did not find it". */
export function agreed(found: Iterable<string | null | undefined>): Finding {
  const values = new Set([...found].filter((value): value is string => !!value));
  const [value = null] = values;
  return values.size > 1 ? { value: null, disagree: true } : { value, disagree: false };
}
