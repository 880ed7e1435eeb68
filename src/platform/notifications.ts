import { browser } from './browser.ts';

const ICON = 'icons/128.png';

/** Whether the user has allowed notifications; it is asked for by the click that turns them on. */
export const mayNotify = (): Promise<boolean> =>
  browser.permissions.contains({ permissions: ['notifications'] });

/** Shows a notification. One that is shown under the same id already is replaced. */
export async function notify(
  id: string,
  { title, message }: { title: string; message: string },
): Promise<void> {
  await browser.notifications.create(id, {
    type: 'basic',
    iconUrl: browser.runtime.getURL(ICON),
    title,
    message,
  });
}

/** The ids of those that stand on the screen or in the system's list. */
export async function shownNotifications(): Promise<ReadonlySet<string>> {
  return new Set(Object.keys(await browser.notifications.getAll()));
}

/** Takes a notification away; does nothing if it has gone. */
export async function clearNotification(id: string): Promise<void> {
  await browser.notifications.clear(id);
}

/**
 * Calls `listener` with the id of a notification that is clicked. To be called at every start: without the permission
 * there is nothing to listen to, and it listens as soon as that is given.
 */
export function onNotificationClick(listener: (id: string) => void): void {
  const listen = () => browser.notifications?.onClicked.addListener(listener);
  listen();
  browser.permissions.onAdded.addListener(({ permissions = [] }) => {
    if (permissions.includes('notifications')) listen();
  });
}
