import { browser } from './browser.ts';

const NAME = 'due';

/**
 * The instant to wake at is near at most: a clock set anew, another zone or a long sleep is noticed by then. Browsers
 * count an alarm's time from when it was set.
 */
const LONGEST_MS = 60 * 60 * 1000;

/** In place of an instant: nobody knows what comes next. */
export const TRY_AGAIN = '9999-12-31T00:00:00.000Z';

/** Sets the one alarm for an instant (ISO 8601), or for an hour from now if that is sooner; null for no alarm. */
export async function setAlarm(at: string | null, now: Date): Promise<void> {
  if (at === null) {
    await browser.alarms.clear(NAME);
    return;
  }
  const when = Math.min(Date.parse(at), now.getTime() + LONGEST_MS);
  await browser.alarms.create(NAME, { when: Math.max(when, now.getTime()) });
}

/** Calls `listener` when the alarm fires. To be called at every start. */
export function onAlarm(listener: () => void): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === NAME) listener();
  });
}
