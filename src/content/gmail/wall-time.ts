/** Zero of each script that Gmail writes numbers in. */
const ZEROS = [
  0x0660, 0x06f0, 0x0966, 0x09e6, 0x0a66, 0x0ae6, 0x0b66, 0x0be6, 0x0c66, 0x0ce6, 0x0d66, 0x0e50, 0x1040,
];

/** The languages of Gmail's interface whose month names are looked up, the page's own one first. */
const LANGUAGES =
  'en es fr de it pt nl sv da nb fi pl cs sk hu ro hr sl sr bg ru uk el tr ca eu gl et lv lt id ms vi ar he fa hi th'.split(
    ' ',
  );

/** Gmail is younger than any mail in it that this extension cares for; other calendars fall out here. */
const FIRST_YEAR = 1995;
const LAST_YEAR = 2099;

interface Words {
  months: Map<string, number>;
  afternoon: Set<string>;
  morning: Set<string>;
}

const wordsOf = new Map<string, Words>();

function fold(word: string): string {
  return word.toLowerCase().replaceAll('.', '').normalize('NFC').trim();
}

/** Names of months and of the halves of the day in one language, as the browser knows them. */
function words(language: string): Words {
  const known = wordsOf.get(language);
  if (known) return known;
  const months = new Map<string, number>();
  for (const options of [
    { month: 'long' },
    { month: 'short' },
    { month: 'long', day: 'numeric' },
    { month: 'short', day: 'numeric', year: 'numeric' },
  ] as const) {
    const format = new Intl.DateTimeFormat(`${language}-u-ca-gregory-nu-latn`, {
      ...options,
      timeZone: 'UTC',
    });
    for (let month = 0; month < 12; month += 1) {
      const parts = format.formatToParts(Date.UTC(2025, month, 15));
      const name = fold(parts.find((part) => part.type === 'month')?.value ?? '');
      if (/\p{L}/u.test(name)) months.set(name, month + 1);
    }
  }
  const half = (hour: number) =>
    fold(
      new Intl.DateTimeFormat(`${language}-u-nu-latn`, { hour: 'numeric', hour12: true, timeZone: 'UTC' })
        .formatToParts(Date.UTC(2025, 0, 1, hour))
        .find((part) => part.type === 'dayPeriod')?.value ?? '',
    );
  const found = { months, morning: new Set(['am', half(9)]), afternoon: new Set(['pm', half(15)]) };
  wordsOf.set(language, found);
  return found;
}

function withPlainDigits(text: string): string {
  return text.replace(/\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0) ?? 0;
    const zero = ZEROS.find((first) => code >= first && code < first + 10);
    return zero === undefined ? digit : String(code - zero);
  });
}

/** The one month that the words of a date name; null if none does, or if two languages read it differently. */
function namedMonth(tokens: string[], pageLanguage: string): number | null {
  const own = pageLanguage.split('-')[0]?.toLowerCase() ?? '';
  const rounds = LANGUAGES.includes(own) ? [[own], LANGUAGES] : [LANGUAGES];
  for (const languages of rounds) {
    const months = new Set<number>();
    for (const language of languages) {
      for (const token of tokens) {
        const month = words(language).months.get(token);
        if (month !== undefined) months.add(month);
      }
    }
    const [month] = months;
    if (months.size > 0) return months.size === 1 && month !== undefined ? month : null;
  }
  return null;
}

/** Year, month and day from the numbers of a date, with its month's name where there is one. */
function dayFrom(numbers: number[], named: number | null): [number, number, number] | null {
  const at = numbers.findIndex((number) => number >= FIRST_YEAR && number <= LAST_YEAR);
  const year = numbers[at];
  const rest = numbers.filter((_, index) => index !== at);
  const [first, second] = rest;
  if (year === undefined || first === undefined) return null;
  if (named !== null) return rest.length === 1 ? [year, named, first] : null;
  if (second === undefined || rest.length !== 2) return null;
  // Written from the large to the small: no language puts the day before the month then.
  if (at === 0) return [year, first, second];
  if (first > 12 || first === second) return [year, second, first];
  return second > 12 ? [year, first, second] : null;
}

/**
 * A date as Gmail's header writes it ("20 Aug 2025, 13:19", "26 дек. 2019 г., 22:53", "2016年5月4日 上午10:08")
 * as ISO 8601 local wall time without offset, to the minute. Null if day and month cannot be told apart, or if
 * anything else of it is not understood.
 * @param language the page's own language tag, or an empty string
 */
export function wallTime(title: string, language: string): string | null {
  const text = withPlainDigits(title)
    .replace(/[\u200e\u200f\u061c]/g, '')
    .replace(/[\u00a0\u202f]/g, ' ');
  const clock =
    /(?<![\d:])(\d{1,2}):(\d{2})(?::\d{2})?(?![\d:])/.exec(text) ??
    /(?<![\d.])(\d{1,2})\s?[.h]\s?(\d{2})(?!\.?\d)(?=\D*$)/.exec(text);
  if (!clock) return null;
  const rest = `${text.slice(0, clock.index)} ${text.slice(clock.index + clock[0].length)}`;
  const tokens = (rest.match(/\p{L}[\p{L}\p{M}.'’]*/gu) ?? []).map(fold);
  const numbers = (rest.match(/\d+/g) ?? []).map(Number);
  const hour = hourOfDay(Number(clock[1]), rest, tokens, language);
  const minute = Number(clock[2]);
  const day = dayFrom(numbers, namedMonth(tokens, language));
  if (!day || hour === null || minute > 59) return null;
  const [year, month, date] = day;
  const check = new Date(Date.UTC(year, month - 1, date));
  if (check.getUTCMonth() !== month - 1 || check.getUTCDate() !== date) return null;
  const two = (number: number) => String(number).padStart(2, '0');
  return `${year}-${two(month)}-${two(date)}T${two(hour)}:${two(minute)}`;
}

/** The hour from 0 to 23, with "AM" and "PM" in the page's language, English and the scripts without spaces. */
function hourOfDay(hour: number, rest: string, tokens: string[], language: string): number | null {
  const own = words(
    LANGUAGES.includes(language.split('-')[0] ?? '') ? (language.split('-')[0] ?? 'en') : 'en',
  );
  const folded = fold(rest).replace(/\s+/g, ' ');
  const says = (names: Set<string>) =>
    tokens.some((token) => names.has(token.replaceAll(' ', ''))) ||
    [...names].some((name) => name.includes(' ') && folded.includes(name));
  const afternoon = says(own.afternoon) || /下午|午後|오후/.test(rest) || /\bp\.? ?m\b/i.test(rest);
  const morning = says(own.morning) || /上午|午前|오전/.test(rest) || /\ba\.? ?m\b/i.test(rest);
  if (hour > 23 || (afternoon && morning)) return null;
  if (!afternoon && !morning) return hour;
  if (hour < 1 || hour > 12) return afternoon && hour >= 12 ? hour : morning && hour < 12 ? hour : null;
  return (hour % 12) + (afternoon ? 12 : 0);
}
