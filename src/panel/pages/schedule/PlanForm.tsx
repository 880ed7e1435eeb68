import { useState } from 'preact/hooks';
import type { Opportunity } from '../../../model.ts';
import { formatLocale, text } from '../../../platform/text.ts';
import { day, instantOf } from '../../dates.ts';
import { usePageFocus } from '../../page-focus.ts';
import { hrefOf } from '../../router.ts';
import { type Settings, useServices } from '../../services.ts';
import { ActionBar } from '../../ui/ActionBar.tsx';
import { Button } from '../../ui/Button.tsx';
import { Field } from '../../ui/Field.tsx';
import page from '../../ui/Page.module.css';
import type { Steps } from '../../use-steps.tsx';
import { BeforeYouCall } from './BeforeYouCall.tsx';
import { CalendarPart } from './CalendarPart.tsx';
import { PlanTime } from './PlanTime.tsx';
import { saidAt, warningsOn } from './plan-fields.ts';
import { Reminder } from './Reminder.tsx';
import { SavedPlan } from './SavedPlan.tsx';
import styles from './Schedule.module.css';
import { ScheduleHead } from './ScheduleHead.tsx';
import type { Plan } from './use-plan.ts';

interface PlanFormProps {
  entry: Opportunity;
  plan: Plan;
  settings: Settings;
  steps: Steps;
  onConfirm: () => void;
}

/** Time, place and calendar of a call. */
export function PlanForm({ entry, plan, settings, steps, onConfirm }: PlanFormProps) {
  const { now, zone } = useServices();
  const heading = usePageFocus();
  const [isTimeMissing, setTimeMissing] = useState(false);
  const { fields, step } = plan;
  const facts = { saidAt: saidAt(entry, zone()), now: now(), zone: zone(), workDays: settings.workDays };
  const warnings = step ? warningsOn(step.plan, facts) : [];
  const isPast = warnings.includes('past');
  const confirmed = instantOf(entry.confirmation?.sentAt ?? null);

  function confirm(): void {
    setTimeMissing(step === null);
    if (step === null) return;
    plan.keep();
    onConfirm();
  }

  function toCall(): void {
    location.hash = hrefOf({ is: 'call', id: entry.id });
  }

  // A call that was confirmed, or whose time is over, has but one thing left.
  const isCallMain = confirmed !== null || isPast;
  const confirmLabel = text(entry.threadKey === null ? 'scheduleConfirmByHand' : 'scheduleConfirm');
  const callLabel = text(entry.call?.startedAt ? 'scheduleToCall' : 'scheduleStartNow');
  const line = steps.problem ?? (isTimeMissing && step === null ? text('scheduleNoTime') : null);
  return (
    <>
      <main class={`${page.page} ${page.full}`}>
        <ScheduleHead entry={entry} heading={heading} />
        {entry.reply?.words && (
          <blockquote class={styles.quote} lang={entry.language ?? undefined}>
            {entry.reply.words}
          </blockquote>
        )}
        <PlanTime plan={plan} warnings={warnings} />
        <Field label={text('callPlace')} value={fields.place} onInput={(place) => plan.set({ place })} />
        <SavedPlan plan={plan} steps={steps} isPast={isPast} hasBegun={entry.call?.startedAt != null} />
        <CalendarPart entry={entry} plan={plan} />
        <Reminder plan={plan} settings={settings} />
        <BeforeYouCall entry={entry} />
      </main>
      <ActionBar
        line={
          line && (
            <p class={page.problem} role="alert">
              {line}
            </p>
          )
        }
        hint={confirmed && text('scheduleConfirmed', day(confirmed, now(), formatLocale()))}
      >
        <Button look={isCallMain ? 'quiet' : 'primary'} wide={!isCallMain} onClick={confirm}>
          {confirmLabel}
        </Button>
        <Button look={isCallMain ? 'primary' : 'quiet'} wide={isCallMain} onClick={toCall}>
          {callLabel}
        </Button>
      </ActionBar>
    </>
  );
}
