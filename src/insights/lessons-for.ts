import type { Opportunity } from '../model.ts';
import { type About, CLOSENESS, type Closeness, closeEntries } from './closeness.ts';
import { byRecurrence, type LessonGroup } from './lesson-groups.ts';

/** A lesson that may be of use now. */
export interface LessonHint {
  group: LessonGroup;
  /** Why it is shown: from somebody or something close, or because it recurs. */
  because: Closeness | 'recurs';
  /** The entries that make it so. */
  ids: readonly string[];
}

/** Lessons that may be shown at once while a proposal is written. */
export const MOST_HINTS = 3;

const rankOf = ({ because }: LessonHint) =>
  because === 'recurs' ? CLOSENESS.length : CLOSENESS.indexOf(because);

/**
 * Lessons for a mail that is open or being written, the best first: those of the same person, then organisation,
 * domain and tag, then those that recur; of equals first those not applied yet, then those that recur most.
 * @param groups of the same entries
 */
export function lessonsFor(
  entries: readonly Opportunity[],
  groups: readonly LessonGroup[],
  about: About,
  most: number = MOST_HINTS,
): LessonHint[] {
  const close = new Map(closeEntries(entries, about).map(({ entry, by }) => [entry.id, by]));
  const hints = groups.flatMap((group): LessonHint[] => {
    const closest = CLOSENESS.find((by) => group.ids.some((id) => close.get(id) === by));
    if (closest)
      return [{ group, because: closest, ids: group.ids.filter((id) => close.get(id) === closest) }];
    return group.ids.length > 1 ? [{ group, because: 'recurs', ids: group.ids }] : [];
  });
  return hints
    .sort(
      (a, b) =>
        rankOf(a) - rankOf(b) ||
        Number(a.group.isApplied) - Number(b.group.isApplied) ||
        byRecurrence(a.group, b.group),
    )
    .slice(0, most);
}

/** The same without those that merely recur: the lessons of an organisation, person, domain or tag. */
export const lessonsOf = (
  entries: readonly Opportunity[],
  groups: readonly LessonGroup[],
  about: About,
  most: number = MOST_HINTS,
): LessonHint[] =>
  lessonsFor(entries, groups, about, groups.length)
    .filter(({ because }) => because !== 'recurs')
    .slice(0, most);
