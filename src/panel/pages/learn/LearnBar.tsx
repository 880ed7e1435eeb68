import type { Opportunity } from '../../../model.ts';
import { text } from '../../../platform/text.ts';
import { hrefOf } from '../../router.ts';
import { savedText } from '../../saved-text.ts';
import { useServices } from '../../services.ts';
import { ActionBar } from '../../ui/ActionBar.tsx';
import { Button, LinkButton } from '../../ui/Button.tsx';
import page from '../../ui/Page.module.css';
import { SavedLine } from '../../ui/SavedLine.tsx';
import type { Steps } from '../../use-steps.tsx';
import { thanksDue } from './learned.ts';
import type { Learn } from './use-learn.ts';

interface LearnBarProps {
  entry: Opportunity;
  learn: Learn;
  steps: Steps;
  /** The lesson is asked for and not there. */
  onMissing: () => void;
}

/** The foot of the page: on to the thank-you where one is due, or done; and whether everything is saved. */
export function LearnBar({ entry, learn, steps, onMissing }: LearnBarProps) {
  const { copy } = useServices();
  const { fields, state } = learn;
  const isThankMain = thanksDue(entry);

  async function leave(to: 'thank' | 'entry'): Promise<void> {
    if (fields.lesson.trim() === '') return onMissing();
    const isLearned = await steps.act(async () => {
      const back = await learn.finish();
      return async () => {
        await back();
        location.hash = hrefOf({ is: 'learn', id: entry.id });
      };
    }, text('learnKept'));
    if (!isLearned) return;
    // Who goes on to the letter has not left yet.
    if (to === 'entry') steps.handOn();
    location.hash = hrefOf({ is: to, id: entry.id });
  }

  const words = () => Object.values(fields).filter((value) => typeof value === 'string' && value !== '');
  const hasFailed = state.is === 'failed';
  return (
    <ActionBar
      line={
        (steps.problem !== null || hasFailed) && (
          <div>
            <p class={page.problem} role="alert">
              {steps.problem ?? savedText(state)}
            </p>
            {hasFailed && (
              <div class={page.row}>
                <LinkButton onClick={() => void copy(words().join('\n'))}>{text('copyText')}</LinkButton>
                <LinkButton onClick={learn.flush}>{text('tryAgain')}</LinkButton>
              </div>
            )}
          </div>
        )
      }
      hint={<SavedLine says={hasFailed ? null : savedText(state)} />}
    >
      {isThankMain && (
        <Button look="primary" wide onClick={() => void leave('thank')}>
          {text('writeThanks')}
        </Button>
      )}
      <Button look={isThankMain ? 'text' : 'primary'} wide={!isThankMain} onClick={() => void leave('entry')}>
        {text('learnDone')}
      </Button>
    </ActionBar>
  );
}
