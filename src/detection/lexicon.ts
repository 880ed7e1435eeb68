import type { CueRole, DetectionLanguage, Kind, OutcomeId, QuoteMarks, ReasonId } from '../model.ts';
import { type ConceptIndex, indexConcepts } from './concepts.ts';
import { OTHER_LANGUAGES } from './other-languages.ts';
import { bare } from './tokens.ts';
import { addPhrase, newTrie, type PhraseTrie } from './trie.ts';

/** What a found phrase means. */
export interface Cue {
  role: CueRole | 'refusal' | 'reason' | 'kind';
  language: string;
  strength: 'strong' | 'medium' | 'weak' | null;
  outcome: OutcomeId | null;
  reason: ReasonId | null;
  kind: Kind | null;
}

/** Words that begin a statement, and those that only begin a clause. */
export interface Openers {
  statement: ReadonlySet<string>;
  clause: ReadonlySet<string>;
}

/** The languages' data; the phrases of a language are compiled when a text in it first turns up. */
export interface Lexicon {
  codes: readonly string[];
  trieOf(code: string): PhraseTrie<Cue> | null;
  conceptsOf(code: string): ConceptIndex | null;
  /** The concepts, in the order that the learned weights know them by. */
  conceptNames: readonly string[];
  /** The words of these languages that begin a statement, and those that begin a clause. */
  openersOf(codes: readonly string[]): Openers;
  commonWords: ReadonlyMap<string, readonly string[]>;
  quotes: readonly QuoteMarks[];
}

const known = new WeakMap<readonly DetectionLanguage[], Lexicon>();

function entries<K extends string, V>(record: Readonly<Partial<Record<K, V>>>): [K, V][] {
  return Object.entries(record) as [K, V][];
}

function compile(language: DetectionLanguage): PhraseTrie<Cue> {
  const trie = newTrie<Cue>(language.fillers);
  const none = { language: language.code, strength: null, outcome: null, reason: null, kind: null };
  const add = (cue: Cue, phrases: readonly string[]) => {
    for (const phrase of phrases) addPhrase(trie, phrase, language.classes, cue);
  };
  for (const group of language.refusals) {
    const { strength, outcome = null, kind = null } = group;
    add({ ...none, role: 'refusal', strength, outcome, kind }, group.phrases);
  }
  for (const [role, phrases] of entries(language.cues)) add({ ...none, role }, phrases);
  for (const [reason, phrases] of entries(language.reasons))
    add({ ...none, role: 'reason', reason }, phrases);
  for (const [kind, phrases] of entries(language.kinds)) add({ ...none, role: 'kind', kind }, phrases);
  return trie;
}

/** Prepares the data of all given languages; kept for as long as the list itself. */
export function lexiconOf(languages: readonly DetectionLanguage[]): Lexicon {
  const before = known.get(languages);
  if (before) return before;
  const commonWords = new Map<string, string[]>();
  for (const { code, commonWords: words } of languages) {
    for (const word of new Set(words.map(bare))) {
      commonWords.set(word, [...(commonWords.get(word) ?? []), code]);
    }
  }
  for (const [code, words] of entries(OTHER_LANGUAGES)) {
    for (const word of new Set(words?.split(' ')))
      commonWords.set(word, [...(commonWords.get(word) ?? []), code]);
  }
  const tries = new Map<string, PhraseTrie<Cue>>();
  const trieOf = (code: string): PhraseTrie<Cue> | null => {
    const compiled = tries.get(code);
    if (compiled) return compiled;
    const language = languages.find((one) => one.code === code);
    if (!language) return null;
    const trie = compile(language);
    tries.set(code, trie);
    return trie;
  };
  const conceptNames = Object.keys(languages[0]?.concepts ?? {});
  const meanings = new Map<string, ConceptIndex>();
  const conceptsOf = (code: string): ConceptIndex | null => {
    const indexed = meanings.get(code);
    if (indexed) return indexed;
    const language = languages.find((one) => one.code === code);
    if (!language) return null;
    const index = indexConcepts(language, conceptNames);
    meanings.set(code, index);
    return index;
  };
  const openers = new Map<string, Openers>();
  const openersOf = (codes: readonly string[]): Openers => {
    const key = codes.join(' ');
    const before = openers.get(key);
    if (before) return before;
    const chosen = languages.filter(({ code }) => codes.includes(code));
    const made = {
      statement: new Set(chosen.flatMap((language) => language.statementWords)),
      clause: new Set(chosen.flatMap((language) => language.clauseWords)),
    };
    openers.set(key, made);
    return made;
  };
  const lexicon: Lexicon = {
    codes: languages.map(({ code }) => code),
    trieOf,
    conceptsOf,
    conceptNames,
    openersOf,
    commonWords,
    quotes: languages.map((language) => language.quotes),
  };
  known.set(languages, lexicon);
  return lexicon;
}
