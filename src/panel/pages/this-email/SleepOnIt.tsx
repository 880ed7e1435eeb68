import { useState } from 'preact/hooks';
import { addDays, atWall, dayIn } from '../../../followup/zoned.ts';
import type { ZonedTime } from '../../../model.ts';
import { text } from '../../../platform/text.ts';
import { useServices } from '../../services.ts';
import { Button, LinkButton } from '../../ui/Button.tsx';
import { MoonIcon } from '../../ui/icons.tsx';
import page from '../../ui/Page.module.css';
import { TimeField } from '../../ui/TimeField.tsx';
import { useSettings } from '../../use-settings.ts';
import type { Steps } from '../../use-steps.tsx';
import { useDays } from './use-days.ts';

/** Tomorrow at the user's time for reminders; null while settings are read. */
function useTomorrow(): ZonedTime | null {
  const { now, zone } = useServices();
  const settings = useSettings();
  return settings && atWall(`${addDays(dayIn(now(), zone()), 1)}T${settings.remindTime}`, zone());
}

/** "Remind me tomorrow": for the foot of the page, one click. */
export function SleepButton({ steps }: { steps: Steps }) {
  const { timeOf } = useDays();
  const tomorrow = useTomorrow();
  if (!tomorrow) return null;
  const at = timeOf(tomorrow.at);
  return (
    <Button
      look="text"
      icon={<MoonIcon />}
      title={text('sleepOnIt', at)}
      onClick={() => void steps.set({ remindAt: tomorrow }, text('remindsTomorrow', at))}
    >
      {text('tomorrowAt', at)}
    </Button>
  );
}

interface SleepLineProps {
  remindAt: ZonedTime;
  steps: Steps;
}

/** When the user wanted to be reminded, with the way to change it and to take it back. */
export function SleepLine({ remindAt, steps }: SleepLineProps) {
  const { zone } = useServices();
  const { dayOf, timeOf } = useDays();
  const [isChanging, setChanging] = useState(false);
  const tomorrow = useTomorrow();
  const isTomorrow = tomorrow !== null && dayIn(remindAt.at, zone()) === dayIn(tomorrow.at, zone());
  const says = (at: ZonedTime, isNextDay: boolean) =>
    isNextDay ? text('remindsTomorrow', timeOf(at.at)) : text('remindsOn', dayOf(at.at), timeOf(at.at));
  return (
    <div>
      <p class={page.small}>
        {says(remindAt, isTomorrow)}{' '}
        <LinkButton aria-expanded={isChanging} onClick={() => setChanging(!isChanging)}>
          {text('change')}
        </LinkButton>{' '}
        <LinkButton onClick={() => void steps.set({ remindAt: null }, text('remindsNoMore'))}>
          {text('undo')}
        </LinkButton>
      </p>
      {isChanging && (
        <TimeField
          label={text('remindAt')}
          value={remindAt.wall}
          onChange={(wall) => {
            const at = atWall(wall, zone());
            void steps.set({ remindAt: at }, says(at, false));
          }}
        />
      )}
    </div>
  );
}
