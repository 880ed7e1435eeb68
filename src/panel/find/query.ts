import { folded } from './fold.ts';

/** One thing that an entry must hold: a word, or words that stand one behind the other. */
export interface Term {
  /** Folded. */
  text: string;
  /** Its last word may go on. */
  isOpen: boolean;
  /** So many slips in it are forgiven once the search is lenient. */
  slips: 0 | 1 | 2;
  /** How it stands in a row as whole words, and as the beginning of some. */
  whole: string;
  beginning: string;
}

/** What is looked for. Without terms: everything that holds none of `without`. */
export interface Query {
  /** In no order, the longest first: it is found least. */
  terms: readonly Term[];
  /** What an entry must not hold, as whole words between blanks. */
  without: readonly string[];
  isLenient: boolean;
}

/** A minus, then words in quotation marks or a word; a mark that is not closed reaches to the end. */
const PIECE = /([-\u2212\u2013\u2014]?)(?:["“”„‟«»]([^"“”„‟«»]*)(["“”„‟«»]?)|([^\s"“”„‟«»]+))/g;

/** A word before the last may go on too from this length ("offer" finds "offers"); shorter ones would find anything. */
const LONG_ENOUGH_TO_GO_ON = 4;

const ONE_SLIP_FROM = 4;
const TWO_SLIPS_FROM = 8;

function slipsIn(text: string): 0 | 1 | 2 {
  // Another number is another thing.
  if (/\p{N}/u.test(text) || text.length < ONE_SLIP_FROM) return 0;
  return text.length < TWO_SLIPS_FROM ? 1 : 2;
}

const termOf = (text: string, isOpen: boolean, slips: Term['slips']): Term => ({
  text,
  isOpen,
  slips,
  whole: ` ${text} `,
  beginning: ` ${text}`,
});

/**
 * What is looked for by what was typed: all words in any order, those in quotation marks one behind the other, none of
 * those with a minus before them. The word that is being typed may go on, and so may longer ones before it.
 */
export function queryOf(typed: string): Query {
  const terms = new Map<string, Term>();
  const without = new Set<string>();
  for (const piece of typed.matchAll(PIECE)) {
    const [whole, minus, quoted, closing, word = ''] = piece;
    const text = folded(quoted ?? word);
    if (text === '') continue;
    const isTyped = piece.index + whole.length === typed.length;
    const lastWord = text.slice(text.lastIndexOf(' ') + 1);
    const goesOn = isTyped || lastWord.length >= LONG_ENOUGH_TO_GO_ON;
    const isOpen = quoted === undefined ? goesOn : closing === '';
    if (minus) without.add(` ${text} `);
    // Of the same words twice the narrower one counts.
    else if (!terms.has(text) || !isOpen) {
      terms.set(text, termOf(text, isOpen, quoted === undefined ? slipsIn(text) : 0));
    }
  }
  return {
    terms: [...terms.values()].sort((one, other) => other.text.length - one.text.length),
    without: [...without].sort(),
    isLenient: false,
  };
}

/** Whether nothing is looked for, so that everything is found. */
export const isBlank = ({ terms, without }: Query): boolean => terms.length === 0 && without.length === 0;

/** The same with slips forgiven; null if there is nothing to forgive. */
export const lenient = (query: Query): Query | null =>
  query.terms.some(({ slips }) => slips > 0) ? { ...query, isLenient: true } : null;

const looks = ({ text, isOpen, whole }: Term) => (isOpen ? ` ${text}` : whole);

/** Whether everything that `next` finds is found by `previous` too. */
export function isNarrower(next: Query, previous: Query): boolean {
  if (next.isLenient || previous.isLenient) return false;
  return (
    previous.terms.every((old) => next.terms.some((term) => looks(term).includes(looks(old)))) &&
    previous.without.every((words) => next.without.includes(words))
  );
}
