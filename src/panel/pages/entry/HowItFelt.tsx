import type { Feeling, Mood, Opportunity } from '../../../model.ts';
import { type TextKey, text } from '../../../platform/text.ts';
import { FactSelect, Facts } from '../../ui/FactLine.tsx';
import page from '../../ui/Page.module.css';
import type { Steps } from '../../use-steps.tsx';
import styles from './Entry.module.css';

const WORDS: Record<Feeling, TextKey> = { 1: 'felt1', 2: 'felt2', 3: 'felt3', 4: 'felt4', 5: 'felt5' };
const FEELINGS = [1, 2, 3, 4, 5] as const satisfies readonly Feeling[];
const UNSAID = 'unsaid';

const MOMENTS = [
  { name: 'before', label: 'feltBefore' },
  { name: 'after', label: 'feltAfter' },
] as const satisfies readonly { name: keyof Mood; label: TextKey }[];

/** How the user felt, for nobody but them: folded away, and never asked for. */
export function HowItFelt({ entry, steps }: { entry: Opportunity; steps: Steps }) {
  const mood = entry.mood ?? { before: null, after: null };
  const options = [
    ...FEELINGS.map((feeling) => ({ id: String(feeling), label: text(WORDS[feeling]) })),
    { id: UNSAID, label: text('factUnsaid') },
  ];

  function set(name: keyof Mood, id: string): void {
    const feeling = FEELINGS.find((one) => String(one) === id) ?? null;
    const next = { ...mood, [name]: feeling };
    const isSaid = next.before !== null || next.after !== null;
    void steps.set({ mood: isSaid ? next : null }, text('changedTo', text('feltTitle')));
  }

  return (
    <details class={styles.fold}>
      <summary>{text('feltTitle')}</summary>
      <Facts>
        {MOMENTS.map(({ name, label }) => (
          <FactSelect
            key={name}
            fact={`felt-${name}`}
            label={text(label)}
            value={mood[name] === null ? UNSAID : String(mood[name])}
            options={options}
            onChange={(id) => set(name, id)}
          />
        ))}
      </Facts>
      <p class={page.small}>{text('feltOnlyYou')}</p>
    </details>
  );
}
