import type { LessonGroup } from '../../../insights/lesson-groups.ts';
import type { LessonLink } from '../../../model.ts';
import { text } from '../../../platform/text.ts';
import { mergeChange, splitChange } from '../../lessons/links.ts';
import { type RowsChange, useServices } from '../../services.ts';
import type { Steps } from '../../use-steps.tsx';

export interface LessonActs {
  /** "Says the same": makes one group of two. */
  merge(a: LessonGroup, b: LessonGroup): Promise<boolean>;
  /** "Says something else": takes the lesson of an entry out of its group. */
  split(group: LessonGroup, entry: string, lesson: string): Promise<boolean>;
}

/** What the user says of lessons, each in one action with its way back. */
export function useLessonActs(links: readonly LessonLink[], steps: Steps): LessonActs {
  const { lessonLinks, now } = useServices();
  const act = (change: RowsChange<LessonLink>, says: string) =>
    steps.act(async () => {
      const back = await lessonLinks.change(change);
      return () => lessonLinks.change(back);
    }, says);
  return {
    merge: (a, b) => act(mergeChange(a, b, links, now()), text('lessonsMerged', a.text)),
    split: (group, entry, lesson) =>
      act(splitChange(group, entry, links, now()), text('lessonsSplit', lesson)),
  };
}
