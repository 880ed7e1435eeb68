import { useState } from 'preact/hooks';
import { formatLocale, type TextKey, text } from '../../../platform/text.ts';
import { time } from '../../dates.ts';
import { useServices } from '../../services.ts';
import { LinkButton } from '../../ui/Button.tsx';
import { Field } from '../../ui/Field.tsx';
import page from '../../ui/Page.module.css';
import { Select } from '../../ui/Select.tsx';
import { cityOf, LONGEST, type PlanWarning, SHORTEST } from './plan-fields.ts';
import styles from './Schedule.module.css';
import { shownAt } from './shown-at.ts';
import type { Plan } from './use-plan.ts';
import { zoneGroups } from './zone-options.ts';

const WARNINGS: Record<PlanWarning, TextKey> = {
  past: 'scheduleInPast',
  late: 'scheduleLate',
  'day-off': 'scheduleDayOff',
};

/** Whose clock the fields mean and, if it is not the user's, what theirs shows then. */
function zoneSentence({ fields, step }: Plan, own: string): string {
  const city = cityOf(fields.zone);
  if (!step || fields.zone === own) return text('scheduleZone', city);
  return text('scheduleZoneOther', city, cityOf(own), time(shownAt(step.plan, own), formatLocale()));
}

interface PlanTimeProps {
  plan: Plan;
  warnings: readonly PlanWarning[];
}

/** Day, start, length and whose clock it is. */
export function PlanTime({ plan, warnings }: PlanTimeProps) {
  const { zone } = useServices();
  const own = zone();
  const { fields, problem, set } = plan;
  const [isAsked, setAsked] = useState(false);
  const hasOther = isAsked || fields.zone !== own;
  return (
    <section class={page.thought}>
      <div class={styles.time}>
        <Field
          label={text('scheduleDay')}
          type="date"
          value={fields.day}
          problem={problem === 'day' ? text('scheduleNoDay') : null}
          onInput={(day) => set({ day })}
        />
        <Field
          label={text('scheduleStart')}
          type="time"
          value={fields.start}
          problem={problem === 'start' ? text('scheduleNoStart') : null}
          onInput={(start) => set({ start })}
        />
        <Field
          label={text('scheduleMinutes')}
          type="number"
          min={SHORTEST}
          max={LONGEST}
          value={fields.minutes}
          problem={problem === 'minutes' ? text('scheduleMinutesWrong', SHORTEST, LONGEST) : null}
          onInput={(minutes) => set({ minutes })}
        />
      </div>
      <p class={page.small}>
        {zoneSentence(plan, own)}{' '}
        {!hasOther && <LinkButton onClick={() => setAsked(true)}>{text('scheduleOtherZone')}</LinkButton>}
      </p>
      {hasOther && (
        <div>
          <Select
            label={text('scheduleZoneLabel')}
            value={fields.zone}
            options={zoneGroups([own, fields.zone])}
            onChange={(zone) => set({ zone })}
          />
        </div>
      )}
      {warnings.map((warning) => (
        <p key={warning} class={page.problem} role="status">
          {text(WARNINGS[warning])}
        </p>
      ))}
    </section>
  );
}
