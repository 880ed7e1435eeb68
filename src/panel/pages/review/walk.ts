import type { ReviewItem } from '../../../insights/review.ts';
import type { UnsavedTexts } from '../../services.ts';

/** What became of one thing in the review. */
export type Outcome = 'done' | 'moved' | 'dropped' | 'made' | 'applied' | 'written' | 'later';

/** How far a month's review has come; kept, so that it can be left at any time. */
export interface Walk {
  month: string;
  /** Keys of what need not be asked again. */
  settled: readonly string[];
  outcomes: readonly Outcome[];
}

/** Names an item among those of a review. */
export const keyOf = (item: ReviewItem): string =>
  item.is === 'lesson' ? `lesson ${item.group.key}` : `${item.is} ${item.entry}`;

export const NO_WALK: Omit<Walk, 'month'> = { settled: [], outcomes: [] };

const KIND = 'review';

const walks = new WeakMap<UnsavedTexts, Walk>();

/** The walk of a month as it was left, here or by a panel that is gone. */
export async function walkLeft(unsaved: UnsavedTexts, month: string): Promise<Walk> {
  const known = walks.get(unsaved);
  if (known?.month === month) return known;
  const left = await unsaved.left(KIND).catch(() => []);
  let walk: Walk = { month, ...NO_WALK };
  for (const { key, value, drop } of left) {
    if (key === month) walk = value as Walk;
    drop();
  }
  keepWalk(unsaved, walk);
  return walk;
}

export function keepWalk(unsaved: UnsavedTexts, walk: Walk): void {
  walks.set(unsaved, walk);
  if (walk.settled.length > 0) unsaved.keep(KIND, walk.month, walk);
  else unsaved.drop(KIND, walk.month);
}
