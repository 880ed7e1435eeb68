import type { Opportunity } from '../model.ts';
import { organisationOf } from '../reply/address.ts';
import { inLog } from './figures.ts';
import { nameKey } from './names.ts';

/** What an open mail, or one that is being written, is about. */
export interface About {
  /** Addresses of the other side, in whatever letter case. */
  people: readonly string[];
  organisation: string | null;
  tags: readonly string[];
  /** The mail's own thread: what the log has of it is not from before. */
  threadKey: string | null;
  /** The user's address: of its domain only people are known, as `detection/known.ts` has it. */
  own?: string | null;
}

/** By what an entry is close to a mail, the closest first. */
export const CLOSENESS = ['person', 'organisation', 'domain', 'tag'] as const;

export type Closeness = (typeof CLOSENESS)[number];

const addressKey = (email: string | null): string | null => email?.trim().toLowerCase() || null;

/** The domain of an address; null for hosts open to everybody, which say nothing about the organisation. */
export function domainOf(email: string | null): string | null {
  const address = addressKey(email);
  return address === null || organisationOf(address) === null
    ? null
    : address.slice(address.lastIndexOf('@') + 1);
}

/** Whether two domains are of one organisation: the same, or one below the other ("mail.northwind.example"). */
export const isSameDomain = (a: string, b: string): boolean =>
  a === b || a.endsWith(`.${b}`) || b.endsWith(`.${a}`);

/** Tells by what an entry is close to a mail; null if by nothing, or if it is of the mail's own thread. */
export function closenessTo(about: About): (entry: Opportunity) => Closeness | null {
  const people = new Set(about.people.flatMap((email) => addressKey(email) ?? []));
  const ownDomain = domainOf(about.own ?? null);
  const isOwn = (domain: string) => ownDomain !== null && isSameDomain(domain, ownDomain);
  const domains = [...new Set(about.people.flatMap((email) => domainOf(email) ?? []))].filter(
    (domain) => !isOwn(domain),
  );
  const ownOrganisation = nameKey(organisationOf(about.own ?? null));
  const named = nameKey(about.organisation);
  const organisation = named === ownOrganisation ? null : named;
  const tags = new Set(about.tags.flatMap((tag) => nameKey(tag) ?? []));
  return (entry) => {
    if (entry.threadKey !== null && entry.threadKey === about.threadKey) return null;
    if (people.has(addressKey(entry.contact.email) ?? '')) return 'person';
    if (organisation !== null && nameKey(entry.organisation) === organisation) return 'organisation';
    const domain = domainOf(entry.contact.email);
    if (domain !== null && domains.some((other) => isSameDomain(domain, other))) return 'domain';
    return entry.tags.some((tag) => tags.has(nameKey(tag) ?? '')) ? 'tag' : null;
  };
}

/** The entries close to a mail, with by what. One pass. */
export function closeEntries<Entry extends Opportunity>(
  entries: readonly Entry[],
  about: About,
): { entry: Entry; by: Closeness }[] {
  const closeness = closenessTo(about);
  const close: { entry: Entry; by: Closeness }[] = [];
  for (const entry of inLog(entries)) {
    const by = closeness(entry);
    if (by !== null) close.push({ entry, by });
  }
  return close;
}
