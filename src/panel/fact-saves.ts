import type { Money, Opportunity } from '../model.ts';
import { Autosave, type Keeping } from './autosave.ts';
import { isNoUse } from './no-use.ts';
import type { OpportunityFields, Services } from './services.ts';

/** What is known of a case in the user's own words, as its fields hold it; '' where nothing is. */
export interface Facts {
  person: string;
  email: string;
  organisation: string;
  project: string;
  competitor: string;
  evidence: string;
  link: string;
  value: Money | null;
}

/** The facts that were changed; the others stay as the log has them. */
export type FactEdits = Partial<Facts>;

/** After the last key press, in milliseconds. */
const DELAY = 400;

/** The facts as the log has them. */
export function factsOf(entry: Opportunity): Facts {
  const { contact, organisation, project, competitor, evidence, threadUrl, value } = entry;
  return {
    person: contact.name ?? '',
    email: contact.email ?? '',
    organisation: organisation ?? '',
    project: project ?? '',
    competitor: competitor ?? '',
    evidence: evidence ?? '',
    link: threadUrl ?? '',
    value: value ?? null,
  };
}

const orNull = (words: string) => (words.trim() === '' ? null : words);

/** What edits change in an entry as it stands, words as typed. */
export function factFields(entry: Opportunity, edits: FactEdits): OpportunityFields {
  const set: OpportunityFields = {};
  const { person, email, organisation, project, competitor, evidence, link, value } = edits;
  if (person !== undefined || email !== undefined) {
    const known = factsOf(entry);
    set.contact = { name: orNull(person ?? known.person), email: orNull(email ?? known.email) };
  }
  if (organisation !== undefined) set.organisation = orNull(organisation);
  if (project !== undefined) set.project = orNull(project);
  if (competitor !== undefined) set.competitor = orNull(competitor);
  if (evidence !== undefined) set.evidence = orNull(evidence);
  if (link !== undefined) set.threadUrl = orNull(link);
  if (value !== undefined) set.value = value;
  return set;
}

/** Of what is open, what the log does not have yet. */
function goOn(open: FactEdits, saved: FactEdits): FactEdits {
  return Object.fromEntries(
    Object.entries(open).filter(([name, value]) => saved[name as keyof Facts] !== value),
  );
}

/** Saves facts as they are typed, by entry, each into the entry as it stands when it is written. */
export function createFactSaves(
  { records, now }: Pick<Services, 'records' | 'now'>,
  keeping: Keeping,
): Autosave<FactEdits> {
  return new Autosave<FactEdits>({
    delay: DELAY,
    save: (entry, edits) => records.change({ entry }, (stored) => factFields(stored, edits)),
    now,
    keeping,
    goOn,
    isNoUse,
  });
}
