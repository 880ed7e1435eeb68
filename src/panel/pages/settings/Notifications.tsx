import { useState } from 'preact/hooks';
import { text } from '../../../platform/text.ts';
import { type Settings, useServices } from '../../services.ts';
import page from '../../ui/Page.module.css';
import { Switch } from './Switch.tsx';

interface NotificationsProps {
  settings: Settings;
  write: (settings: Partial<Settings>) => void;
}

/** Notifications are asked for by the click that turns them on; everything due stands in the log without them. */
export function Notifications({ settings, write }: NotificationsProps) {
  const { settings: service } = useServices();
  const [isRefused, setRefused] = useState(false);
  /** A switch that was refused must show again that it is off. */
  const [tries, setTries] = useState(0);

  async function turn(isOn: boolean): Promise<void> {
    const allowed = !isOn || (await service.askForNotifications().catch(() => false));
    setRefused(!allowed);
    setTries((count) => count + 1);
    if (allowed) write({ notifications: isOn });
  }

  return (
    <>
      <Switch
        key={tries}
        label={text('settingNotifications')}
        effect={text('settingNotificationsEffect')}
        isOn={settings.notifications}
        onChange={(isOn) => void turn(isOn)}
      >
        {isRefused && (
          <p class={page.problem} role="alert">
            {text('settingNotificationsRefused')}
          </p>
        )}
      </Switch>
      {settings.notifications && (
        <Switch
          label={text('settingNames')}
          effect={text('settingNamesEffect')}
          isOn={settings.namesInNotifications}
          onChange={(isOn) => write({ namesInNotifications: isOn })}
        />
      )}
    </>
  );
}
