import type { CueRole, DetectionLanguage, Kind, OutcomeId, QuoteMarks, ReasonId } from '../model.ts';
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

/** The languages' data; the phrases of a language are compiled when a text in it first turns up. */
export interface Lexicon {
  codes: readonly string[];
  trieOf(code: string): PhraseTrie<Cue> | null;
  statementWords: ReadonlySet<string>;
  clauseWords: ReadonlySet<string>;
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
    for (const word of words) commonWords.set(word, [...(commonWords.get(word) ?? []), code]);
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
  const lexicon: Lexicon = {
    codes: languages.map(({ code }) => code),
    trieOf,
    statementWords: new Set(languages.flatMap((language) => language.statementWords)),
    clauseWords: new Set(languages.flatMap((language) => language.clauseWords)),
    commonWords,
    quotes: languages.map((language) => language.quotes),
  };
  known.set(languages, lexicon);
  return lexicon;
}
