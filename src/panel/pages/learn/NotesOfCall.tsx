import type { Opportunity } from '../../../model.ts';
import { text } from '../../../platform/text.ts';
import { hrefOf } from '../../router.ts';
import page from '../../ui/Page.module.css';
import type { CallNote } from './call-notes.ts';
import styles from './Learn.module.css';

/** What was written down in the call, folded by question. */
export function NotesOfCall({ entry, notes }: { entry: Opportunity; notes: readonly CallNote[] }) {
  if (notes.length === 0) return null;
  return (
    <section class={styles.notes}>
      <h2>{text('learnNotes')}</h2>
      {notes.map(({ id, question, lang, note, hasOthers }) => (
        <details key={id} class={styles.fold}>
          <summary>
            <span lang={lang}>{question}</span>
            {hasOthers && ` · ${text('otherMark')}`}
          </summary>
          <p class={styles.note}>{note}</p>
        </details>
      ))}
      <a class={page.link} href={hrefOf({ is: 'call', id: entry.id })}>
        {text('learnChangeNotes')}
      </a>
    </section>
  );
}
