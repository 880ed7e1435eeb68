import type { Kind, OutcomeId, ReasonId, SecondChance } from '../../../model.ts';
import { formatLocale, type TextKey, text } from '../../../platform/text.ts';
import { day, instantOf } from '../../dates.ts';
import type { Facet } from '../../find/facet-counts.ts';
import { type Filters, NO_FILTERS, plainName } from '../../find/filters.ts';
import { outcomeLabel, reasonLabel } from '../../labels.ts';
import { chosenStatuses } from './status-groups.ts';

/** The lists that are filtered by their values; of the statuses the groups stand there. */
export type ValueFacet = Exclude<Facet, 'statuses'>;

const FIELDS: Record<ValueFacet, TextKey> = {
  kinds: 'importFieldKind',
  outcomes: 'whereItWent',
  reasons: 'logReason',
  organisations: 'organisation',
  competitors: 'learnCompetitor',
  tags: 'entryTags',
  languages: 'languageLabel',
  secondChances: 'secondChance',
};

const KINDS: Record<Kind, TextKey> = {
  sales: 'logKindSales',
  tender: 'logKindTender',
  job: 'logKindJob',
  other: 'logKindOther',
};

const CHANCES: Record<SecondChance, TextKey> = {
  none: 'secondChanceNone',
  talking: 'secondChanceTalking',
  won: 'secondChanceWon',
};

/** Say nothing without what they are an answer to. */
const VAGUE: readonly string[] = ['unknown', 'not_said', 'other', 'none'];

export const fieldLabel = (facet: ValueFacet): string => text(FIELDS[facet]);

/** What a value is called among the choices of its list. */
export function valueLabel(facet: ValueFacet, value: string): string {
  if (value === '') return text('logNoValue', fieldLabel(facet));
  switch (facet) {
    case 'kinds':
      return text(KINDS[value as Kind]);
    case 'outcomes':
      return outcomeLabel(value as OutcomeId);
    case 'reasons':
      return reasonLabel(value as ReasonId);
    case 'secondChances':
      return text(CHANCES[value as SecondChance]);
    case 'languages':
      return languageName(value);
    default:
      return value;
  }
}

function languageName(code: string): string {
  const locale = formatLocale();
  const name = new Intl.DisplayNames(locale, { type: 'language' }).of(code) ?? code;
  return name.charAt(0).toLocaleUpperCase(locale) + name.slice(1);
}

/** The same where it stands alone. */
function valueAlone(facet: ValueFacet, value: string): string {
  const label = valueLabel(facet, value);
  const tells = value === '' || !(VAGUE.includes(value) || facet === 'competitors' || facet === 'tags');
  return tells ? label : text('logFieldValue', fieldLabel(facet), label);
}

/** A filter that is on, in words, and the filters without it. */
export interface ActiveFilter {
  key: string;
  label: string;
  without: Filters;
}

/** Every filter that is on, in the order of the filter panel. */
export function activeFilters(filters: Filters, now: Date): ActiveFilter[] {
  const active: ActiveFilter[] = chosenStatuses(filters.statuses).map(({ name, statuses }) => ({
    key: `statuses ${statuses.join()}`,
    label: text(name),
    without: { ...filters, statuses: filters.statuses.filter((one) => !statuses.includes(one)) },
  }));
  for (const facet of Object.keys(FIELDS) as ValueFacet[]) {
    for (const value of filters[facet]) {
      const without = { ...filters, [facet]: filters[facet].filter((one) => one !== value) };
      active.push({ key: `${facet} ${value}`, label: valueAlone(facet, value), without });
    }
  }
  const dated = (which: 'from' | 'to', words: TextKey) => {
    const date = instantOf(filters[which]);
    if (!date) return;
    const label = text(words, day(date, now, formatLocale(), 'in-rows'));
    active.push({ key: which, label, without: { ...filters, [which]: null } });
  };
  dated('from', 'logSinceDay');
  dated('to', 'logUntilDay');
  const ticked = (which: 'hasOpenAction' | 'isDue', words: TextKey) => {
    if (filters[which])
      active.push({ key: which, label: text(words), without: { ...filters, [which]: false } });
  };
  ticked('hasOpenAction', 'logOpenAction');
  ticked('isDue', 'logOnlyDue');
  return active;
}

/** The filters with a value of a list on or off; a name as the filter compares it. */
export function withValue(filters: Filters, facet: ValueFacet, value: string, isOn: boolean): Filters {
  const others = (filters[facet] as readonly string[]).filter((one) => plainName(one) !== plainName(value));
  return { ...filters, [facet]: isOn ? [...others, value] : others };
}

export const isFiltered = (filters: Filters): boolean =>
  Object.entries(filters).some(([name, value]) =>
    Array.isArray(value) ? value.length > 0 : value !== NO_FILTERS[name as keyof Filters],
  );
