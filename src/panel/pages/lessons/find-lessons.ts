import type { LessonGroup } from '../../../insights/lesson-groups.ts';
import { folded } from '../../find/fold.ts';
import type { LessonsRead } from '../../lessons/use-lesson-groups.ts';

/** Gives the groups in which every typed word stands: in a wording, or in whom it comes from. */
export function lessonFinder({ groups, entries }: LessonsRead): (typed: string) => readonly LessonGroup[] {
  let words: Map<LessonGroup, string> | null = null;
  const wordsOf = (group: LessonGroup): string =>
    folded(
      group.ids
        .flatMap((id) => {
          const entry = entries.get(id);
          return entry
            ? [entry.lesson, entry.organisation, entry.contact.name, entry.project, ...entry.tags]
            : [];
        })
        .join('\n'),
    );
  return (typed) => {
    const wanted = folded(typed).split(/\s+/).filter(Boolean);
    if (wanted.length === 0) return groups;
    words ??= new Map(groups.map((group) => [group, wordsOf(group)]));
    return groups.filter((group) => wanted.every((word) => words?.get(group)?.includes(word)));
  };
}
