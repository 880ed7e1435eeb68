import type { DueThing } from '../followup/agenda.ts';
import {
  clearNotification,
  mayNotify,
  notify,
  onNotificationClick,
  shownNotifications,
} from '../platform/notifications.ts';
import { openPageWindow } from '../platform/page-window.ts';
import type { Settings } from '../settings.ts';
import { manyReminder, pageOfReminder, type ReminderContext, reminder, reminderId } from './reminders.ts';

/** After a holiday everything is due at once: more than that are one notification. */
const SINGLY = 3;

/**
 * Shows due things, if the user wants that and the browser allows it. What stands there already is not shown again.
 * @throws what the browser says if it could not
 */
export async function showReminders(
  due: readonly { thing: DueThing; late: boolean }[],
  settings: Settings,
  context: Omit<ReminderContext, 'names'>,
): Promise<void> {
  if (due.length === 0 || !settings.notifications || !(await mayNotify())) return;
  const shown = await shownNotifications();
  const fresh = due.filter(({ thing }) => !shown.has(reminderId(thing)));
  if (fresh.length > SINGLY) {
    const { id, ...words } = manyReminder(fresh.length);
    return notify(id, words);
  }
  for (const { thing, late } of fresh) {
    const { id, ...words } = reminder(thing, late, { ...context, names: settings.namesInNotifications });
    await notify(id, words);
  }
}

/** A click opens the thing's page in a window and takes the notification away. To be called at every start. */
export function connectNotifications(): void {
  onNotificationClick((id) => {
    void openPageWindow(pageOfReminder(id));
    void clearNotification(id);
  });
}
