import type { Opportunity } from '../../../model.ts';
import { text } from '../../../platform/text.ts';
import { useServices } from '../../services.ts';
import type { Steps } from '../../use-steps.tsx';
import { tagsFinished, withoutTag, withTags } from './tags.ts';

export interface CallTags {
  /** Takes up the tags that a change of the notes has finished. */
  typed(before: string, after: string): void;
  /** Takes up a tag that the notes end with. */
  left(notes: string): void;
  remove(tag: string): void;
}

/** The tags of an entry, as they are typed into the notes of its call. */
export function useTags(entry: Opportunity, steps: Steps): CallTags {
  const { records } = useServices();

  function add(found: readonly string[]): void {
    if (withTags(entry.tags, found).length === entry.tags.length) return;
    // The words with the tag are kept anyway; what the log refuses is told by the notes.
    void records
      .change({ entry: entry.id }, ({ tags }) => ({ tags: withTags(tags, found) }))
      .catch(() => undefined);
  }

  return {
    typed: (before, after) => add(tagsFinished(before, after)),
    left: (notes) => add(tagsFinished(notes, notes, true)),
    remove: (tag) =>
      void steps.act(
        async () => {
          await records.change({ entry: entry.id }, ({ tags }) => ({ tags: withoutTag(tags, tag) }));
          return () => records.change({ entry: entry.id }, ({ tags }) => ({ tags: withTags(tags, [tag]) }));
        },
        text('phraseRemoved', tag),
      ),
  };
}
