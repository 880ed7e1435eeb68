import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import { text } from '../../../platform/text.ts';
import { NothingRemembered } from '../../NothingRemembered.tsx';
import { usePlace } from '../../place.ts';
import page from '../../ui/Page.module.css';
import { Patience } from '../../ui/Patience.tsx';
import { useHealth } from '../../use-health.ts';
import { NO_ENTRY, StepProblem, useSteps } from '../../use-steps.tsx';
import { DueSection } from './DueSection.tsx';
import { dueTimes } from './due-times.ts';
import { Entries } from './Entries.tsx';
import styles from './Log.module.css';
import { CouldNotOpen, EmptyLog } from './LogStates.tsx';
import { LogToast } from './LogToast.tsx';
import { useDue } from './use-due.ts';
import { useLogRows } from './use-log-rows.ts';
import { useLogView } from './use-log-view.ts';

/**
 * The one element that all of the log stands in, whatever its state and wherever it stands: a window that gets narrower
 * must not make another one of it. Beside an entry it is that which is the main part.
 */
function LogRoot({ children }: { children: ComponentChildren }) {
  const isBeside = usePlace() === 'list';
  return (
    <section
      class={`${styles.log} ${isBeside ? styles.beside : ''}`}
      role={isBeside ? undefined : 'main'}
      aria-label={isBeside ? text('tabLog') : undefined}
    >
      {children}
    </section>
  );
}

/** The log: what is due, then every entry by its last change, or those that are looked for. */
export function Log() {
  const health = useHealth();
  const due = useDue();
  const times = useMemo(() => dueTimes(due.list), [due.list]);
  const { view, show } = useLogView();
  const shown = useLogRows(view, times.due, times.next);
  // Above what an act may change; the way back of a move to the bin arrives here too.
  const steps = useSteps(() => NO_ENTRY);
  if (health.is === 'refused') return <NothingRemembered />;
  if (shown.state === 'failed') {
    return (
      <LogRoot>
        <CouldNotOpen onTryAgain={shown.readAgain} />
      </LogRoot>
    );
  }
  if (shown.state === 'reading') {
    return (
      <LogRoot>
        <div class={page.page}>
          <Patience says={text('openingLog')} />
        </div>
      </LogRoot>
    );
  }
  return (
    <LogRoot>
      <StepProblem steps={steps} />
      {shown.total === 0 ? (
        <>
          <EmptyLog due={<DueSection due={due} steps={steps} />} />
          <LogToast steps={steps} />
        </>
      ) : (
        <Entries view={view} show={show} shown={shown} due={due} dueIds={times.due} steps={steps} />
      )}
    </LogRoot>
  );
}
