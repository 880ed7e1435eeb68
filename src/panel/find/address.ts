import { outcomeOrder, reasonOrder } from '../../languages/order.ts';
import type { Day, Kind, SecondChance, Status } from '../../model.ts';
import { type Filters, NO_FILTERS, plainName } from './filters.ts';
import { SORTS, type Sort } from './sorting.ts';

/** What the log shows: all of it stands in the address, so that it can be linked and opened again. */
export interface LogView {
  /** As typed. */
  search: string;
  filters: Filters;
  /** Null: how well it matches while something is searched, else by last change. */
  sort: Sort | null;
}

const LOG = '#/log';

const STATUSES: readonly Status[] = [
  'logged',
  'drafted',
  'asked',
  'nudged',
  'accepted',
  'written',
  'declined',
  'no_answer',
  'held',
  'closed',
];
const KINDS: readonly Kind[] = ['sales', 'tender', 'job', 'other'];
const CHANCES: readonly SecondChance[] = ['none', 'talking', 'won'];
const REASONS = reasonOrder.map(({ id }) => id);
/** ISO 639-1 as records hold it; the empty one is "unknown". */
const LANGUAGE = /^([a-z]{2,3})?$/;

/** The lists by their names in the address, in the order of the address, each with the values that it can have. */
const LISTS = [
  ['status', 'statuses', STATUSES],
  ['kind', 'kinds', KINDS],
  ['outcome', 'outcomes', outcomeOrder],
  ['reason', 'reasons', REASONS],
  ['organisation', 'organisations', null],
  ['competitor', 'competitors', null],
  ['tag', 'tags', null],
  ['language', 'languages', LANGUAGE],
  ['chance', 'secondChances', CHANCES],
] as const;

/** Half a surrogate pair cannot be written into an address. */
const wellFormed = (text: string) => text.replace(/\p{Surrogate}/gu, '\ufffd');

const before = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0);

/** Names that are the same to the filter, once each, in one order whatever order they were chosen in. */
function namesIn(values: readonly string[]): string[] {
  const byPlain = new Map<string, string>();
  for (const value of values.map((name) => wellFormed(name).trim()).sort(before)) {
    const plain = plainName(value);
    if (!byPlain.has(plain)) byPlain.set(plain, value);
  }
  return [...byPlain].sort(([one], [other]) => before(one, other)).map(([, value]) => value);
}

function listOf(values: readonly string[], allowed: readonly string[] | RegExp | null): string[] {
  if (allowed === null) return namesIn(values);
  if (allowed instanceof RegExp) return [...new Set(values)].filter((value) => allowed.test(value)).sort();
  return allowed.filter((id) => values.includes(id));
}

function dayOf(text: string | null): Day | null {
  if (text === null || !/^\d{4}-\d\d-\d\d$/.test(text)) return null;
  const date = new Date(`${text}T00:00Z`);
  // The 30th of February would be the 2nd of March.
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text) ? text : null;
}

/** The one form of a view of which others are only spellings: what cannot be is left out, lists have one order. */
export function plainView({ search, filters, sort }: LogView): LogView {
  const lists = LISTS.map(([, field, allowed]) => [field, listOf(filters[field], allowed)]);
  const [from, to] = [dayOf(filters.from), dayOf(filters.to)];
  const isBackwards = from !== null && to !== null && from > to;
  const typed = wellFormed(search);
  return {
    search: typed.trim() === '' ? '' : typed,
    filters: {
      ...filters,
      ...Object.fromEntries(lists),
      from: isBackwards ? to : from,
      to: isBackwards ? from : to,
    },
    sort: sort === 'change' && typed.trim() === '' ? null : sort,
  };
}

/** The address of a view; the same for views that are the same. */
export function addressOf(view: LogView): string {
  const { search, filters, sort } = plainView(view);
  const parts: string[] = [];
  const add = (name: string, values: readonly string[]) => {
    if (values.length > 0) parts.push(`${name}=${values.map(encodeURIComponent).join(',')}`);
  };
  if (search !== '') add('q', [search]);
  for (const [name, field] of LISTS) add(name, filters[field]);
  if (filters.from !== null) add('from', [filters.from]);
  if (filters.to !== null) add('to', [filters.to]);
  if (filters.hasOpenAction) add('action', ['open']);
  if (filters.isDue) add('due', ['now']);
  if (sort !== null) add('sort', [sort]);
  return parts.length > 0 ? `${LOG}?${parts.join('&')}` : LOG;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // Typed by hand ("100%"): taken as it stands.
    return text;
  }
}

/** The view that an address fragment names; whatever in it is no part of one counts for nothing. */
export function viewOf(hash: string): LogView {
  const values = new Map<string, string[]>();
  const query = hash.includes('?') ? hash.slice(hash.indexOf('?') + 1) : '';
  for (const part of query.split('&')) {
    const at = part.indexOf('=');
    if (at < 0) continue;
    const name = part.slice(0, at);
    const more = part
      .slice(at + 1)
      .split(',')
      .map(decoded);
    values.set(name, [...(values.get(name) ?? []), ...more]);
  }
  const all = (name: string) => values.get(name) ?? [];
  const lists = LISTS.map(([name, field]) => [field, all(name)]);
  return plainView({
    search: all('q').join(','),
    filters: {
      ...NO_FILTERS,
      ...Object.fromEntries(lists),
      from: all('from')[0] ?? null,
      to: all('to')[0] ?? null,
      hasOpenAction: all('action').includes('open'),
      isDue: all('due').includes('now'),
    },
    sort: SORTS.find((one) => all('sort').includes(one)) ?? null,
  });
}
