import type { Opportunity } from '../../../model.ts';
import { text } from '../../../platform/text.ts';
import { LinkButton } from '../../ui/Button.tsx';
import { CheckIcon } from '../../ui/icons.tsx';
import page from '../../ui/Page.module.css';
import type { Steps } from '../../use-steps.tsx';
import styles from './Lines.module.css';

interface KeepWordsProps {
  entry: Opportunity;
  /** Sentences of their answer that say why. */
  offered: readonly string[];
  lang: string | null;
  steps: Steps;
}

/** Sentences of a written answer, each to be kept in the log by one click, or let go again. */
export function KeepWords({ entry, offered, lang, steps }: KeepWordsProps) {
  const { reply } = entry;
  if (!reply) return null;
  const kept = reply.words?.split('\n').filter(Boolean) ?? [];
  const all = [...kept, ...offered.filter((sentence) => !kept.includes(sentence))];
  if (all.length === 0) return null;

  function keep(words: readonly string[], says: string): void {
    if (!reply) return;
    void steps.set({ reply: { ...reply, words: words.length === 0 ? null : words.join('\n') } }, says);
  }

  return (
    <section class={page.thought}>
      <h2>{text('theirReasons')}</h2>
      <ul class={styles.list}>
        {all.map((sentence) =>
          kept.includes(sentence) ? (
            <li key={sentence}>
              <span class={styles.line}>
                <span class={styles.sign}>
                  <CheckIcon size="small" />
                </span>
                <span lang={lang ?? undefined}>{sentence}</span>
              </span>
              <LinkButton
                onClick={() =>
                  keep(
                    kept.filter((one) => one !== sentence),
                    text('noteDropped'),
                  )
                }
              >
                {text('dropNote')}
              </LinkButton>
            </li>
          ) : (
            <li key={sentence}>
              <span lang={lang ?? undefined}>{sentence}</span>{' '}
              <LinkButton onClick={() => keep([...kept, sentence], text('noteKept'))}>
                {text('keepAsNote')}
              </LinkButton>
            </li>
          ),
        )}
      </ul>
    </section>
  );
}
