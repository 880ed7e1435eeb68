import type { Day, TenderClock, TenderRule } from '../model.ts';
import { addDays } from './zoned.ts';

// How long the law gives, by the sources of the product notes, 2.7. What is shown of it says "not legal advice".

export interface TenderCount {
  /** What has to come within the time: the user's request, the answer to it, or, of itself, the standstill's end. */
  what: 'request' | 'answer' | 'standstill';
  days: number;
  of: 'calendar' | 'working';
  /** From when it is counted; the day itself is not. */
  from: 'notice' | 'request' | 'award-notice';
}

export interface TenderLaw {
  rule: TenderRule;
  /** As the law is cited, the same in every language. */
  name: string;
  url: string;
  counts: TenderCount;
}

/** Each rule with its source. */
export const TENDER_RULES: Readonly<Record<TenderRule, TenderLaw>> = {
  // The same three days run from the notice of an exclusion before the award (15.505).
  'us-federal': {
    rule: 'us-federal',
    name: 'FAR 15.506',
    url: 'https://www.acquisition.gov/far/15.506',
    counts: { what: 'request', days: 3, of: 'calendar', from: 'notice' },
  },
  eu: {
    rule: 'eu',
    name: '2014/24/EU, art. 55',
    url: 'https://eur-lex.europa.eu/eli/dir/2014/24/oj',
    counts: { what: 'answer', days: 15, of: 'calendar', from: 'request' },
  },
  france: {
    rule: 'france',
    name: 'Code de la commande publique, R. 2181-1 – R. 2181-6',
    url: 'https://www.legifrance.gouv.fr/codes/section_lc/LEGITEXT000037701019/LEGISCTA000037724687/',
    counts: { what: 'answer', days: 15, of: 'calendar', from: 'request' },
  },
  uk: {
    rule: 'uk',
    name: 'Procurement Act 2023, s. 50',
    url: 'https://www.legislation.gov.uk/ukpga/2023/54/section/50',
    counts: { what: 'standstill', days: 8, of: 'working', from: 'award-notice' },
  },
};

/**
 * The last day on which the request must have reached the buyer, null where the law names none or the notice has no
 * valid day; and what the law counts. Weekends are not added: a day too early is safe.
 */
export function tenderDeadline({ rule, notifiedOn }: TenderClock): { day: Day | null; counts: TenderCount } {
  const { counts } = TENDER_RULES[rule];
  return { day: counts.what === 'request' ? dayAfter(notifiedOn, counts.days) : null, counts };
}

function dayAfter(day: Day, days: number): Day | null {
  try {
    return addDays(day, days);
  } catch {
    return null;
  }
}

const EU_COUNTRIES = new Set(
  'at be bg cy cz de dk ee es eu fi gr hr hu ie it lt lu lv mt nl pl pt ro se si sk'.split(' '),
);
/** France and the parts of it beyond the sea where the same code holds. */
const FRANCE = new Set('fr gp gf mq re yt'.split(' '));
const UK_ENDINGS = [
  'gov.uk',
  'nhs.uk',
  'nhs.net',
  'ac.uk',
  'mod.uk',
  'police.uk',
  'parliament.uk',
  'gov.wales',
];
// Scotland keeps its own regulations, made from the EU's directive (regulation 56 of 2015).
const EU_ENDINGS = ['gov.scot'];

const endsWith = (domain: string, endings: readonly string[]) =>
  endings.some((ending) => domain === ending || domain.endsWith(`.${ending}`));

/**
 * The rule that a tender's sender makes likely, for the user to confirm; null if nothing does.
 * @param sender language: ISO 639-1 code of the mail
 */
export function likelyTenderRule(sender: {
  email: string | null;
  language: string | null;
}): TenderRule | null {
  const domain = sender.email?.split('@')[1]?.trim().toLowerCase().replace(/\.$/, '') ?? '';
  const country = domain.split('.').at(-1) ?? '';
  if (country === 'gov' || country === 'mil') return 'us-federal';
  if (endsWith(domain, UK_ENDINGS)) return 'uk';
  if (endsWith(domain, EU_ENDINGS)) return 'eu';
  if (FRANCE.has(country)) return 'france';
  if (EU_COUNTRIES.has(country)) return 'eu';
  // French is written in other countries too: it decides only where the address names none.
  return sender.language === 'fr' && country.length !== 2 ? 'france' : null;
}
