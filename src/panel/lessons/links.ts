import type { LessonGroup, Pair, UserPairs } from '../../insights/lesson-groups.ts';
import type { LessonLink } from '../../model.ts';
import type { RowsChange } from '../services.ts';

// The user's own word on lessons, as rows: one row for two entries, of which the later decision stands.

const linkId = (a: string, b: string): string => (a < b ? `${a} ${b}` : `${b} ${a}`);

const pairOf = ({ id }: LessonLink): Pair => {
  const [a = '', b = ''] = id.split(' ');
  return [a, b];
};

/** What the user has decided, for `lessonGroups`. */
export const pairsOf = (links: readonly LessonLink[]): UserPairs => ({
  joined: links.filter(({ is }) => is === 'joined').map(pairOf),
  apart: links.filter(({ is }) => is === 'apart').map(pairOf),
});

/** Makes one group of two: what kept any of their lessons apart goes, and one link joins them. */
export function mergeChange(
  a: Pick<LessonGroup, 'key' | 'ids'>,
  b: Pick<LessonGroup, 'key' | 'ids'>,
  links: readonly LessonLink[],
  now: Date,
): RowsChange<LessonLink> {
  const between = new Set(a.ids.flatMap((one) => b.ids.map((other) => linkId(one, other))));
  const joint = linkId(a.key, b.key);
  return {
    put: [{ id: joint, createdAt: now.toISOString(), is: 'joined' }],
    remove: links
      .filter(({ id, is }) => is === 'apart' && id !== joint && between.has(id))
      .map(({ id }) => id),
  };
}

/**
 * Takes a lesson out of its group: it stays apart from each of the others. Where it was what the user had joined the
 * others by, they are joined without it.
 */
export function splitChange(
  { ids }: Pick<LessonGroup, 'ids'>,
  id: string,
  links: readonly LessonLink[],
  now: Date,
): RowsChange<LessonLink> {
  const createdAt = now.toISOString();
  const others = ids.filter((other) => other !== id);
  const held = links.some((link) => link.is === 'joined' && pairOf(link).includes(id));
  const [first = '', ...rest] = others;
  return {
    put: [
      ...others.map((other): LessonLink => ({ id: linkId(id, other), createdAt, is: 'apart' })),
      ...(held ? rest : []).map(
        (other): LessonLink => ({ id: linkId(first, other), createdAt, is: 'joined' }),
      ),
    ],
  };
}
