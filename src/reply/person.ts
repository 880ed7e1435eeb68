import type { Person } from '../model.ts';
import { isMachine, mailbox, organisationOf } from './address.ts';
import { fieldText } from './render.ts';
import { type KnownWords, listed, squashed } from './words.ts';

export interface PersonName {
  /** What to call them; null rather than a guess. */
  first: string | null;
  full: string | null;
}

/** Characters of a display name that are read. */
const LONGEST_NAME = 200;

const NOBODY: PersonName = { first: null, full: null };

/** After a comma these belong to the name before it: "Dana Whitfield, PhD". */
const SUFFIXES = new Set('jr sr ii iii iv phd md mba msc bsc esq cpa pmp cfa dphil frcs'.split(' '));

const FAMILY_NAME_FIRST = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/**
 * A person's name from a mail's sender: display name first, then the address. Gives nulls for offices,
 * companies, no-reply addresses and whatever else may not be a person's name.
 */
export function personName(person: Person, words: KnownWords): PersonName {
  if (isMachine(person.email)) return NOBODY;
  const display = withoutAdditions((person.name ?? '').slice(0, LONGEST_NAME));
  if (display === '') return nameInAddress(person.email, words);
  if (display.includes('@'))
    return nameInAddress(display.split(' ').find((part) => part.includes('@')) ?? '', words);
  if (isOrganisation(display, person.email)) return NOBODY;
  return nameInText(inOrder(display, person.email), words);
}

/**
 * A person's name from plain words such as "Dr. Dana Whitfield" or a signature's line; nulls if the words do not
 * look like one.
 */
export function nameInText(text: string, words: KnownWords): PersonName {
  if (FAMILY_NAME_FIRST.test(text)) {
    // Which part is the given name cannot be told, and a company is not called by its name.
    const person = text.length <= 8 && !/会社|公司|회사/.test(text);
    return person ? { first: text, full: text } : NOBODY;
  }
  const titled = text.split(' ').filter((token) => !/^(?:\p{Extended_Pictographic}|\ufe0f)+$/u.test(token));
  const start = titled.findIndex((token, index) => !isHonorific(token, titled.length - index, words));
  const tokens = titled
    .slice(start < 0 ? titled.length : start)
    .filter((token) => !SUFFIXES.has(squashed(token)));
  const readable = tokens.every((token) => /^[\p{L}\p{M}'’.ª·-]+$/u.test(token));
  if (!readable || tokens.length === 0 || tokens.length > 6) return NOBODY;
  if (tokens.some((token) => words.officeWords.has(listed(token)) && !words.joiners.has(listed(token))))
    return NOBODY;
  // "M. Lefebvre": a family name alone is no way to greet.
  if (start > 0 && tokens.length === 1) return NOBODY;
  const cased = tokens.map((token) => capitalised(token, tokens));
  const called = cased.find((token) => !isInitial(token)) ?? null;
  const at = called === null ? -1 : cased.indexOf(called);
  // After initials the last word is the family name. "Mª" is half of a first name.
  const first = called === null || (at > 0 && at === cased.length - 1) ? null : called;
  const second = first?.endsWith('ª') ? ` ${cased[at + 1] ?? ''}` : '';
  return { first: first === null ? null : `${first}${second}`.trim(), full: cased.join(' ') };
}

/** Drops what mail systems and people hang on a display name: quotes, brackets, "via Sales", "| Northwind". */
function withoutAdditions(display: string): string {
  return fieldText(display.normalize('NFC').replace(/[\u200b-\u200f\u2060\ufeff]/g, ''))
    .replace(/\s+(?:via|through|por medio de|a través de)\s+.*$/i, '')
    .replace(/[([<{].*?(?:[)\]>}]|$)/g, ' ')
    .replace(/\s+(?:[|–—•·/@-]|at|from|chez)\s+.*$/i, '')
    .replace(/(\S\s+)["“«][^"”»]*["”»](?=\s)/g, '$1')
    .replace(/["“”«»]|^['‘’]|['‘’]$/g, '')
    .replace(/\s+/g, ' ')
    .replace(/[\s,;:]+$/, '')
    .trim();
}

function isOrganisation(display: string, email: string | null): boolean {
  const organisation = squashed(organisationOf(email) ?? '');
  if (organisation === '') return false;
  const [firstWord = ''] = display.split(/[\s,]+/);
  return squashed(display) === organisation || squashed(firstWord) === organisation;
}

/** "Whitfield, Dana" and "LEFEBVRE Jean-Baptiste" with the first name first. */
function inOrder(display: string, email: string | null): string {
  const addressStart = squashed(mailbox(email).split(/[._+-]/)[0] ?? '');
  const startsLikeAddress = (text: string) =>
    addressStart.length > 1 && squashed(text.split(' ')[0] ?? '') === addressStart;
  const [before = '', after = '', ...more] = display
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '' && !SUFFIXES.has(squashed(part)));
  if (after !== '') return more.length > 0 || startsLikeAddress(before) ? before : `${after} ${before}`;
  const tokens = before.split(' ');
  const shouted = tokens.findIndex((token) => !isShouted(token));
  if (shouted < 1 || startsLikeAddress(before)) return before;
  return [...tokens.slice(shouted), ...tokens.slice(0, shouted)].join(' ');
}

/** "dana.whitfield@…" is a name, "dwhitfield@…" and "sales@…" are not. */
function nameInAddress(email: string | null, words: KnownWords): PersonName {
  const parts = mailbox(email).replace(/\+.*$/, '').split(/[._]/);
  const named =
    parts.length > 1 && parts.length < 4 && parts.every((part) => /^[a-z]{2,}(?:-[a-z]{2,})*$/.test(part));
  const office = parts.some((part) => words.officeWords.has(part) || words.emptyWords.has(part));
  return named && !office
    ? nameInText(parts.map((part) => capitalised(part, parts)).join(' '), words)
    : NOBODY;
}

function isHonorific(token: string, left: number, words: KnownWords): boolean {
  const word = listed(token);
  if (!words.honorifics.has(word) || left < 2) return false;
  // "Don Whitfield" and "Sir" as a first name: in full and without a full stop, only before two more names.
  const abbreviated =
    token.endsWith('.') || /^(?:mr|mrs|ms|miss|mx|dr|dra|sr|sra|srta|mme|mlle|prof|dña)$/.test(word);
  return abbreviated || word.length > 4 || left > 2;
}

function isInitial(token: string): boolean {
  return (
    /^(?:\p{L}\.?)+$/u.test(token) &&
    (token.includes('.') || token.length === 1) &&
    token.replaceAll('.', '').length <= 3
  );
}

function isShouted(token: string): boolean {
  return /\p{Lu}{2}/u.test(token) && token.length > 2 && token === token.toUpperCase();
}

/** "DANA" and "dana" as "Dana"; a name with its own capitals ("McDonald", "JP") stays as it is. */
function capitalised(token: string, all: readonly string[]): string {
  const lower = all.every((other) => other === other.toLowerCase());
  if (!lower && !isShouted(token)) return token;
  return token
    .toLowerCase()
    .replace(/(^|[-'’])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());
}
