import type { ProposalWords } from '../model.ts';
import { normalise } from './normalise.ts';
import { GAP, type Token, tokenise } from './tokens.ts';
import { addPhrase, findPhrases, type Hit, newTrie, type PhraseTrie } from './trie.ts';

/** A mail that is being written, as far as it tells whether an offer goes out with it. */
export interface ProposalDraft {
  /** Null if the page does not show it. */
  subject: string | null;
  /** File names. */
  attachments: readonly string[];
  /** The user's own words, without signature and quoted history. */
  text: string;
  /** It answers and forwards nothing; the subject of an answer says nothing about this mail. */
  isNew: boolean;
}

const ROLES = ['sends', 'contrary', 'subjects', 'files', 'otherFiles', 'whichever'] as const;

type Role = (typeof ROLES)[number];

interface Index {
  /** One a language: all are asked, because a draft may mix them, and a subject alone seldom tells its own. */
  tries: readonly PhraseTrie<Role>[];
  minutes: ReadonlySet<string>;
  closings: ReadonlySet<string>;
}

/** What stands further back decides nothing: an offer is announced at the beginning. */
const LOOKED_AT = 20_000;

/** So many words after "whatever you decide" the minutes are named. */
const MINUTES_WITHIN = 20;

/** No line that closes a mail has more words. */
const LONGEST_CLOSING = 4;

const known = new WeakMap<readonly ProposalWords[], Index>();

function trieOf(language: ProposalWords): PhraseTrie<Role> {
  const trie = newTrie<Role>([]);
  for (const role of ROLES) {
    for (const phrase of language[role]) addPhrase(trie, phrase, language.classes, role);
  }
  return trie;
}

function indexOf(words: readonly ProposalWords[]): Index {
  const before = known.get(words);
  if (before) return before;
  const made = {
    tries: words.map(trieOf),
    minutes: new Set(words.flatMap(({ minutes }) => minutes)),
    closings: new Set(words.flatMap(({ closings }) => closings.map((line) => wordsIn(line).join(' ')))),
  };
  known.set(words, made);
  return made;
}

const tokensOf = (text: string): Token[] => tokenise(normalise(text.slice(0, LOOKED_AT)).text).tokens;

const wordsIn = (text: string): string[] => tokensOf(text).map(({ word }) => word);

function hitsIn({ tries }: Index, tokens: readonly Token[]): Hit<Role>[] {
  return tries.flatMap((trie) => findPhrases(trie, tokens));
}

const has = (hits: readonly Hit<Role>[], role: Role): boolean => hits.some(({ cue }) => cue === role);

/** Some sentence says that the offer is in this mail, and nothing in it up to there speaks of another one. */
function isSent(tokens: readonly Token[], hits: readonly Hit<Role>[]): boolean {
  const starts: number[] = [];
  let start = 0;
  tokens.forEach(({ gap }, at) => {
    if (gap >= GAP.sentence) start = at;
    starts.push(start);
  });
  const contrary = hits.filter(({ cue }) => cue === 'contrary');
  return hits.some(
    ({ cue, from, to }) =>
      cue === 'sends' && !contrary.some((other) => starts[other.from] === starts[from] && other.from < to),
  );
}

/** "NorthwindProposal.pdf" is two words. */
const spaced = (name: string) => name.replace(/(\p{Ll})(?=\p{Lu})/gu, '$1 ');

/**
 * Whether the user's own offer goes out with this mail: its words say so; or a new mail's subject or the name of an
 * attached file does, and its words speak of no other offer. Precision first: a chip that is missing costs nothing.
 */
export function looksLikeProposal(draft: ProposalDraft, words: readonly ProposalWords[]): boolean {
  const index = indexOf(words);
  const tokens = tokensOf(draft.text);
  const said = hitsIn(index, tokens);
  if (isSent(tokens, said)) return true;
  if (has(said, 'contrary')) return false;
  const isOffer = (name: string) => {
    const hits = hitsIn(index, tokensOf(spaced(name)));
    return has(hits, 'files') && !has(hits, 'otherFiles');
  };
  if (draft.attachments.some(isOffer)) return true;
  if (!draft.isNew || draft.subject === null) return false;
  const titled = hitsIn(index, tokensOf(draft.subject));
  return has(titled, 'subjects') && !has(titled, 'contrary');
}

/** Whether a text already proposes to talk whatever the decision will be, by our words or by the user's. */
export function holdsAgreement(text: string, words: readonly ProposalWords[]): boolean {
  const index = indexOf(words);
  const tokens = tokensOf(text);
  return hitsIn(index, tokens).some(
    ({ cue, to }) =>
      cue === 'whichever' &&
      tokens.slice(to, to + MINUTES_WITHIN).some(({ word }) => index.minutes.has(word)),
  );
}

/** Whether a line closes a mail ("Kind regards,"), so that nothing more is said behind it. */
export function isClosing(line: string, words: readonly ProposalWords[]): boolean {
  if (line.length > 60) return false;
  const said = wordsIn(line);
  return said.length > 0 && said.length <= LONGEST_CLOSING && indexOf(words).closings.has(said.join(' '));
}
