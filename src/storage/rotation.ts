import type { KeptCopy } from './kept-copies.ts';

const DAY = 86_400_000;
/** Copies before an upgrade or a restoring stay so long. */
const SPECIAL_DAYS = 30;

/** Whether a copy has entries that the newest one has lost: more than were deleted on purpose since. */
function hasMore(copy: KeptCopy, newest: KeptCopy): boolean {
  const deleted = copy.log === newest.log ? newest.deleted - copy.deleted : 0;
  return copy.entries > newest.entries + deleted;
}

/** The copy that has more entries than the newest, deleted ones aside: it never goes by itself. */
export function heldCopy(copies: readonly KeptCopy[]): KeptCopy | null {
  const [newest] = copies;
  if (!newest) return null;
  return copies
    .filter((copy) => hasMore(copy, newest))
    .reduce<KeptCopy | null>((most, copy) => (copy.entries > (most?.entries ?? -1) ? copy : most), null);
}

/**
 * The copies that need not be kept any longer: what stays is the newest, one of the day before, one of the week before,
 * one that grows old enough to take its place, those of the last 30 days from before an upgrade or a restoring, and
 * any that has more entries than the newest.
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
    heldCopy(copies),
  ]);
  return copies.filter((copy) => !stays.has(copy) && (copy.made === 'rolling' || age(copy) > SPECIAL_DAYS));
}
