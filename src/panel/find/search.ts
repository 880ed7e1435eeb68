import type { SearchRow } from './entry-words.ts';
import { scoreOf } from './match.ts';
import { isNarrower, lenient, type Query } from './query.ts';
import { Ranking } from './ranking.ts';

/** Where the rows come from: the entries by last change, newest first, some at a time. */
export interface RowSource<Row> {
  /** Null when there are no more. What it rejects with ends the search; the next one asks again. */
  next(): Promise<readonly Row[] | null>;
}

/** What has been found up to a moment. */
export interface ResultPage<Row> {
  /** All of it, best first, newer before older. */
  rows: readonly Row[];
  /** By what its hits are to be marked. */
  query: Query;
  /** How many rows have been looked at. */
  searched: number;
  isDone: boolean;
}

/** The clock and the way to give the main thread back; tests hand in their own. */
export interface Pace {
  /** Milliseconds. */
  now(): number;
  /** Resolves when others have had their turn. */
  giveWay(): Promise<void>;
}

export interface SearchOptions<Row> {
  /** Ends the search at its next turn, without a further page. */
  signal: AbortSignal;
  /** The rows to look at; another function is another choice. All, if it is not given. */
  keeps?: (row: Row) => boolean;
}

/** Half of a frame at 60 Hz: as long as nobody notices. */
const SLICE_MS = 8;
/** Rows between two looks at the clock, about 0.1 ms of them. */
const STRIDE = 64;
/** With fewer results than this, slips are forgiven. */
const LITTLE = 3;

const everything = () => true;

interface Finding<Row> {
  query: Query;
  keeps: (row: Row) => boolean;
  /** What was found among the first `upTo` rows, newest first. */
  found: readonly Row[];
  upTo: number;
}

/**
 * The search of the log. Rows are read once, when the first search comes to them, and stay in memory; every search goes
 * over them in slices and shows what it has after each. One that only narrows the last goes over what that had found.
 */
export class LogSearch<Row extends SearchRow> {
  readonly #source: RowSource<Row>;
  readonly #pace: Pace;
  /** Newest first. */
  #rows: Row[] = [];
  readonly #known = new Map<string, Row>();
  /** Taken out before the source came to them. */
  readonly #gone = new Set<string>();
  #reading: Promise<boolean> | null = null;
  #isRead = false;
  #last: Finding<Row> | null = null;
  #version = 0;

  constructor(source: RowSource<Row>, pace: Pace) {
    this.#source = source;
    this.#pace = pace;
  }

  /** Whether they are all. */
  get isRead(): boolean {
    return this.#isRead;
  }

  /** Every row that has been read, newest first: what filters are counted on. */
  get rows(): readonly Row[] {
    return this.#rows;
  }

  /**
   * Takes in an entry that was written, as the newest. Searches under way end; start them again.
   */
  put(row: Row): void {
    this.change({ put: [row] });
  }

  /** Takes out an entry that has gone. Searches under way end; start them again. */
  remove(id: string): void {
    this.change({ remove: [id] });
  }

  /** The same for several at once; of those to put the last is the newest. */
  change({ put = [], remove = [] }: { put?: readonly Row[]; remove?: readonly string[] }): void {
    const out = new Set([...remove, ...put.map(({ id }) => id)]);
    if ([...out].some((id) => this.#known.has(id))) this.#rows = this.#rows.filter(({ id }) => !out.has(id));
    for (const id of remove) {
      this.#known.delete(id);
      if (!this.#isRead) this.#gone.add(id);
    }
    for (const row of put) this.#known.set(row.id, row);
    this.#rows.unshift(...[...put].reverse());
    this.#version += 1;
    this.#last = null;
  }

  /** Has the source give more rows; false if there are no more. Several searches wait for the same. */
  #readMore(): Promise<boolean> {
    this.#reading ??= this.#source
      .next()
      .then((rows) => {
        this.#isRead = rows === null;
        for (const row of rows ?? []) {
          if (this.#known.has(row.id) || this.#gone.has(row.id)) continue;
          this.#known.set(row.id, row);
          this.#rows.push(row);
        }
        return rows !== null;
      })
      .finally(() => {
        this.#reading = null;
      });
    return this.#reading;
  }

  /** Looks at rows from `from` on until the slice is over; gives where it stopped. */
  #slice(rows: readonly Row[], from: number, look: (row: Row) => void): number {
    const end = this.#pace.now() + SLICE_MS;
    let at = from;
    do {
      const stop = Math.min(rows.length, at + STRIDE);
      for (; at < stop; at += 1) look(rows[at] as Row);
    } while (at < rows.length && this.#pace.now() < end);
    return at;
  }

  /**
   * What is found, page by page; the last one has `isDone`, unless the search was ended before. The first page comes
   * without giving way. Rejects with what the source rejects with.
   */
  async *run(
    query: Query,
    { signal, keeps = everything }: SearchOptions<Row>,
  ): AsyncGenerator<ResultPage<Row>, void, undefined> {
    const version = this.#version;
    const isOver = () => signal.aborted || version !== this.#version;
    const ranking = new Ranking<Row>();
    const found: Row[] = [];
    const look = (row: Row) => {
      const score = keeps(row) ? scoreOf(row, query) : 0;
      if (score === 0) return;
      found.push(row);
      ranking.add(row, score);
    };
    const page = (searched: number, isDone = false) => ({ rows: ranking.rows(), query, searched, isDone });

    const last = this.#last;
    const before = last && last.keeps === keeps && isNarrower(query, last.query) ? last : null;
    for (let at = 0; before && at < before.found.length; ) {
      at = this.#slice(before.found, at, look);
      if (at === before.found.length) break;
      yield page(at);
      await this.#pace.giveWay();
      if (isOver()) return;
    }

    const finding: Finding<Row> = { query, keeps, found, upTo: before?.upTo ?? 0 };
    this.#last = finding;
    for (;;) {
      if (finding.upTo < this.#rows.length) {
        finding.upTo = this.#slice(this.#rows, finding.upTo, look);
        if (finding.upTo === this.#rows.length && this.#isRead) break;
        yield page(finding.upTo);
        await this.#pace.giveWay();
      } else if (this.#isRead || !(await this.#readMore())) break;
      if (isOver()) return;
    }

    const loose = found.length < LITTLE ? lenient(query) : null;
    if (!loose) {
      yield page(this.#rows.length, true);
      return;
    }
    yield page(this.#rows.length);
    const strict = new Set(found);
    const slipped = new Ranking<Row>();
    const lookLoosely = (row: Row) => {
      const score = keeps(row) && !strict.has(row) ? scoreOf(row, loose) : 0;
      if (score > 0) slipped.add(row, score);
    };
    for (let at = 0; ; ) {
      await this.#pace.giveWay();
      if (isOver()) return;
      at = this.#slice(this.#rows, at, lookLoosely);
      const isDone = at >= this.#rows.length;
      yield { rows: [...ranking.rows(), ...slipped.rows()], query: loose, searched: at, isDone };
      if (isDone) return;
    }
  }
}
