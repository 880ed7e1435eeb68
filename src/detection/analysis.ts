import type { TextRange } from '../model.ts';
import { type ClauseMap, mapClauses } from './clauses.ts';
import type { ConceptIndex } from './concepts.ts';
import { indexHits, type RoleIndex } from './cue-index.ts';
import { languagesIn } from './language.ts';
import type { Cue, Lexicon } from './lexicon.ts';
import { type NormalisedText, normalise } from './normalise.ts';
import { ownWords } from './quotes.ts';
import { type Token, tokenise } from './tokens.ts';
import { findPhrases, type Hit } from './trie.ts';

/** No more of a message than this many UTF-16 units is looked at. */
export const MAX_LENGTH = 20_480;

// A decision stands near the beginning or the end; a mail with more own words than this is a paper.
const FIRST_PART = 6144;
const LAST_PART = 3072;

/** The beginning and the end of a long text's own parts. */
function ends(parts: readonly TextRange[]): readonly TextRange[] {
  const length = parts.reduce((sum, { start, end }) => sum + end - start, 0);
  if (length <= FIRST_PART + LAST_PART) return parts;
  const kept: TextRange[] = [];
  let before = 0;
  for (const { start, end } of parts) {
    const firstEnd = Math.min(end, start + Math.max(0, FIRST_PART - before));
    const lastStart = Math.max(start, firstEnd, end - Math.max(0, before + end - start - length + LAST_PART));
    if (firstEnd > start) kept.push({ start, end: firstEnd });
    if (end > lastStart) kept.push({ start: lastStart, end });
    before += end - start;
  }
  return kept;
}

type Role = Cue['role'];

/** One text taken apart. */
export interface Analysis {
  normalised: NormalisedText;
  tokens: readonly Token[];
  clauses: ClauseMap;
  hits: ReadonlyMap<Role, readonly Hit<Cue>[]>;
  /** What words mean in the languages that the text may be in. */
  concepts: readonly ConceptIndex[];
  conceptNames: readonly string[];
  /** Where the cues of a role stand that one language has: the French "if" is no Italian one. */
  indexOf(role: Role, language: string): RoleIndex;
}

/**
 * Takes a message's given text; quoted history, signature and disclaimer are left out. A text too short to tell
 * its language is read in `languages`, by default in all.
 */
export function analyse(text: string, lexicon: Lexicon, languages?: Iterable<string>): Analysis {
  const normalised = normalise(text.slice(0, MAX_LENGTH));
  const list = tokenise(normalised.text, ends(ownWords(normalised.text, lexicon.quotes)));
  const hits = new Map<Role, Hit<Cue>[]>();
  // A phrase of another language than the text's would mean something else in it.
  const codes = [...(languagesIn(list.tokens, lexicon.commonWords) ?? languages ?? lexicon.codes)];
  const openers = lexicon.openersOf(codes);
  const clauses = mapClauses(list, openers.statement, openers.clause);
  for (const code of list.tokens.length > 0 ? codes : []) {
    const trie = lexicon.trieOf(code);
    for (const hit of trie ? findPhrases(trie, list.tokens) : []) {
      const same = hits.get(hit.cue.role);
      if (same) same.push(hit);
      else hits.set(hit.cue.role, [hit]);
    }
  }
  const indices = new Map<string, RoleIndex>();
  const indexOf = (role: Role, language: string): RoleIndex => {
    const key = `${role} ${language}`;
    const known = indices.get(key);
    if (known) return known;
    const ofLanguage = (hits.get(role) ?? []).filter((hit) => hit.cue.language === language);
    const index = indexHits(ofLanguage, clauses.sentence);
    indices.set(key, index);
    return index;
  };
  const concepts = list.tokens.length > 0 ? codes.flatMap((code) => lexicon.conceptsOf(code) ?? []) : [];
  const { conceptNames } = lexicon;
  return { normalised, tokens: list.tokens, clauses, hits, concepts, conceptNames, indexOf };
}

/** The hits of one role, in the order of the text within each language. */
export function hitsOf(analysis: Analysis, role: Role): readonly Hit<Cue>[] {
  return analysis.hits.get(role) ?? [];
}
