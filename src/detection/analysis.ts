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

type Role = Cue['role'];

/** One text taken apart. */
export interface Analysis {
  normalised: NormalisedText;
  tokens: readonly Token[];
  clauses: ClauseMap;
  hits: ReadonlyMap<Role, readonly Hit<Cue>[]>;
  /** What words mean in the languages that the text may be in. */
  concepts: readonly ConceptIndex[];
  /** Where the cues of a role stand. */
  indexOf(role: Role): RoleIndex;
}

/**
 * Takes a message's given text; quoted history, signature and disclaimer are left out. A text too short to tell
 * its language is read in `languages`, by default in all.
 */
export function analyse(text: string, lexicon: Lexicon, languages?: Iterable<string>): Analysis {
  const normalised = normalise(text.slice(0, MAX_LENGTH));
  const list = tokenise(normalised.text, ownWords(normalised.text, lexicon.quotes));
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
  const indices = new Map<Role, RoleIndex>();
  const indexOf = (role: Role): RoleIndex => {
    const known = indices.get(role);
    if (known) return known;
    const index = indexHits(hits.get(role) ?? [], clauses.sentence);
    indices.set(role, index);
    return index;
  };
  const concepts = list.tokens.length > 0 ? codes.flatMap((code) => lexicon.conceptsOf(code) ?? []) : [];
  return { normalised, tokens: list.tokens, clauses, hits, concepts, indexOf };
}

/** The hits of one role, in the order of the text within each language. */
export function hitsOf(analysis: Analysis, role: Role): readonly Hit<Cue>[] {
  return analysis.hits.get(role) ?? [];
}
