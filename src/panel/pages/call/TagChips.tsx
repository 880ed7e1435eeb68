import { text } from '../../../platform/text.ts';
import { CloseIcon, PlusIcon } from '../../ui/icons.tsx';
import styles from './call.module.css';

interface TagChipsProps {
  tags: readonly string[];
  onRemove: (tag: string) => void;
  /** Begins a tag in the notes. */
  onAdd: () => void;
}

/** The tags of the entry, each to be removed, and the way to add one. */
export function TagChips({ tags, onRemove, onAdd }: TagChipsProps) {
  return (
    <div class={styles.tags}>
      {tags.map((tag) => (
        <button
          key={tag}
          type="button"
          class={styles.tag}
          aria-label={text('callRemoveTag', tag)}
          onClick={() => onRemove(tag)}
        >
          {tag}
          <CloseIcon size="small" />
        </button>
      ))}
      <button type="button" class={`${styles.tag} ${styles.addTag}`} onClick={onAdd}>
        <PlusIcon size="small" />
        {text('callTag')}
        <span class={styles.key} aria-hidden="true">
          #
        </span>
      </button>
    </div>
  );
}
