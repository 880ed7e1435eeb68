import { useEffect, useRef } from 'preact/hooks';
import { text } from '../../../platform/text.ts';
import type { Case } from '../../case.ts';
import { moveFocus } from '../../page-focus.ts';
import { Answers } from '../../ui/Answers.tsx';
import { LinkButton } from '../../ui/Button.tsx';
import page from '../../ui/Page.module.css';
import type { Steps } from '../../use-steps.tsx';
import { NO_WORDS, sentences } from './evidence.ts';
import type { EntryOfThread } from './use-entry.ts';

/** So many sentences are offered at first. */
const FIRST = 6;

interface MarkWordsProps {
  found: Case;
  log: EntryOfThread;
  steps: Steps;
  onDone: () => void;
}

/** "Not these words": another sentence of the mail decided, or none that can be named. */
export function MarkWords({ found, log, steps, onDone }: MarkWordsProps) {
  const group = useRef<HTMLFieldSetElement>(null);
  const all = sentences(found);
  const answers = all.map((sentence, index) => ({
    id: String(index),
    label: sentence,
    lang: found.verdict.language,
  }));
  const kept = all.indexOf(log.entry?.evidence ?? NO_WORDS);

  useEffect(() => moveFocus(group.current?.querySelector('input') ?? null), []);

  async function mark(evidence: string): Promise<void> {
    const says = text(evidence === NO_WORDS ? 'wordsNotKept' : 'wordsMarked');
    if (!(await steps.set({ evidence }, says))) return;
    onDone();
    moveFocus(document.querySelector('h1'));
  }

  return (
    <Answers
      question={text('whichWordsDecided')}
      first={answers.slice(0, FIRST)}
      rest={answers.slice(FIRST)}
      none={{ id: 'none', label: text('keepNoWords') }}
      moreLabel={text('more')}
      chosen={kept < 0 ? null : String(kept)}
      open
      groupRef={group}
      onAnswer={(id) => void mark(all[Number(id)] ?? NO_WORDS)}
    >
      <p class={page.row}>
        <LinkButton onClick={onDone}>{text('cancel')}</LinkButton>
      </p>
    </Answers>
  );
}
