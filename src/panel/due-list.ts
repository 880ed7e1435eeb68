import { agenda } from '../followup/agenda.ts';
import { readSettings } from '../settings.ts';
import { agendaRecords } from '../storage/agenda-records.ts';
import type { DueList } from './services.ts';

/** What is due and what comes next, read from the log as it stands. */
export async function dueList(now: Date, zone: string): Promise<DueList> {
  const [{ opportunities, proposals }, settings] = await Promise.all([agendaRecords(), readSettings()]);
  const { due, coming } = agenda({ opportunities, proposals }, settings, { now, zone });
  return {
    due,
    coming,
    entries: new Map(opportunities.map((entry) => [entry.id, entry])),
    proposals: new Map(proposals.map((proposal) => [proposal.id, proposal])),
  };
}
