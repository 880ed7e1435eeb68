import type { Message, QuoteMarks, Teaching, TextRange, Verdict } from '../model.ts';
import { MAX_LENGTH } from './analysis.ts';
import { normalise } from './normalise.ts';
import { isWordUnit, occurrences, plainPhrase, plainText } from './plain-text.ts';
import { ownWords } from './quotes.ts';

/** The judged message, with the key that mutes know it by (`ThreadView.messageKey`). */
export type KeyedMessage = Pick<Message, 'from' | 'direction' | 'text'> & { key: string | null };

export const NOTHING_TAUGHT: Teaching = {
  mutedMessages: [],
  mutedSenders: [],
  mutedPhrases: [],
  ownPhrases: [],
};

/** A phrase needs so many words, or so many letters: less stands in every mail. */
const FEWEST_WORDS = 2;
const FEWEST_LETTERS = 8;

/** Whether a phrase is too short to tell a no from anything else. */
export function isTooShort(phrase: string): boolean {
  const plain = plainPhrase(phrase);
  const words = plain.split(' ').filter((word) => [...word].some(isWordUnit)).length;
  return words === 0 || (words < FEWEST_WORDS && plain.length < FEWEST_LETTERS);
}

/** Whether two phrases are the same words: they find the same in every mail. */
export function samePhrase(one: string, other: string): boolean {
  return plainPhrase(one) === plainPhrase(other);
}

/** Those of the phrases that stand in a text, in quoted history as well. */
export function phrasesIn(text: string, phrases: readonly string[]): string[] {
  const plain = plainText(normalise(text.slice(0, MAX_LENGTH)));
  return phrases.filter((phrase) => occurrences(plain, phrase).length > 0);
}

/** One sender's address, however it is written. */
export function senderKey(email: string | null): string | null {
  return email?.trim().toLowerCase() || null;
}

function silenced(verdict: Verdict): Verdict {
  return { ...verdict, rejection: false, probability: 0, outcome: null, reasons: [], evidence: [] };
}

function withPhrases(
  verdict: Verdict,
  text: string,
  phrases: readonly string[],
  marks: readonly QuoteMarks[],
): Verdict {
  const normalised = normalise(text.slice(0, MAX_LENGTH));
  const own = plainText(normalised, ownWords(normalised.text, marks));
  const known = verdict.rejection ? verdict.evidence : [];
  const evidence = [...known];
  for (const phrase of phrases) {
    const [range] = isTooShort(phrase) ? [] : occurrences(own, phrase);
    const isNew = range && !evidence.some((other) => range.start < other.end && other.start < range.end);
    if (isNew) evidence.push(range);
  }
  if (evidence.length === known.length) return verdict;
  return {
    ...verdict,
    rejection: true,
    probability: 1,
    outcome: verdict.outcome ?? 'unknown',
    reasons: verdict.reasons.length > 0 ? verdict.reasons : ['not_said'],
    evidence: evidence.sort((a, b) => a.start - b.start),
  };
}

/** A range without the punctuation at its ends. */
function wordsOf(text: string, { start, end }: TextRange): TextRange {
  let from = start;
  let to = end;
  while (from < to && !isWordUnit(text.charAt(from))) from += 1;
  while (to > from && !isWordUnit(text.charAt(to - 1))) to -= 1;
  return { start: from, end: to };
}

function withoutPhrases(verdict: Verdict, text: string, phrases: readonly string[]): Verdict {
  const plain = plainText(normalise(text.slice(0, MAX_LENGTH)));
  const muted = phrases.flatMap((phrase) => occurrences(plain, phrase));
  const evidence = verdict.evidence.filter((range) => {
    const words = wordsOf(text, range);
    return !muted.some(({ start, end }) => start <= words.start && words.end <= end);
  });
  if (evidence.length === verdict.evidence.length) return verdict;
  return evidence.length === 0 ? silenced(verdict) : { ...verdict, evidence };
}

/**
 * A verdict as the user taught it. Own phrases in the message's own words make it a rejection; a mute of the
 * message, of its sender, or of all the words that decided unmakes it, and so has the last word. Phrases are
 * plain text: letter case, accents, the form of quotes and spaces, and invisible characters make no difference.
 * Linear in the text; never throws.
 * @param marks the quote marks of all languages, to leave quoted history out
 */
export function withTeaching(
  verdict: Verdict,
  message: KeyedMessage,
  teaching: Teaching,
  marks: readonly QuoteMarks[],
): Verdict {
  const { mutedMessages, mutedSenders, mutedPhrases, ownPhrases } = teaching;
  const { key, text } = message;
  if (message.direction === 'out' || text === null) return verdict;
  const sender = senderKey(message.from.email);
  if (key !== null && mutedMessages.includes(key)) return silenced(verdict);
  if (sender !== null && mutedSenders.includes(sender)) return silenced(verdict);
  const found = ownPhrases.length > 0 ? withPhrases(verdict, text, ownPhrases, marks) : verdict;
  return found.rejection && mutedPhrases.length > 0 ? withoutPhrases(found, text, mutedPhrases) : found;
}
