import { type Agenda, agenda, type Clock, type DueThing } from '../../../followup/agenda.ts';
import { closingOf } from '../../../followup/entry-times.ts';
import type { Opportunity } from '../../../model.ts';
import type { Settings } from '../../services.ts';

export interface NudgeDates {
  /** When the reminder is offered; null if there is none to offer. */
  at: string | null;
  isDue: boolean;
  /** When the entry closes by itself; null if it does not. */
  closesAt: string | null;
}

/** When one reminder is offered for an entry that waits for an answer, and when it closes by itself. */
export function nudgeDates(entry: Opportunity, settings: Settings, clock: Clock): NudgeDates {
  const found: Agenda = agenda({ opportunities: [entry], proposals: [] }, settings, clock);
  const isNudge = ({ kind }: DueThing) => kind === 'nudge';
  const due = found.due.find(isNudge);
  return {
    at: (due ?? found.coming.find(isNudge))?.at ?? null,
    isDue: due !== undefined,
    closesAt: closingOf(entry, settings, clock.zone),
  };
}
