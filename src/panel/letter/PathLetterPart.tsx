import type { ComponentChildren, RefObject } from 'preact';
import { useState } from 'preact/hooks';
import { useServices } from '../services.ts';
import { stepProblem } from '../step-problem.ts';
import page from '../ui/Page.module.css';
import { LetterBar } from './LetterBar.tsx';
import { LetterChoices } from './LetterChoices.tsx';
import { LetterText } from './LetterText.tsx';
import { SentLine } from './SentLine.tsx';
import type { PathLetter } from './use-path-letter.ts';

interface PathLetterPartProps {
  letter: PathLetter;
  /** Below the letter and above what is known of its sending. */
  children?: ComponentChildren;
}

/** A letter of the path with its language and words, and what is known of its sending; for the middle of a page. */
export function PathLetterPart({ letter, children }: PathLetterPartProps) {
  const { records, now } = useServices();
  const { entry, draft, mailing, wordings } = letter;
  const [problem, setProblem] = useState<string | null>(null);
  const { mail } = mailing;
  const own = entry[mail];

  async function say(isSent: boolean): Promise<void> {
    setProblem(null);
    try {
      await records.step(
        { entry: entry.id },
        isSent
          ? { is: 'sent', mail, at: now().toISOString(), messageId: null }
          : { is: own?.sentAt ? 'unsent' : 'taken-out', mail },
      );
    } catch (error) {
      setProblem(stepProblem(error));
    }
  }

  return (
    <section class={page.thought}>
      <LetterChoices draft={draft} groups={letter.groups} wordings={wordings} />
      <LetterText draft={draft} mailing={mailing} />
      {children}
      <SentLine mail={own} onSent={() => void say(true)} onNotSent={() => void say(false)} />
      {problem && (
        <p class={page.problem} role="alert">
          {problem}
        </p>
      )}
    </section>
  );
}

interface PathLetterBarProps {
  letter: PathLetter;
  /** What the main button says; by default "Insert into reply". */
  insertLabel?: string;
  buttonRef?: RefObject<HTMLButtonElement | null>;
  /** The id of what describes the main button, usually the page's `h1`. */
  describedBy?: string;
  /** More buttons, after Copy. */
  children?: ComponentChildren;
  /** The quiet line below, and a quiet button at its end. */
  hint?: ComponentChildren;
  aside?: ComponentChildren;
}

/** The foot of a page with a letter of the path: insert, or open its mail; and copy. */
export function PathLetterBar({ letter, ...rest }: PathLetterBarProps) {
  return <LetterBar mailing={letter.mailing} threadUrl={letter.entry.threadUrl} {...rest} />;
}
