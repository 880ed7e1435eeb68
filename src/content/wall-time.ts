/** Zero of each script that mail clients write numbers in. */
const ZEROS = [
  0x0660, 0x06f0, 0x0966, 0x09e6, 0x0a66, 0x0ae6, 0x0b66, 0x0be6, 0x0c66, 0x0ce6, 0x0d66, 0x0e50, 0x1040,
];

/** The interface languages whose names of months and days are looked up, the page's own one first. */
const LANGUAGES =
  'en es fr de it pt nl sv da nb fi pl cs sk hu ro hr sl sr bg ru uk el tr ca eu gl et lv lt id ms vi ar he fa hi th'.split(
    ' ',
  );

/** No web mail is older than any mail that this extension cares for; other calendars fall out here. */
const FIRST_YEAR = 1995;
const LAST_YEAR = 2099;

interface Words {
  months: Map<string, number>;
  /** 0 is Sunday. */
  weekdays: Map<string, number>;
  afternoon: Set<string>;
  morning: Set<string>;
}

const wordsOf = new Map<string, Words>();

function fold(word: string): string {
  return word.toLowerCase().replaceAll('.', '').normalize('NFC').trim();
}

/** Names of months, days and halves of the day in one language, as the browser knows them. */
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
  const weekdays = new Map<string, number>();
  for (const weekday of ['long', 'short'] as const) {
    const format = new Intl.DateTimeFormat(language, { weekday, timeZone: 'UTC' });
    // 1 June 2025 is a Sunday.
    for (let day = 0; day < 7; day += 1) weekdays.set(fold(format.format(Date.UTC(2025, 5, 1 + day))), day);
  }
  const half = (hour: number) =>
    fold(
      new Intl.DateTimeFormat(`${language}-u-nu-latn`, { hour: 'numeric', hour12: true, timeZone: 'UTC' })
        .formatToParts(Date.UTC(2025, 0, 1, hour))
        .find((part) => part.type === 'dayPeriod')?.value ?? '',
    );
  const found = { months, weekdays, morning: new Set(['am', half(9)]), afternoon: new Set(['pm', half(15)]) };
  wordsOf.set(language, found);
  return found;
}

/** A text with the digits of all scripts as plain ones. */
export function withPlainDigits(text: string): string {
  return text.replace(/\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0) ?? 0;
    const zero = ZEROS.find((first) => code >= first && code < first + 10);
    return zero === undefined ? digit : String(code - zero);
  });
}

/** The numbers that the words of a date name, in the page's own language or else in any. */
function named(
  kind: 'months' | 'weekdays',
  rest: string,
  tokens: readonly string[],
  pageLanguage: string,
): Set<number> {
  const folded = fold(rest).replace(/\s+/g, ' ');
  const own = pageLanguage.split('-')[0]?.toLowerCase() ?? '';
  const rounds = LANGUAGES.includes(own) ? [[own], LANGUAGES] : [LANGUAGES];
  for (const languages of rounds) {
    const found = new Set<number>();
    for (const language of languages) {
      const known = words(language)[kind];
      const days = words(language).weekdays;
      const hits = tokens.filter((token) => known.has(token));
      // "יום ה׳" and "segunda-feira" are no single words.
      hits.push(...[...known.keys()].filter((name) => /[\s\p{P}]/u.test(name) && folded.includes(name)));
      // "mar 3 abr" is a Tuesday in April: a word that may be a day is no month beside one that cannot.
      const sure = kind === 'months' ? hits.filter((token) => !days.has(token)) : hits;
      for (const token of sure.length > 0 ? sure : hits) found.add(known.get(token) ?? 0);
    }
    if (found.size > 0) return found;
  }
  return new Set();
}

type Day = [year: number, month: number, date: number];

/** The days that the numbers and words of a date may mean: one, or two where day and month cannot be told apart. */
function daysFrom(rest: string, tokens: readonly string[], language: string): Day[] {
  const numbers = (rest.match(/\d+/g) ?? []).map(Number);
  const at = numbers.findIndex((number) => number >= FIRST_YEAR && number <= LAST_YEAR);
  const year = numbers[at];
  const [first, second, ...more] = numbers.filter((_, index) => index !== at);
  if (year === undefined || first === undefined || more.length > 0) return [];
  if (second === undefined) {
    const [month, ...others] = named('months', rest, tokens, language);
    return month === undefined || others.length > 0 ? [] : [[year, month, first]];
  }
  // Written from the large to the small: no language puts the day before the month then.
  if (at === 0) return [[year, first, second]];
  const dayFirst: Day = [year, second, first];
  // With full stops the day is always first.
  if (first === second || /\d\.\s?\d+\.\s?\d/.test(rest)) return [dayFirst];
  const possible = [dayFirst, [year, first, second] satisfies Day].filter(([, month]) => month <= 12);
  if (possible.length < 2) return possible;
  const weekdays = named('weekdays', rest, tokens, language);
  if (weekdays.size === 0) return possible;
  return possible.filter(([y, month, date]) =>
    weekdays.has(new Date(Date.UTC(y, month - 1, date)).getUTCDay()),
  );
}

/**
 * A date as a mail's header writes it ("20 Aug 2025, 13:19", "26 дек. 2019 г., 22:53", "2016年5月4日 上午10:08",
 * "Thu 9/17/2026 2:52 PM") as ISO 8601 local wall time without offset, to the minute. Null if day and month
 * cannot be told apart, or if anything else of it is not understood.
 * @param language the page's own language tag, or an empty string
 */
export function wallTime(title: string, language: string): string | null {
  const [time, another] = possibleTimes(title, language);
  return time !== undefined && another === undefined ? time : null;
}

/**
 * What a date may mean: nothing that is understood, one time, or two where day and month cannot be told apart;
 * then the one with the day first comes first.
 */
export function possibleTimes(title: string, language: string): string[] {
  const text = withPlainDigits(title)
    .replace(/[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/[\u00a0\u202f]/g, ' ');
  const clock =
    /(?<![\d:])(\d{1,2}):(\d{2})(?::\d{2})?(?![\d:])/.exec(text) ??
    /(?<![\d.])(\d{1,2})\s?[.h]\s?(\d{2})(?!\.?\d)(?=\D*$)/.exec(text);
  if (!clock) return [];
  const rest = `${text.slice(0, clock.index)} ${text.slice(clock.index + clock[0].length)}`;
  const tokens = (rest.match(/\p{L}[\p{L}\p{M}.'’]*/gu) ?? []).map(fold);
  const hour = hourOfDay(Number(clock[1]), rest, tokens, language);
  const minute = Number(clock[2]);
  if (hour === null || minute > 59) return [];
  const two = (number: number) => String(number).padStart(2, '0');
  return daysFrom(rest, tokens, language).flatMap(([year, month, date]) => {
    const check = new Date(Date.UTC(year, month - 1, date));
    const exists = check.getUTCMonth() === month - 1 && check.getUTCDate() === date;
    return exists ? [`${year}-${two(month)}-${two(date)}T${two(hour)}:${two(minute)}`] : [];
  });
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
