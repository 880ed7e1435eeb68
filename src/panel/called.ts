import { wordings } from '../languages/wording.ts';
import type { Opportunity } from '../model.ts';
import { personName } from '../reply/person.ts';
import { type KnownWords, knownWords } from '../reply/words.ts';

let words: KnownWords | null = null;

/** What to call the person of an entry in a sentence: the first name, else the name as it is; null if nobody is known. */
export function calledName({ contact }: Pick<Opportunity, 'contact'>): string | null {
  words ??= knownWords(wordings);
  return personName(contact, words).first ?? (contact.name?.trim() || null);
}

/** What an entry is about, for the head of a page below it: organisation and project, or the person. */
export function entryTitle({ organisation, project, contact }: Opportunity): string | null {
  return [organisation ?? contact.name ?? contact.email, project].filter(Boolean).join(', ') || null;
}
