import { agenda, type Clock } from '../followup/agenda.ts';
import { toRemind } from '../followup/reminders.ts';
import { advance } from '../followup/steps.ts';
import { setAlarm, TRY_AGAIN } from '../platform/alarm.ts';
import { readSettings, type Settings } from '../settings.ts';
import { agendaRecords } from '../storage/agenda-records.ts';
import { changeOpportunity, EntryGoneError } from '../storage/opportunities.ts';
import { forgetReminded, markReminded, markShown, reminded } from '../storage/reminded.ts';
import { tellMailTabs } from './mail-tabs.ts';
import { showReminders } from './notifications.ts';

/** Closes an entry whose time without an answer is over, unless something has happened to it meanwhile. */
async function close(id: string, settings: Settings, clock: Clock): Promise<boolean> {
  try {
    const { written } = await changeOpportunity({ entry: id }, (entry) => {
      const [closing] = agenda({ opportunities: [entry], proposals: [] }, settings, clock).closing;
      const result = closing && advance(entry, { is: 'no-answer', at: closing.at });
      return result && 'set' in result ? result.set : {};
    });
    return written;
  } catch (error) {
    if (error instanceof EntryGoneError) return false;
    throw error;
  }
}

/** Closes all those; whether there was one. */
async function closeSilent(settings: Settings, clock: Clock): Promise<boolean> {
  const { closing } = agenda(await agendaRecords(), settings, clock);
  let isWritten = false;
  for (const { entry } of closing) isWritten = (await close(entry, settings, clock)) || isWritten;
  return isWritten;
}

/**
 * Reminds of what is due. Each is claimed before it is shown and ticked off after: whoever is stopped in between is
 * followed by one that shows what was claimed only, and finds what stands there already.
 */
async function remind(settings: Settings, clock: Clock): Promise<string | null> {
  const records = await agendaRecords();
  const found = agenda(records, settings, clock);
  const { firedAt, unshown } = await reminded();
  const shown = new Map([...firedAt].filter(([key]) => !unshown.has(key)));
  const { fire } = toRemind(found, shown, clock);
  const { forget } = toRemind(found, firedAt, clock);
  const now = clock.now.toISOString();
  const keys = fire.map(({ thing }) => thing.key);
  if (keys.length > 0) {
    await markReminded(keys, now);
    // A browser that cannot show one must not be asked for ever: it is on the list in the log all the same.
    await showReminders(fire, settings, { ...records, zone: clock.zone }).catch(console.warn);
    await markShown(keys, now);
  }
  if (forget.length > 0) await forgetReminded(forget);
  return found.next;
}

/**
 * Closes what closes by itself, reminds of what is due, and sets the alarm for what comes next. It begins from the
 * records every time, so it may run as often as anybody likes: at every start, after every change, and by the alarm.
 * @throws {DOMException} of IndexedDB, if the log cannot be read or written; it is tried again by the alarm
 */
export async function lookAtAgenda(clock: Clock): Promise<void> {
  // One at a time, or two would claim the same thing.
  await navigator.locks.request('agenda', async () => {
    let next: string | null = TRY_AGAIN;
    try {
      const settings = await readSettings();
      const isClosed = await closeSilent(settings, clock);
      next = await remind(settings, clock);
      if (isClosed) await tellMailTabs();
    } finally {
      await setAlarm(next, clock.now);
    }
  });
}
