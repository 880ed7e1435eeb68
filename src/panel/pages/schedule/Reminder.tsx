import { useState } from 'preact/hooks';
import { text } from '../../../platform/text.ts';
import { type Settings, useServices } from '../../services.ts';
import { LinkButton } from '../../ui/Button.tsx';
import { CheckBox } from '../../ui/CheckBox.tsx';
import page from '../../ui/Page.module.css';
import type { Plan } from './use-plan.ts';

const USUAL = 10;

/** Whether to be reminded of the call, and where the reminder shows. */
export function Reminder({ plan, settings }: { plan: Plan; settings: Settings }) {
  const service = useServices().settings;
  const [isRefused, setRefused] = useState(false);
  const { remindBefore } = plan.fields;

  async function turnOn(): Promise<void> {
    // Nothing may be awaited before the browser is asked: the click would no longer count.
    const isAllowed = await service.askForNotifications();
    setRefused(!isAllowed);
    if (isAllowed) await service.write({ notifications: true }).catch(() => setRefused(true));
  }

  return (
    <div>
      <CheckBox
        label={text('scheduleRemind', remindBefore ?? USUAL)}
        checked={remindBefore !== null}
        onChange={(isOn) => plan.set({ remindBefore: isOn ? USUAL : null })}
      />
      {remindBefore !== null && !settings.notifications && (
        <p class={page.small}>
          {text('scheduleRemindLog')}{' '}
          <LinkButton onClick={() => void turnOn()}>{text('scheduleTurnOn')}</LinkButton>
        </p>
      )}
      {isRefused && (
        <p class={page.problem} role="alert">
          {text('scheduleNotAllowed')}
        </p>
      )}
    </div>
  );
}
