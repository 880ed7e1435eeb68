import { useEffect, useId, useMemo, useRef, useState } from 'preact/hooks';
import { text } from '../../../platform/text.ts';
import { entriesText } from '../../amounts.ts';
import { plainName } from '../../find/filters.ts';
import { Button } from '../../ui/Button.tsx';
import field from '../../ui/Field.module.css';
import { CloseIcon } from '../../ui/icons.tsx';
import chip from './Chips.module.css';
import styles from './SelectionBar.module.css';
import type { BulkActs } from './use-bulk-acts.ts';
import type { LogRow } from './use-log-rows.ts';

/** Longer is no tag any more. */
const LONGEST = 40;
/** So many tags are offered for removal, the frequent ones. */
const MOST = 12;

/** The tags of some entries, the frequent ones first; what is the same to everybody else counts as one. */
function tagsOf(rows: readonly LogRow[]): { tag: string; count: number }[] {
  const byPlain = new Map<string, { tag: string; count: number }>();
  const bySpelling = new Map<string, { tag: string; count: number }>();
  for (const { tags } of rows) {
    for (const tag of tags) {
      const plain = bySpelling.has(tag) ? '' : plainName(tag);
      const known = bySpelling.get(tag) ?? byPlain.get(plain) ?? { tag, count: 0 };
      known.count += 1;
      if (!bySpelling.has(tag)) byPlain.set(plain, known);
      bySpelling.set(tag, known);
    }
  }
  return [...byPlain.values()].sort((one, other) => other.count - one.count);
}

interface TagFormProps {
  rows: readonly LogRow[];
  /** Every entry that is known, for the tags that there are. */
  known: readonly LogRow[];
  acts: BulkActs;
}

/** A tag for all of the entries, and the tags that can be taken from them. */
export function TagForm({ rows, known, acts }: TagFormProps) {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const there = useMemo(() => tagsOf(known), []);
  const onThese = useMemo(() => tagsOf(rows), [rows]);
  useEffect(() => input.current?.focus(), []);

  async function add(): Promise<void> {
    const tag = typed.replace(/^[#\s]+/, '').trim();
    const missing = rows.length === 0 ? 'logNoneChosen' : tag === '' ? 'logNoTag' : null;
    setProblem(missing && text(missing));
    if (missing) return;
    const ended = await acts.addTag(rows, tag);
    if (ended === 'all') setProblem(text('logTagOnAll'));
    if (ended === 'done') setTyped('');
    input.current?.focus();
  }

  return (
    <div class={styles.part}>
      <form
        class={field.field}
        onSubmit={(event) => {
          event.preventDefault();
          void add();
        }}
      >
        <label class={field.label} for={id}>
          {text('logTagToAdd')}
        </label>
        <div class={styles.line}>
          <input
            ref={input}
            id={id}
            class={field.box}
            list={`${id}-tags`}
            autocomplete="off"
            maxLength={LONGEST}
            value={typed}
            aria-invalid={problem ? true : undefined}
            aria-describedby={`${id}-problem`}
            onInput={(event) => {
              setTyped(event.currentTarget.value);
              setProblem(null);
            }}
          />
          <datalist id={`${id}-tags`}>
            {there.map(({ tag }) => (
              <option key={tag} value={tag} />
            ))}
          </datalist>
          <Button type="submit">{text('add')}</Button>
        </div>
        <p id={`${id}-problem`} class={field.problem} role="alert">
          {problem}
        </p>
      </form>
      {onThese.length > 0 && (
        <div class={field.field}>
          <span class={field.label}>{text('logTagsOnThese')}</span>
          <div class={chip.chips}>
            {onThese.slice(0, MOST).map(({ tag, count }) => (
              <button
                key={tag}
                type="button"
                class={chip.chip}
                aria-label={text('callRemoveTag', tag)}
                title={entriesText(count)}
                onClick={() => void acts.removeTag(rows, tag)}
              >
                <span class={chip.label}>{tag}</span>
                <CloseIcon size="small" />
              </button>
            ))}
          </div>
        </div>
      )}
    </div>
  );
}
