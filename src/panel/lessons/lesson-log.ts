import { type LessonGroup, lessonGroupsInTurn } from '../../insights/lesson-groups.ts';
import { lessonWords } from '../../languages/lesson-words.ts';
import type { LessonLink, Opportunity } from '../../model.ts';
import { textLanguage } from '../../platform/text.ts';
import { pagePace } from '../find/pace.ts';
import type { Pace } from '../find/search.ts';
import type { Services } from '../services.ts';
import { inSlices } from './in-slices.ts';
import { leanEntry } from './lean-entry.ts';
import { pairsOf } from './links.ts';

/** The log as lessons see it, all of one moment. */
export interface LessonsRead {
  is: 'read';
  /** Newest change first, without their long texts. */
  list: readonly Opportunity[];
  entries: ReadonlyMap<string, Opportunity>;
  /** Those that recur most first. */
  groups: readonly LessonGroup[];
  links: readonly LessonLink[];
}

export type LessonReading = { is: 'reading' } | { is: 'failed' } | LessonsRead;

type World = Pick<Services, 'records' | 'lessonLinks'>;

/** What must be read before the log is known again, the least first. */
const PARTS = ['links', 'newest', 'all'] as const;

type Part = (typeof PARTS)[number];

/** Changes come in bursts: a text is saved while it is typed. In milliseconds. */
const SETTLES = 150;

/**
 * Entries and lesson groups, kept while the panel is open. Read and computed in slices when somebody looks, and again
 * after changes: then only the newest entries are read, if that is known to be enough.
 */
export class LessonLog {
  readonly #world: World;
  readonly #pace: Pace;
  readonly #listeners = new Set<() => void>();
  #reading: LessonReading = { is: 'reading' };
  #list: readonly Opportunity[] = [];
  #stale: Part | null = 'all';
  #isBusy = false;
  /** Goes up when what is being read is no longer wanted. */
  #turn = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(world: World, pace: Pace = pagePace) {
    this.#world = world;
    this.#pace = pace;
    world.records.onChange(() => this.#changed('newest'));
    world.lessonLinks.onChange(() => this.#changed('links'));
  }

  current(): LessonReading {
    return this.#reading;
  }

  /** Whether nothing is known to have changed since. */
  isCurrent(): boolean {
    return this.#stale === null && !this.#isBusy && this.#reading.is === 'read';
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    if (this.#stale) this.#soon(0);
    return () => {
      this.#listeners.delete(listener);
    };
  }

  /** Has everything read anew, also what an import changed among the older entries. */
  readAgain(): void {
    this.#changed('all', 0);
  }

  /** Takes in an entry as it was just written, so that it shows at once. */
  adopt(stored: Opportunity): void {
    this.#list = [leanEntry(stored), ...this.#list.filter(({ id }) => id !== stored.id)];
    this.#turn += 1;
    this.#changed('newest', 0);
  }

  #changed(what: Part, settles = SETTLES): void {
    if (this.#stale === null || PARTS.indexOf(what) > PARTS.indexOf(this.#stale)) this.#stale = what;
    if (this.#listeners.size > 0) this.#soon(settles);
  }

  #soon(ms: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#read(), ms);
  }

  #show(reading: LessonReading): void {
    this.#reading = reading;
    for (const listener of this.#listeners) listener();
  }

  async #read(): Promise<void> {
    const what = this.#stale;
    if (what === null || this.#isBusy) return;
    this.#isBusy = true;
    this.#stale = null;
    const turn = this.#turn;
    try {
      const read = await this.#readPart(what, () => turn !== this.#turn);
      this.#isBusy = false;
      if (read) {
        this.#list = read.list;
        this.#show(read);
      } else this.#changed(what, 0);
    } catch {
      this.#isBusy = false;
      this.#stale = 'all';
      clearTimeout(this.#timer);
      // What is known stays in view; never an empty log for one that could not be read.
      if (this.#reading.is !== 'read') this.#show({ is: 'failed' });
      return;
    }
    if (this.#stale) this.#changed(this.#stale, 0);
  }

  async #readPart(what: Part, isOver: () => boolean): Promise<LessonsRead | null> {
    const list = what === 'links' ? this.#list : await this.#entries(what === 'newest', isOver);
    if (!list) return null;
    const links = await this.#world.lessonLinks.all();
    const own = textLanguage();
    const others = Object.values(lessonWords).filter(({ code }) => code !== own);
    const work = lessonGroupsInTurn(list, [lessonWords[own], ...others], pairsOf(links));
    const groups = await inSlices(work, this.#pace, isOver);
    if (!groups || isOver()) return null;
    return { is: 'read', list, entries: new Map(list.map((entry) => [entry.id, entry])), groups, links };
  }

  /** The entries, newest change first; null if it is over before they are read. */
  async #entries(newestOnly: boolean, isOver: () => boolean): Promise<readonly Opportunity[] | null> {
    const known = new Map(this.#list.map((entry) => [entry.id, entry]));
    const source = this.#world.records.inTurn();
    const read: Opportunity[] = [];
    for (let rows = await source.next(); rows; rows = await source.next()) {
      if (isOver()) return null;
      read.push(...rows.map(leanEntry));
      const isKnown = rows.some(({ id, changedAt }) => known.get(id)?.changedAt === changedAt);
      if (newestOnly && isKnown) {
        const ids = new Set(read.map(({ id }) => id));
        const all = [...read, ...this.#list.filter(({ id }) => !ids.has(id))];
        // Another number: some have gone, or older ones have come.
        if (all.length === (await this.#world.records.count())) return all;
        newestOnly = false;
      }
      await this.#pace.giveWay();
    }
    return isOver() ? null : read;
  }
}

const logs = new WeakMap<Services['records'], LessonLog>();

/** The one of these services. */
export function lessonLogOf(services: World): LessonLog {
  const known = logs.get(services.records) ?? new LessonLog(services);
  logs.set(services.records, known);
  return known;
}
