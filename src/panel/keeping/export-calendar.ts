import type { DueKind } from '../../followup/agenda.ts';
import { dayIn } from '../../followup/zoned.ts';
import type { Opportunity } from '../../model.ts';
import { text } from '../../platform/text.ts';
import { type DatedKind, type DatedThing, type DueWords, dueEvents } from '../../transfer/due-calendar.ts';
import { calledName } from '../called.ts';
import { dueList } from '../due-list.ts';
import { dueWords } from '../pages/log/due-words.ts';
import type { ExportRequest } from '../safety-services.ts';
import type { DueList } from '../services.ts';

/** Due by the user's limits; what an entry dates itself is found in the entry. */
const BY_LIMITS: readonly DueKind[] = ['nudge', 'learn', 'thank', 'tender'] satisfies DatedKind[];

const isByLimits = (kind: DueKind): kind is DatedKind => BY_LIMITS.includes(kind);

/** The words of the calendar: those in which the panel says that something is due. */
function wordsOf(list: DueList, now: Date): DueWords {
  const description = text('scheduleEventText');
  return {
    call(entry) {
      const name = calledName(entry);
      return { title: name ? text('scheduleEvent', name) : text('scheduleEventUnknown'), description };
    },
    thing(kind, { id }) {
      const thing = { key: '', kind, entry: id, proposal: null, at: now.toISOString() };
      return { title: dueWords(thing, list, now)?.sentence ?? '', description };
    },
  };
}

/**
 * What is due and what comes next, of all or of the entries named, as a calendar file; the planned calls among it. Null if
 * there is nothing: no program takes an empty calendar.
 */
export async function calendarOf(
  wanted: ExportRequest['entries'],
  now = new Date(),
  zone = Intl.DateTimeFormat().resolvedOptions().timeZone,
): Promise<Blob | null> {
  // It carries a whole calendar library.
  const [list, { icsFile }] = await Promise.all([dueList(now, zone), import('../../transfer/calendar.ts')]);
  const isWanted = (id: string) => wanted === 'all' || wanted.includes(id);
  const entries = [...list.entries.values()].filter(({ id }) => isWanted(id));
  const known = new Map<string, Opportunity>(entries.map((entry) => [entry.id, entry]));
  const others = [...list.due, ...list.coming].flatMap(({ kind, entry: id, at }): DatedThing[] => {
    const entry = id === null ? undefined : known.get(id);
    return entry && isByLimits(kind) ? [{ kind, entry, day: dayIn(at, zone) }] : [];
  });
  const events = dueEvents(entries, wordsOf(list, now), others);
  return events.length > 0 ? new Blob([icsFile(events)], { type: 'text/calendar' }) : null;
}
