import { useEffect, useRef, useState } from 'preact/hooks';
import type { ReasonId } from '../../../model.ts';
import { text } from '../../../platform/text.ts';
import type { Case } from '../../case.ts';
import { usePlainKeys } from '../../keys.ts';
import { outcomeOptions, reasonLabel, reasonOptions } from '../../labels.ts';
import { GuessQuestion, OutcomeQuestion, ReasonInMailQuestion } from '../../Questions.tsx';
import { LinkButton } from '../../ui/Button.tsx';
import { FactLine, FactSelect, Facts } from '../../ui/FactLine.tsx';
import { Fold } from '../../ui/Fold.tsx';
import page from '../../ui/Page.module.css';
import type { CaseAnswersState } from './use-answers.ts';

interface CaseAnswersProps {
  found: Case;
  answers: CaseAnswersState;
  /** Whether another question of the page is open, and digits answer that one. */
  isOtherOpen: boolean;
}

/** What is known as fact lines, and the one question that is open: `o` and `r` unfold those that were answered. */
export function CaseAnswers({ found, answers, isOtherOpen }: CaseAnswersProps) {
  const { verdict, fields } = found;
  const [unfolded, setUnfolded] = useState<'outcome' | 'in-mail' | null>(
    answers.outcomeKnown ? null : 'outcome',
  );
  const outcomeOpen = unfolded === 'outcome';
  const guessOpen = unfolded === null && answers.guess === null;
  const question = useRef<HTMLFieldSetElement>(null);
  const facts = useRef<HTMLDivElement>(null);

  usePlainKeys(true, (key) => {
    if (key === 'o') setUnfolded('outcome');
    if (key === 'r' && !found.onlyOwn) setUnfolded('in-mail');
  });

  // When a question folds under the user's focus, focus goes to the line it became.
  const [folded, setFolded] = useState<'outcome' | 'in-mail' | 'guess' | null>(null);
  useEffect(() => {
    if (folded === null) return;
    facts.current?.querySelector<HTMLElement>(`[data-fact="${folded}"] select`)?.focus();
    setFolded(null);
  }, [folded]);
  const hadFocus = () => question.current?.contains(document.activeElement) ?? false;

  const also = answers.inMail.slice(1).map(reasonLabel).join(', ');
  const setInMail = (id: ReasonId) => {
    const others = answers.inMail.slice(1).filter((other) => other !== id);
    answers.answer({ inMail: id === 'not_said' ? [id] : [id, ...others] });
  };

  return (
    <>
      <div ref={facts}>
        <Facts>
          {!outcomeOpen && (
            <FactSelect
              fact="outcome"
              label={text('whereItWent')}
              value={answers.outcome}
              options={outcomeOptions()}
              onChange={(outcome) => answers.answer({ outcome })}
            />
          )}
          {verdict.kind === 'job' && fields.role && <FactLine label={text('role')}>{fields.role}</FactLine>}
          {unfolded !== 'in-mail' && !found.onlyOwn && (
            <FactSelect
              fact="in-mail"
              label={text('reasonInMail')}
              value={answers.inMail[0] ?? 'not_said'}
              options={reasonOptions()}
              onChange={setInMail}
              also={also ? text('reasonsAlso', also) : null}
            />
          )}
          {answers.guess !== null && (
            <FactSelect
              fact="guess"
              label={text('yourGuess')}
              value={answers.guess}
              options={reasonOptions(text('noIdea'))}
              onChange={(id) => answers.answer({ guess: [id] })}
            />
          )}
        </Facts>
      </div>
      {outcomeOpen && (
        <OutcomeQuestion
          kind={verdict.kind}
          chosen={answers.outcomeKnown ? answers.outcome : null}
          open={!isOtherOpen}
          groupRef={question}
          onAnswer={(outcome) => {
            if (hadFocus()) setFolded('outcome');
            setUnfolded(null);
            answers.answer({ outcome });
          }}
        />
      )}
      {unfolded === 'in-mail' && (
        <ReasonInMailQuestion
          kind={verdict.kind}
          chosen={answers.inMail[0] ?? null}
          open={!isOtherOpen}
          groupRef={question}
          onAnswer={(id) => {
            if (hadFocus()) setFolded('in-mail');
            setUnfolded(null);
            setInMail(id);
          }}
        />
      )}
      <Fold open={guessOpen && !isOtherOpen}>
        <GuessQuestion
          kind={verdict.kind}
          chosen={answers.guess}
          open={guessOpen && !isOtherOpen}
          {...(unfolded === null ? { groupRef: question } : {})}
          onAnswer={(id) => {
            if (hadFocus()) setFolded('guess');
            answers.answer({ guess: [id] });
          }}
        />
      </Fold>
      {answers.problem && (
        <div class={page.row} role="alert">
          <p class={page.problem}>{answers.problem}</p>
          <LinkButton onClick={answers.retry}>{text('tryAgain')}</LinkButton>
        </div>
      )}
    </>
  );
}
