import type { KeptCopy } from './kept-copies.ts';

const DAY = 86_400_000;
/** Copies before an upgrade or a restoring stay so long. */
const SPECIAL_DAYS = 30;

/** Whether a copy has entries that the newest one has lost: more than were deleted on purpose since. */
function hasMore(copy: KeptCopy, newest: KeptCopy): boolean {
  const deleted = copy.log === newest.log ? newest.deleted - copy.deleted : 0;
  return copy.entries > newest.entries + deleted;
}

/**
 * The copies that never go by themselves: the one that has more entries than the newest, deleted ones aside, and the
 * newest of each other log that stood here, whatever its count.
 * @param copies newest first
 */
export function heldCopies(copies: readonly KeptCopy[]): ReadonlySet<KeptCopy> {
  const [newest] = copies;
  if (!newest) return new Set();
  const most = copies
    .filter((copy) => hasMore(copy, newest))
    .reduce<KeptCopy | null>((best, copy) => (copy.entries > (best?.entries ?? -1) ? copy : best), null);
  const others = new Map<string, KeptCopy>();
  for (const copy of copies) {
    if (copy.log === null || copy.log === newest.log || copy.entries === 0) continue;
    if (!others.has(copy.log)) others.set(copy.log, copy);
  }
  return new Set([...others.values(), ...(most ? [most] : [])]);
}

/**
 * The copies that need not be kept any longer: what stays is the newest, one of the day before, one of the week before,
 * one that grows old enough to take its place, those of the last 30 days from before an upgrade or a restoring, and those
 * that are held.
 * @param copies newest first
 */
export function outlived(copies: readonly KeptCopy[], now: Date): KeptCopy[] {
  // One from a time when the clock was ahead would be the youngest for years.
  const age = ({ at }: KeptCopy) => Math.abs(now.getTime() - Date.parse(at)) / DAY;
  const rolling = copies.filter(({ made }) => made === 'rolling');
  const stays = new Set<KeptCopy | null | undefined>([
    rolling[0],
    rolling.find((copy) => age(copy) >= 1),
    rolling.findLast((copy) => age(copy) < 7),
    rolling.find((copy) => age(copy) >= 7),
    ...heldCopies(copies),
  ]);
  return copies.filter((copy) => !stays.has(copy) && (copy.made === 'rolling' || age(copy) > SPECIAL_DAYS));
}
