import type { MailWords, Wording, WordingLanguage } from '../model.ts';

export type Wordings = Readonly<Record<WordingLanguage, Wording>>;

/** The lists that hold in whatever language a mail is written: a French client may answer an English offer. */
export type KnownWords = Record<Exclude<keyof MailWords, 'registerCues'>, ReadonlySet<string>>;

/** Gathers the mail words of all languages, by list. */
export function knownWords(wordings: Wordings): KnownWords {
  const all = Object.values(wordings).map((wording) => wording.mailWords);
  const gather = (list: keyof KnownWords) => new Set(all.flatMap((words) => words[list]));
  return {
    honorifics: gather('honorifics'),
    signOffs: gather('signOffs'),
    offerWords: gather('offerWords'),
    projectWords: gather('projectWords'),
    leadIns: gather('leadIns'),
    roleLeadIns: gather('roleLeadIns'),
    joiners: gather('joiners'),
    emptyWords: gather('emptyWords'),
    sentenceWords: gather('sentenceWords'),
    officeWords: gather('officeWords'),
  };
}

/** The language that is written for a mail in `code` (ISO 639-1, also "es-MX"): itself if drafts can be, else English. */
export function languageOf(code: string | null, wordings: Wordings): WordingLanguage {
  const short = code?.slice(0, 2).toLowerCase() ?? '';
  return Object.hasOwn(wordings, short) ? (short as WordingLanguage) : 'en';
}

/** A word as the lists hold it: lower case, one kind of apostrophe, no punctuation around it. */
export function listed(word: string): string {
  return word
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{M}\p{N}]+$/gu, '');
}

/** Letters and digits only, so that "Northwind Logistics" and "northwind-logistics" are equal. */
export function squashed(text: string): string {
  return text
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}
