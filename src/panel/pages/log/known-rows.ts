import type { Opportunity } from '../../../model.ts';
import type { ChangedEntries } from '../../../storage/changes.ts';
import { pagePace } from '../../find/pace.ts';
import { LogSearch, type RowSource } from '../../find/search.ts';
import { panelWording } from '../../labels.ts';
import type { RecordService } from '../../services.ts';
import { type LogRow, logRow } from './log-row.ts';

/** When more have changed at once it is quicker to read all of them again. */
const MANY = 200;

/** By last change and then by id, the newest last: as they come from the log, the other way round. */
const older = (one: Opportunity, other: Opportunity): number =>
  `${one.changedAt} ${one.id}` < `${other.changedAt} ${other.id}` ? -1 : 1;

/** The log's rows as long as the panel is open: read once, and kept up to date with every change. */
export class KnownRows {
  readonly #records: RecordService;
  readonly #listeners = new Set<() => void>();
  readonly #changed = new Set<string>();
  #search: LogSearch<LogRow> | null = null;
  #total: number | null = null;
  #revision = 0;
  #isTakingIn = false;

  constructor(records: RecordService) {
    this.#records = records;
    records.onChange((entries) => this.#hear(entries));
  }

  /** Begun on first use. Another one as soon as everything has to be read again. */
  get search(): LogSearch<LogRow> {
    this.#search ??= new LogSearch(this.#source(), pagePace);
    return this.#search;
  }

  /** How many entries are in the log; null until it is known. */
  get total(): number | null {
    return this.#search?.isRead ? this.#search.rows.length : this.#total;
  }

  /** Another number when searches have to be started again. */
  get revision(): number {
    return this.#revision;
  }

  /** Calls `listener` after every change, other than that more rows have been read. */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Reads everything again. */
  renew(): void {
    this.#search = null;
    this.#revision += 1;
    this.#tell();
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }

  #source(): RowSource<LogRow> {
    const source = this.#records.inTurn();
    const labels = panelWording();
    let isCounted = false;
    return {
      next: async () => {
        const entries = await source.next();
        // Only now: the first rows are waited for.
        if (!isCounted) void this.#count();
        isCounted = true;
        return entries?.map((entry) => logRow(entry, labels)) ?? null;
      },
    };
  }

  async #count(): Promise<void> {
    try {
      this.#total = await this.#records.count();
      this.#tell();
    } catch {
      // Whoever reads the rows is told that the log cannot be read.
    }
  }

  #hear(entries: ChangedEntries): void {
    // What nobody has asked for yet is read when somebody does.
    if (!this.#search) return;
    if (entries === null || entries.length > MANY) {
      this.renew();
      return;
    }
    for (const id of entries) this.#changed.add(id);
    if (!this.#isTakingIn) void this.#takeIn();
  }

  /** One look after the other: what is read later is newer. */
  async #takeIn(): Promise<void> {
    this.#isTakingIn = true;
    try {
      while (this.#changed.size > 0) {
        const ids = [...this.#changed];
        this.#changed.clear();
        const search = this.#search;
        const entries = await Promise.all(ids.map((id) => this.#records.byId(id)));
        // All that is read anew holds these changes.
        if (search === this.#search) this.#put(ids, entries);
      }
    } catch {
      // The rows cannot be up to date any more; reading them again tells why.
      this.renew();
    } finally {
      this.#isTakingIn = false;
    }
  }

  #put(ids: readonly string[], entries: readonly (Opportunity | null)[]): void {
    const inLog = entries.flatMap((entry) => (entry && !entry.binnedAt ? [entry] : []));
    const stay = new Set(inLog.map(({ id }) => id));
    const labels = panelWording();
    this.search.change({
      put: inLog.sort(older).map((entry) => logRow(entry, labels)),
      remove: ids.filter((id) => !stay.has(id)),
    });
    this.#revision += 1;
    this.#tell();
    if (!this.search.isRead) void this.#count();
  }
}

const known = new WeakMap<RecordService, KnownRows>();

/** The rows of a log: the same for every page of the panel. */
export function knownRows(records: RecordService): KnownRows {
  const rows = known.get(records) ?? new KnownRows(records);
  known.set(records, rows);
  return rows;
}
