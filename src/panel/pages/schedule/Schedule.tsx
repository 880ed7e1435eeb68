import { useState } from 'preact/hooks';
import { twoSlots } from '../../../followup/slots.ts';
import { advance } from '../../../followup/steps.ts';
import { zonedAt } from '../../../followup/zoned.ts';
import type { Opportunity, Refusal } from '../../../model.ts';
import { type TextKey, text } from '../../../platform/text.ts';
import { OnEntry } from '../../OnEntry.tsx';
import { usePageFocus } from '../../page-focus.ts';
import { hrefOf } from '../../router.ts';
import { type Settings, useServices } from '../../services.ts';
import { AboveBar } from '../../ui/ActionBar.tsx';
import page from '../../ui/Page.module.css';
import { Patience } from '../../ui/Patience.tsx';
import { useSettings } from '../../use-settings.ts';
import { UndoToast, useSteps } from '../../use-steps.tsx';
import { ConfirmByReply } from './ConfirmByReply.tsx';
import { PlanForm } from './PlanForm.tsx';
import { ScheduleHead } from './ScheduleHead.tsx';
import { usePlan } from './use-plan.ts';

/** When the call is: time, place, calendar, and the mail that confirms it. */
export function Schedule({ id }: { id: string }) {
  const settings = useSettings();
  return (
    <OnEntry id={id}>
      {(entry) => {
        const refusal = refusalOf(entry);
        if (refusal) return <NoPlan entry={entry} refusal={refusal} />;
        return settings ? (
          <ScheduleOf entry={entry} settings={settings} />
        ) : (
          <Patience says={text('entryLoading')} />
        );
      }}
    </OnEntry>
  );
}

/** Why no call can be planned where the entry stands; null if it can. */
function refusalOf(entry: Opportunity): Refusal | null {
  const plan = zonedAt(new Date(0), 'UTC');
  const result = advance(entry, { is: 'planned', plan, minutes: 10, place: '', remindBefore: null });
  return 'refused' in result ? result.refused : null;
}

/** Why there is nothing to plan, and what can be done. */
const REASONS: Partial<Record<Refusal, TextKey>> = {
  'is-closed': 'scheduleClosed',
  'call-over': 'scheduleOver',
  'no-yes': 'scheduleDeclined',
};

function NoPlan({ entry, refusal }: { entry: Opportunity; refusal: Refusal }) {
  const heading = usePageFocus();
  return (
    <main class={page.page}>
      <ScheduleHead entry={entry} heading={heading} />
      <p>{text(REASONS[refusal] ?? 'scheduleClosed')}</p>
      <a class={page.link} href={hrefOf({ is: refusal === 'call-over' ? 'call' : 'entry', id: entry.id })}>
        {text(refusal === 'call-over' ? 'scheduleToCall' : 'openEntry')}
      </a>
    </main>
  );
}

function ScheduleOf({ entry, settings }: { entry: Opportunity; settings: Settings }) {
  const { now, zone } = useServices();
  const steps = useSteps(() => ({ entry: entry.id }));
  const [isConfirming, setConfirming] = useState(false);
  const [suggestion] = useState(
    () => twoSlots(settings, { now: now(), zone: zone() }, entry.call?.minutes ?? 10)[0],
  );
  const plan = usePlan(entry, suggestion);
  if (isConfirming && plan.step) {
    return <ConfirmByReply entry={entry} planned={plan.step} onBack={() => setConfirming(false)} />;
  }
  return (
    <AboveBar.Provider value={<UndoToast steps={steps} />}>
      <PlanForm
        entry={entry}
        plan={plan}
        settings={settings}
        steps={steps}
        onConfirm={() => setConfirming(true)}
      />
    </AboveBar.Provider>
  );
}
