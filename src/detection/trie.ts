import { GAP, type Token, tokenise } from './tokens.ts';

/** The words behind the `<names>` in patterns. */
export type Classes = Readonly<Record<string, readonly string[]>>;

/** One written element of a pattern; each is taken apart once, however many phrases use it. */
interface Element {
  /** Alternatives by their first word, with the words that follow it. */
  words: Map<string, string[][]>;
  /** May be missing. */
  optional: boolean;
  /** Words of any kind that may be passed over behind it. */
  any: number;
  /** Holds only where a statement ends. */
  last: boolean;
}

interface Node<Cue> {
  branches: Branch<Cue>[];
  /** The branches that a word leads into; made when a text first comes here. */
  byWord: Map<string, Branch<Cue>[]> | null;
  /** Branches that may be passed without a word. */
  passable: Branch<Cue>[];
  cues: Cue[] | null;
}

interface Branch<Cue> {
  element: Element;
  to: Node<Cue>;
  /** Phrases that begin here and are not taken apart yet. */
  waiting: Waiting<Cue>[] | null;
}

interface Waiting<Cue> {
  rest: string;
  cue: Cue;
  classes: Classes;
}

/** A trie over words whose edges may be classes, optional words and short gaps. */
export interface PhraseTrie<Cue> {
  /** The branches of the root by the word they begin with. */
  firsts: Map<string, Branch<Cue>[]>;
  /** The branches of the root by what they are written as. */
  roots: Map<Element, Branch<Cue>>;
  elements: Map<string, Element>;
  fillers: ReadonlySet<string>;
}

export interface Hit<Cue> {
  cue: Cue;
  /** Indices of the first word and of the one after the last. */
  from: number;
  to: number;
}

const MAX_FILLERS = 3;
const MAX_ANY = 6;
const PLAIN_WORDS = /^[a-z0-9 ]+$/;
const NOTHING_MORE: string[][] = [[]];

/** Takes words that may stand inside any phrase and gives an empty trie. */
export function newTrie<Cue>(fillers: Iterable<string>): PhraseTrie<Cue> {
  return {
    firsts: new Map(),
    roots: new Map(),
    elements: new Map(),
    fillers: new Set(fillers),
  };
}

function wordsOf(written: string): string[] {
  if (PLAIN_WORDS.test(written)) return written.split(' ');
  const words = tokenise(written.normalize('NFKC').toLowerCase()).tokens.map(({ word }) => word);
  if (words.length === 0) throw new Error(`no word: ${written}`);
  return words;
}

function alternativesOf(written: string, classes: Classes): readonly string[] {
  return written.split('|').flatMap((one) => {
    if (!one.startsWith('<')) return [one];
    const named = classes[one.slice(1, -1)];
    if (!named) throw new Error(`unknown class ${one}`);
    return named;
  });
}

function parseElement(written: string, classes: Classes): Element {
  const words: Element['words'] = new Map();
  if (written === '..') return { words, optional: true, any: MAX_ANY, last: false };
  if (written === '$') return { words, optional: true, any: 0, last: true };
  const optional = written.startsWith('[') && written.endsWith(']');
  for (const one of alternativesOf(optional ? written.slice(1, -1) : written, classes)) {
    const [first = '', ...rest] = wordsOf(one);
    const same = words.get(first);
    if (!same) words.set(first, rest.length === 0 ? NOTHING_MORE : [rest]);
    else words.set(first, [...same, rest]);
  }
  return { words, optional, any: 0, last: false };
}

function elementOf<Cue>(trie: PhraseTrie<Cue>, written: string, classes: Classes): Element {
  const known = trie.elements.get(written);
  if (known) return known;
  const element = parseElement(written, classes);
  trie.elements.set(written, element);
  return element;
}

function emptyNode<Cue>(): Node<Cue> {
  return { branches: [], byWord: null, passable: [], cues: null };
}

/** Adds a branch under each of its first words. */
function indexBranch<Cue>(index: Map<string, Branch<Cue>[]>, branch: Branch<Cue>): void {
  for (const first of branch.element.words.keys()) {
    const same = index.get(first);
    if (same) same.push(branch);
    else index.set(first, [branch]);
  }
}

function branchesFor<Cue>(node: Node<Cue>, word: string): readonly Branch<Cue>[] {
  if (!node.byWord) {
    node.byWord = new Map();
    for (const branch of node.branches) indexBranch(node.byWord, branch);
  }
  return node.byWord.get(word) ?? [];
}

/** The branch of the root for a pattern's first element. */
function rootBranch<Cue>(trie: PhraseTrie<Cue>, element: Element): Branch<Cue> {
  const known = trie.roots.get(element);
  if (known) return known;
  const branch: Branch<Cue> = { element, to: emptyNode(), waiting: null };
  trie.roots.set(element, branch);
  indexBranch(trie.firsts, branch);
  return branch;
}

/** Adds what follows the first element of a pattern. */
function addRest<Cue>(trie: PhraseTrie<Cue>, root: Branch<Cue>, { rest, cue, classes }: Waiting<Cue>): void {
  let node = root.to;
  for (const written of rest.split(' ')) {
    if (written === '') continue;
    const element = elementOf(trie, written, classes);
    let branch = node.branches.find((known) => known.element === element);
    if (!branch) {
      branch = { element, to: emptyNode(), waiting: null };
      node.branches.push(branch);
      node.byWord = null;
      if (element.optional) node.passable.push(branch);
    }
    node = branch.to;
  }
  node.cues ??= [];
  node.cues.push(cue);
}

/**
 * Adds one phrase pattern (`PhrasePattern` in the model) of the one language whose classes are given. Throws on
 * a pattern whose first element could never match; the rest is taken apart when a text first has a word that the
 * phrase begins with, because most phrases are never needed in a session.
 */
export function addPhrase<Cue>(trie: PhraseTrie<Cue>, pattern: string, classes: Classes, cue: Cue): void {
  const blank = pattern.indexOf(' ');
  const first = blank < 0 ? pattern : pattern.slice(0, blank);
  const element = elementOf(trie, first, classes);
  if (element.optional) throw new Error(`no first word: ${pattern}`);
  const branch = rootBranch(trie, element);
  branch.waiting ??= [];
  branch.waiting.push({ rest: blank < 0 ? '' : pattern.slice(blank + 1), cue, classes });
}

function settle<Cue>(trie: PhraseTrie<Cue>, branch: Branch<Cue>): void {
  const { waiting } = branch;
  if (!waiting) return;
  branch.waiting = null;
  for (const one of waiting) addRest(trie, branch, one);
}

/** Takes all phrases apart at once. Throws on a pattern that could never match. */
export function settleAll<Cue>(trie: PhraseTrie<Cue>): void {
  for (const branch of trie.roots.values()) settle(trie, branch);
}

/**
 * All phrases in a list of words, overlapping ones included; of one cue and one beginning the longest.
 * No phrase reaches over the end of a sentence. The work is bounded by a constant per word.
 */
export function findPhrases<Cue>(trie: PhraseTrie<Cue>, tokens: readonly Token[]): Hit<Cue>[] {
  const hits: Hit<Cue>[] = [];
  const longest = new Map<Cue, number>();
  const walkWords = ({ element, to }: Branch<Cue>, at: number, fillers: number): void => {
    const rests = element.words.get(tokens[at]?.word ?? '');
    if (!rests) return;
    for (const rest of rests) {
      let end = at + 1;
      for (const expected of rest) {
        const token = tokens[end];
        if (!token || token.gap >= GAP.sentence || token.word !== expected) break;
        end += 1;
      }
      if (end - at - 1 === rest.length) walk(to, end, end, fillers, 0);
    }
  };
  const walk = (node: Node<Cue>, at: number, end: number, fillers: number, any: number): void => {
    if (node.cues) {
      for (const cue of node.cues) if ((longest.get(cue) ?? 0) < end) longest.set(cue, end);
    }
    const token = tokens[at];
    const stopped = !token || token.gap >= GAP.sentence;
    for (const branch of node.passable) {
      const { last, any: gap } = branch.element;
      if (!last || !token || token.gap >= GAP.comma) walk(branch.to, at, end, fillers, gap);
    }
    if (stopped || node.branches.length === 0) return;
    for (const branch of branchesFor(node, token.word)) walkWords(branch, at, fillers);
    if (any > 0) walk(node, at + 1, end, fillers, any - 1);
    else if (fillers < MAX_FILLERS && trie.fillers.has(token.word)) walk(node, at + 1, end, fillers + 1, 0);
  };
  tokens.forEach(({ word }, from) => {
    const branches = trie.firsts.get(word);
    if (!branches) return;
    for (const branch of branches) {
      if (branch.waiting) settle(trie, branch);
      walkWords(branch, from, 0);
    }
    if (longest.size === 0) return;
    for (const [cue, to] of longest) hits.push({ cue, from, to });
    longest.clear();
  });
  return hits;
}
