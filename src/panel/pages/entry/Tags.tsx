import { useState } from 'preact/hooks';
import type { Opportunity } from '../../../model.ts';
import { text } from '../../../platform/text.ts';
import { useServices } from '../../services.ts';
import { CloseIcon } from '../../ui/icons.tsx';
import type { Steps } from '../../use-steps.tsx';
import { withoutTag, withTags } from '../call/tags.ts';
import styles from './Entry.module.css';

/** The tags of an entry: each to be removed, and a field for another one. */
export function Tags({ entry, steps }: { entry: Opportunity; steps: Steps }) {
  const { records } = useServices();
  const [typed, setTyped] = useState('');
  const target = { entry: entry.id };

  const change = (set: (tags: readonly string[]) => string[], back: typeof set, says: string) =>
    steps.act(async () => {
      await records.change(target, ({ tags }) => ({ tags: set(tags) }));
      return () => records.change(target, ({ tags }) => ({ tags: back(tags) }));
    }, says);

  async function add(): Promise<void> {
    const tag = typed.replace(/^#+/, '').trim();
    if (tag === '') return setTyped('');
    const has = withTags(entry.tags, [tag]).length === entry.tags.length;
    const says = text('entryTagAdded', tag);
    if (
      has ||
      (await change(
        (tags) => withTags(tags, [tag]),
        (tags) => withoutTag(tags, tag),
        says,
      ))
    )
      setTyped('');
  }

  return (
    <span class={styles.tags}>
      {entry.tags.map((tag) => (
        <button
          key={tag}
          type="button"
          class={styles.tag}
          aria-label={text('callRemoveTag', tag)}
          onClick={() =>
            void change(
              (tags) => withoutTag(tags, tag),
              (tags) => withTags(tags, [tag]),
              text('phraseRemoved', tag),
            )
          }
        >
          {tag}
          <CloseIcon size="small" />
        </button>
      ))}
      <input
        class={styles.addTag}
        aria-label={text('entryAddTag')}
        placeholder={text('entryAddTag')}
        value={typed}
        maxLength={40}
        onInput={(event) => setTyped(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.isComposing) void add();
        }}
        onBlur={() => void add()}
      />
    </span>
  );
}
