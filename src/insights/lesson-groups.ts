import type { LessonWords, Opportunity } from '../model.ts';
import { byText, inLog } from './figures.ts';
import { atOnce, type InTurn, PART } from './in-turn.ts';
import { neighboursInTurn } from './near.ts';
import { type Stems, stemsInTurn } from './stems.ts';
import { isDone, isOpen } from './tasks.ts';
import { createUnions, type Unions } from './unions.ts';

/** What of an entry its lesson's group is told by. */
export type LessonEntry = Pick<Opportunity, 'id' | 'createdAt' | 'binnedAt' | 'lesson' | 'action'>;

/** Ids of two entries. */
export type Pair = readonly [string, string];

/** What the user has decided about lessons. Where the two contradict each other, `apart` holds; unknown ids do nothing. */
export interface UserPairs {
  /** Lessons that say the same, and with each its whole group. */
  joined: readonly Pair[];
  /** Lessons that do not. To take one out of its group, it is kept apart from each of the others. */
  apart: readonly Pair[];
}

/** Lessons that say the same. */
export interface LessonGroup {
  /** Id of its oldest entry: newer lessons do not change it. */
  key: string;
  /** The wording that most of them have, of equal ones the newest. */
  text: string;
  /** In the order in which the entries were given. */
  ids: readonly string[];
  /** Entries whose action is done, and entries whose action is still open. */
  applied: readonly string[];
  open: readonly string[];
  /** It led to something, and nothing that it led to is still to do. */
  isApplied: boolean;
  /** When the newest of them was logged, as its entry states it. */
  lastAt: string;
}

interface Lesson {
  entry: LessonEntry;
  text: string;
  /** Place in the order given. */
  place: number;
}

const oldestFirst = (a: LessonEntry, b: LessonEntry) =>
  byText(a.createdAt, b.createdAt) || byText(a.id, b.id);

const onlyOnce = (pairs: readonly Pair[]): Pair[] =>
  pairs
    .map(([a, b]): Pair => (a < b ? [a, b] : [b, a]))
    .sort((a, b) => byText(a[0], b[0]) || byText(a[1], b[1]));

/** Lessons with the very same words, sides and negation. */
interface Wording {
  key: string;
  stems: Stems;
  lessons: number[];
}

function* wordingsOf(lessons: readonly Lesson[], languages: readonly LessonWords[]): InTurn<Wording[]> {
  const stems = yield* stemsInTurn(
    lessons.map(({ text }) => text),
    languages,
  );
  const known = new Map<string, Wording>();
  for (const [index, each] of stems.entries()) {
    const key = `${each.words.join(' ')}${each.negated ? ' !' : ''}`;
    const wording = known.get(key);
    if (wording) wording.lessons.push(index);
    else known.set(key, { key, stems: each, lessons: [index] });
  }
  return [...known.values()].sort((a, b) => byText(a.key, b.key));
}

/**
 * Puts every wording to the first that it is near, beginning with those that most entries have and then those that
 * most others are near: each lesson of a group says nearly the same as its first, so no chain leads away from it.
 */
function* starsOf(wordings: readonly Wording[]): InTurn<number[][]> {
  const near = yield* neighboursInTurn(wordings.map(({ stems }) => stems));
  const weight = (place: number) => wordings[place]?.lessons.length ?? 0;
  const order = wordings
    .map((_, place) => place)
    .sort((a, b) => weight(b) - weight(a) || (near[b]?.length ?? 0) - (near[a]?.length ?? 0) || a - b);
  const taken = new Set<number>();
  const stars: number[][] = [];
  for (const first of order) {
    if (taken.has(first)) continue;
    const others = (near[first] ?? []).filter((place) => !taken.has(place));
    for (const place of [first, ...others]) taken.add(place);
    stars.push([first, ...others].flatMap((place) => wordings[place]?.lessons ?? []));
  }
  return stars;
}

/** Makes one group of a star; those that the user keeps apart from its first make the next, and so on. */
function joinStar(star: readonly number[], unions: Unions): void {
  let left = star;
  while (left.length > 1) {
    const [first = 0, ...others] = left;
    left = others.filter((lesson) => !unions.join(first, lesson));
  }
}

function groupOf(lessons: readonly Lesson[]): LessonGroup {
  const byAge = lessons
    .map(({ entry }) => entry)
    .sort(oldestFirst)
    .reverse();
  const inOrder = [...lessons].sort((a, b) => a.place - b.place).map(({ entry }) => entry);
  const uses = new Map<string, number>();
  const written = (text: string) => text.trim().replace(/\s+/g, ' ');
  for (const { lesson } of byAge) uses.set(written(lesson), (uses.get(written(lesson)) ?? 0) + 1);
  // A sort keeps the order of equal ones: the newest stays first.
  const [text = ''] = [...uses].sort((a, b) => b[1] - a[1]).map(([wording]) => wording);
  const ids = (chosen: readonly LessonEntry[]) => chosen.map(({ id }) => id);
  const applied = ids(inOrder.filter(({ action }) => isDone(action)));
  const open = ids(inOrder.filter(({ action }) => isOpen(action)));
  return {
    key: byAge.at(-1)?.id ?? '',
    text,
    ids: ids(inOrder),
    applied,
    open,
    isApplied: applied.length > 0 && open.length === 0,
    lastAt: byAge[0]?.createdAt ?? '',
  };
}

/** Those that recur most first, then the newest. */
export const byRecurrence = (a: LessonGroup, b: LessonGroup): number =>
  b.ids.length - a.ids.length || byText(b.lastAt, a.lastAt) || byText(a.key, b.key);

/**
 * The lessons of the log, those that say the same in one group; every lesson is in exactly one. The same whatever the
 * order of entries and pairs. Lessons in two languages are brought together by the user only.
 * @param languages the user's own first
 */
export function* lessonGroupsInTurn(
  entries: readonly LessonEntry[],
  languages: readonly LessonWords[],
  pairs: UserPairs = { joined: [], apart: [] },
): InTurn<LessonGroup[]> {
  const lessons: Lesson[] = [];
  let place = 0;
  for (const entry of inLog(entries)) {
    if (entry.lesson.trim() !== '') lessons.push({ entry, text: entry.lesson, place });
    place += 1;
  }
  lessons.sort((a, b) => oldestFirst(a.entry, b.entry));
  const places = new Map(lessons.map(({ entry }, index) => [entry.id, index]));
  const placesOf = (some: readonly Pair[]) =>
    onlyOnce(some).flatMap(([a, b]): (readonly [number, number])[] => {
      const [one, other] = [places.get(a), places.get(b)];
      return one === undefined || other === undefined ? [] : [[one, other]];
    });
  const unions = createUnions(lessons.length, placesOf(pairs.apart));
  for (const [a, b] of placesOf(pairs.joined)) unions.join(a, b);
  const stars = yield* starsOf(yield* wordingsOf(lessons, languages));
  for (const star of stars) joinStar(star, unions);
  yield;
  const groups = new Map<number, Lesson[]>();
  for (const [index, lesson] of lessons.entries()) {
    const group = unions.groupOf(index);
    const known = groups.get(group);
    if (known) known.push(lesson);
    else groups.set(group, [lesson]);
  }
  const made: LessonGroup[] = [];
  for (const group of groups.values()) {
    made.push(groupOf(group));
    if (made.length % PART === 0) yield;
  }
  return made.sort(byRecurrence);
}

/** The same without a pause. */
export const lessonGroups = (...given: Parameters<typeof lessonGroupsInTurn>): LessonGroup[] =>
  atOnce(lessonGroupsInTurn(...given));

/** Lessons that were learned more than once, most often first. */
export const recurring = (groups: readonly LessonGroup[]): LessonGroup[] =>
  groups.filter(({ ids }) => ids.length > 1).sort(byRecurrence);
