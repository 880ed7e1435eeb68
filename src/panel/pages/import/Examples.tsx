import { useState } from 'preact/hooks';
import { text } from '../../../platform/text.ts';
import type { ImportExample } from '../../safety-services.ts';
import { LinkButton } from '../../ui/Button.tsx';
import page from '../../ui/Page.module.css';
import { fieldsText } from './field-words.ts';
import styles from './Import.module.css';

/** So many are shown until more are asked for. */
const FIRST = 5;

function effectText({ effect, fields }: ImportExample): string {
  if (effect === 'new') return text('importIsNew');
  return text(effect === 'conflict' ? 'importIsConflict' : 'importIsChanged', fieldsText(fields));
}

/** What touches texts of the user first: that is what they will want to see before anything is written. */
const ORDER = ['conflict', 'changed', 'new', 'same'];

/** Some of the entries that a file brings, with what it would do to each. */
export function Examples({ examples }: { examples: readonly ImportExample[] }) {
  const [unfolded, setUnfolded] = useState(false);
  if (examples.length === 0) return null;
  const sorted = examples.toSorted((a, b) => ORDER.indexOf(a.effect) - ORDER.indexOf(b.effect));
  return (
    <section class={page.thought} aria-labelledby="import-examples">
      <h2 id="import-examples">{text('importExamples')}</h2>
      <ul>
        {sorted.slice(0, unfolded ? undefined : FIRST).map((example, index) => (
          <li key={index} class={styles.example}>
            <span class={styles.name} title={example.name} dir="auto">
              {example.name || text('noName')}
            </span>
            <span class={page.small}>{effectText(example)}</span>
          </li>
        ))}
      </ul>
      {sorted.length > FIRST && (
        <div class={styles.links}>
          <LinkButton aria-expanded={unfolded} onClick={() => setUnfolded(!unfolded)}>
            {text(unfolded ? 'showLess' : 'showMore')}
          </LinkButton>
        </div>
      )}
    </section>
  );
}
