import { useEffect, useRef, useState } from 'preact/hooks';
import type { Opportunity } from '../../../model.ts';
import { text } from '../../../platform/text.ts';
import { moveFocus } from '../../page-focus.ts';
import { SavedRow } from '../../SavedRow.tsx';
import { Button, LinkButton } from '../../ui/Button.tsx';
import { TextArea } from '../../ui/Field.tsx';
import page from '../../ui/Page.module.css';
import styles from './Entry.module.css';
import type { EntryFactEdits } from './use-facts.ts';

/** The words that decided, as they wrote them; changed in place. */
export function TheirWordsPart({ entry, facts }: { entry: Opportunity; facts: EntryFactEdits }) {
  const [isEditing, setEditing] = useState<boolean | null>(null);
  const change = useRef<HTMLButtonElement>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (isEditing !== null) moveFocus(isEditing ? field.current : change.current);
  }, [isEditing]);
  const title = text('theirWords');

  async function keep(): Promise<void> {
    if (await facts.keep('evidence', title)) setEditing(false);
  }

  function restore(): void {
    facts.restore('evidence');
    setEditing(false);
  }

  if (isEditing) {
    return (
      <form
        class={page.thought}
        onSubmit={(event) => {
          event.preventDefault();
          void keep();
        }}
        onKeyDown={(event) => {
          if (event.isComposing) return;
          if (event.key === 'Escape') restore();
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void keep();
        }}
      >
        <TextArea
          label={title}
          lang={entry.language}
          value={facts.fields.evidence}
          onInput={(evidence) => facts.type({ evidence })}
          areaRef={field}
        />
        <div class={page.row}>
          <Button type="submit">{text('keep')}</Button>
          <LinkButton onClick={restore}>{text('cancel')}</LinkButton>
          <SavedRow own={{ ...facts, value: facts.fields.evidence }} />
        </div>
      </form>
    );
  }
  if (!entry.evidence) {
    return (
      <p>
        <LinkButton ref={change} onClick={() => setEditing(true)}>
          {text('wordsAdd')}
        </LinkButton>
      </p>
    );
  }
  return (
    <section class={page.thought}>
      <div class={page.row}>
        <h2>{title}</h2>
        <LinkButton ref={change} aria-label={text('happenedChange', title)} onClick={() => setEditing(true)}>
          {text('change')}
        </LinkButton>
      </div>
      <blockquote class={styles.quote} lang={entry.language ?? undefined}>
        {entry.evidence}
      </blockquote>
    </section>
  );
}
