import { byText } from './figures.ts';
import { atOnce, type InTurn, PART } from './in-turn.ts';
import type { Stems } from './stems.ts';

// Which lessons say nearly the same: a join of sets by the words that at least one of them must share (prefix
// filtering: Chaudhuri, Ganti, Kaushik, "A primitive operator for similarity joins", 2006).

/**
 * Of all the words of two lessons, the part that both must have, as fractions in whole numbers: more where each has a
 * word of its own, because "ask for the budget first" and "ask for the dates first" differ in one that matters.
 * Measured on `lessons.fixture.ts`.
 */
const WITHIN = { shared: 3, of: 5 };
const BESIDE = { shared: 3, of: 4 };

/**
 * A lesson is compared with so many others that share a word with it. A word that more than that have (none does in a
 * log of some thousand lessons) brings together only those that stand near each other in the alphabet.
 */
export const MOST_COMPARED = 100;

function sharedWords(a: ReadonlySet<string>, b: readonly string[]): number {
  let shared = 0;
  for (const word of b) if (a.has(word)) shared += 1;
  return shared;
}

function contradict(a: Stems, b: Stems): boolean {
  if (a.negated !== b.negated) return true;
  for (const [name, side] of a.sides) {
    const other = b.sides.get(name);
    if (other !== undefined && other !== side) return true;
  }
  return false;
}

/** Whether two lessons say nearly the same: most of their words are the same, and neither says the opposite. */
export function isNear(a: Stems, b: Stems, wordsOfA: ReadonlySet<string> = new Set(a.words)): boolean {
  const shared = sharedWords(wordsOfA, b.words);
  const all = a.words.length + b.words.length - shared;
  const least = all === Math.max(a.words.length, b.words.length) ? WITHIN : BESIDE;
  return shared > 0 && least.of * shared >= least.shared * all && !contradict(a, b);
}

/** Each one's words, rarest first, as far as one of them must be shared by all that are near it. */
function* prefixes(lessons: readonly Stems[]): InTurn<string[][]> {
  const uses = new Map<string, number>();
  for (const { words } of lessons) for (const word of words) uses.set(word, (uses.get(word) ?? 0) + 1);
  const rarest = (a: string, b: string) => (uses.get(a) ?? 0) - (uses.get(b) ?? 0) || byText(a, b);
  const begins: string[][] = [];
  for (const { words } of lessons) {
    const most = words.length - Math.ceil((WITHIN.shared * words.length) / WITHIN.of) + 1;
    begins.push([...words].sort(rarest).slice(0, most));
    if (begins.length % PART === 0) yield;
  }
  return begins;
}

/**
 * For each lesson the places of those that are near it, in ascending order.
 * @param lessons in an order that depends on nothing but the lessons
 * @param near tells it of two; called a limited number of times for each lesson
 */
export function* neighboursInTurn(
  lessons: readonly Stems[],
  near: (a: Stems, b: Stems, wordsOfA: ReadonlySet<string>) => boolean = isNear,
): InTurn<number[][]> {
  const begins = yield* prefixes(lessons);
  yield;
  const places = new Map<string, number[]>();
  for (const [place, words] of begins.entries()) {
    for (const word of words) {
      const list = places.get(word);
      if (list) list.push(place);
      else places.set(word, [place]);
    }
  }
  const found: number[][] = lessons.map(() => []);
  const reached = new Map<string, number>();
  for (const [place, a] of lessons.entries()) {
    if (place % PART === PART - 1) yield;
    const wordsOfA = new Set(a.words);
    const compared = new Set<number>();
    for (const word of begins[place] ?? []) {
      const list = places.get(word) ?? [];
      // Lists are in ascending order, and each lesson moves on by one in its lists.
      const from = (reached.get(word) ?? 0) + 1;
      reached.set(word, from);
      for (const other of list.slice(from, from + MOST_COMPARED)) {
        const b = lessons[other];
        if (!b || compared.has(other)) continue;
        compared.add(other);
        if (!near(a, b, wordsOfA)) continue;
        found[place]?.push(other);
        found[other]?.push(place);
      }
    }
  }
  return found.map((list) => list.sort((a, b) => a - b));
}

/** The same without a pause. */
export const neighbours = (...given: Parameters<typeof neighboursInTurn>): number[][] =>
  atOnce(neighboursInTurn(...given));
