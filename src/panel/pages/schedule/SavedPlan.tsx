import { useState } from 'preact/hooks';
import { text } from '../../../platform/text.ts';
import { usePlainKeys } from '../../keys.ts';
import { savedText } from '../../saved-text.ts';
import { RefusedStepError } from '../../services.ts';
import { stepProblem } from '../../step-problem.ts';
import { LinkButton } from '../../ui/Button.tsx';
import page from '../../ui/Page.module.css';
import { SavedLine } from '../../ui/SavedLine.tsx';
import type { Steps } from '../../use-steps.tsx';
import type { Plan } from './use-plan.ts';

const UNDO_KEY = 'z';

/** What became of the plan; a refusal says its reason. */
function says({ state }: Plan): string | null {
  if (state.is === 'failed' && state.error instanceof RefusedStepError) return stepProblem(state.error);
  return savedText(state);
}

interface SavedPlanProps {
  plan: Plan;
  steps: Steps;
  isPast: boolean;
  hasBegun: boolean;
}

/** Whether the plan is kept, and the ways to take it back. */
export function SavedPlan({ plan, steps, isPast, hasBegun }: SavedPlanProps) {
  const [problem, setProblem] = useState<string | null>(null);
  const { state, takeBack } = plan;

  async function undo(): Promise<void> {
    setProblem(null);
    try {
      await takeBack?.();
    } catch (error) {
      setProblem(stepProblem(error));
    }
  }

  function remove(): void {
    plan.drop();
    void steps.take({ is: 'unplanned' }, text('scheduleRemoved'));
  }

  // What was removed comes back first: it was the last act.
  usePlainKeys(takeBack !== null && steps.undo === null, (key) => {
    if (key === UNDO_KEY) void undo();
  });

  if (plan.isSuggestion) {
    return (
      <p class={page.small}>
        {text('scheduleSuggestion')}{' '}
        {plan.step && <LinkButton onClick={plan.keep}>{text('scheduleKeep')}</LinkButton>}
      </p>
    );
  }
  return (
    <div>
      <div class={page.row}>
        {state.is === 'failed' && <LinkButton onClick={plan.keep}>{text('tryAgain')}</LinkButton>}
        {takeBack && state.is !== 'failed' && (
          <LinkButton onClick={() => void undo()}>{text('undo')}</LinkButton>
        )}
        {!hasBegun && (
          <LinkButton onClick={remove}>{text(isPast ? 'callNotHeld' : 'scheduleRemove')}</LinkButton>
        )}
        <SavedLine says={says(plan)} problem={state.is === 'failed'} />
      </div>
      {problem && (
        <p class={page.problem} role="alert">
          {problem}
        </p>
      )}
    </div>
  );
}
