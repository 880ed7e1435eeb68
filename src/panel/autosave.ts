/** What became of the text typed under one key. */
export type SaveState =
  | { is: 'idle' | 'saving' }
  | { is: 'saved'; at: Date }
  | { is: 'failed'; error: unknown };

interface Slot<T> {
  /** Typed and not yet confirmed by storage. */
  value: T | undefined;
  timer: ReturnType<typeof setTimeout> | null;
  running: Promise<void> | null;
  /** The value was given to storage at least once: it may be there, though nobody has said so. */
  isSent: boolean;
  state: SaveState;
}

/** Where what is typed is kept at once, until it is saved. */
export interface Keeping {
  keep(key: string, value: unknown): void;
  drop(key: string): void;
}

/** What a page that is gone had not saved. */
export interface LeftText<T> {
  key: string;
  value: T;
  /** It is in the log, or kept otherwise. */
  drop(): void;
}

export interface AutosaveOptions<T> {
  /** Milliseconds between the last key press and the write. */
  delay: number;
  save(key: string, value: T): Promise<unknown>;
  now(): Date;
  keeping?: Keeping;
  /**
   * What is open, once storage has what was typed before it. Values that have this are merged by storage: one that
   * was left behind is written beside what was typed since. Of others the newest stands.
   */
  goOn?: (open: T, saved: T) => T;
  /** Whether no further try can write it: what was left behind is given up then. */
  isNoUse?: (error: unknown) => boolean;
}

/**
 * Saves typed text a little after the last key press, one write at a time a key, and keeps every text that
 * storage has not confirmed. It outlives the pages, so that a thread switch loses nothing.
 */
export class Autosave<T> {
  readonly #options: AutosaveOptions<T>;
  readonly #slots = new Map<string, Slot<T>>();
  readonly #listeners = new Set<() => void>();
  /** Left behind by pages that are gone, and not written yet. */
  #left: LeftText<T>[] = [];
  #writingLeft: Promise<void> | null = null;

  constructor(options: AutosaveOptions<T>) {
    this.#options = options;
  }

  /** Takes a newly typed value; it is written after the delay, or by `flush`. */
  put(key: string, value: T): void {
    const slot = this.#open(key, value);
    if (slot.timer !== null) clearTimeout(slot.timer);
    slot.timer = setTimeout(() => this.flush(key), this.#options.delay);
    this.#show(slot, { is: 'saving' });
  }

  /** Writes what is open under the key now. */
  flush(key: string): void {
    const slot = this.#slots.get(key);
    if (!slot) return;
    if (slot.timer !== null) clearTimeout(slot.timer);
    slot.timer = null;
    if (slot.value === undefined || slot.running) return;
    let ended: () => void = () => undefined;
    slot.running = new Promise((resolve) => {
      ended = resolve;
    });
    void this.#run(key, slot).finally(ended);
  }

  /** Resolves when everything typed under the key is in storage; rejects if it could not be written. */
  async written(key: string): Promise<void> {
    for (;;) {
      this.flush(key);
      const slot = this.#slots.get(key);
      if (!slot?.running) return;
      await slot.running;
      if (slot.value === undefined) return;
      if (slot.state.is === 'failed') throw slot.state.error;
    }
  }

  /** Writes what pages that are gone had not saved, before anything that is typed here. */
  resume(left: readonly LeftText<T>[]): Promise<void> {
    this.#left.push(...left);
    return this.#writeLeft();
  }

  flushAll(): void {
    for (const key of this.#slots.keys()) this.flush(key);
  }

  /** Tries once more to write what could not be written. */
  retry(): void {
    for (const [key, { state }] of this.#slots) if (state.is === 'failed') this.flush(key);
    if (this.#left.length > 0) void this.#writeLeft();
  }

  /** Gives up what is open under the key, because it was replaced by another act of the user. */
  forget(key: string): void {
    const slot = this.#slots.get(key);
    if (!slot) return;
    if (slot.timer !== null) clearTimeout(slot.timer);
    slot.timer = null;
    slot.value = undefined;
    this.#options.keeping?.drop(key);
    this.#show(slot, { is: 'idle' });
  }

  /** The same for every key, and for what a page that is gone has left behind. */
  forgetAll(): void {
    for (const key of this.#slots.keys()) this.forget(key);
    for (const { drop } of this.#left) drop();
    this.#left = [];
  }

  /** What was typed under the key and is not confirmed yet. */
  open(key: string): T | undefined {
    return this.#slots.get(key)?.value;
  }

  /** Whether what is open under the key may be in storage by now. */
  isSent(key: string): boolean {
    const slot = this.#slots.get(key);
    return slot?.value !== undefined && slot.isSent;
  }

  state(key: string): SaveState {
    return this.#slots.get(key)?.state ?? { is: 'idle' };
  }

  /** Calls `listener` after every change of any state; returns the unsubscribing function. */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  async #run(key: string, slot: Slot<T>): Promise<void> {
    const { save, now, goOn, keeping } = this.#options;
    let failed: { error: unknown } | null = null;
    while (slot.value !== undefined && slot.timer === null && failed === null) {
      const value = slot.value;
      slot.isSent = true;
      this.#show(slot, { is: 'saving' });
      try {
        await save(key, value);
        if (slot.value === value) {
          slot.value = undefined;
          keeping?.drop(key);
        } else if (slot.value !== undefined && goOn) {
          slot.value = goOn(slot.value, value);
          keeping?.keep(key, slot.value);
        }
      } catch (error) {
        // Text typed meanwhile gets its own try; a text given up meanwhile has nothing to report.
        if (slot.value === value) failed = { error };
      }
    }
    slot.running = null;
    if (failed) this.#show(slot, { is: 'failed', error: failed.error });
    else if (slot.value === undefined && slot.state.is === 'saving') {
      this.#show(slot, { is: 'saved', at: now() });
    }
  }

  /** One after the other, each once; what cannot be written stays open under its key, so that its field shows it. */
  #writeLeft(): Promise<void> {
    this.#writingLeft ??= this.#writeEachLeft().finally(() => {
      this.#writingLeft = null;
    });
    return this.#writingLeft;
  }

  async #writeEachLeft(): Promise<void> {
    const stay: LeftText<T>[] = [];
    for (let one = this.#left.shift(); one; one = this.#left.shift()) {
      const { key, value, drop } = one;
      if (!this.#options.goOn && this.#slots.has(key)) {
        // What was typed here is newer, and may be stored already.
        drop();
        continue;
      }
      try {
        await this.#options.save(key, value);
        drop();
        const slot = this.#slot(key);
        if (slot.value === undefined) this.#show(slot, { is: 'saved', at: this.#options.now() });
      } catch (error) {
        if (this.#options.isNoUse?.(error)) drop();
        else if (this.open(key) === undefined) {
          const slot = this.#open(key, value);
          drop();
          slot.isSent = true;
          this.#show(slot, { is: 'failed', error });
        } else stay.push(one);
      }
    }
    this.#left = stay;
  }

  #open(key: string, value: T): Slot<T> {
    const slot = this.#slot(key);
    slot.value = value;
    slot.isSent = false;
    this.#options.keeping?.keep(key, value);
    return slot;
  }

  #slot(key: string): Slot<T> {
    let slot = this.#slots.get(key);
    if (!slot) {
      slot = { value: undefined, timer: null, running: null, isSent: false, state: { is: 'idle' } };
      this.#slots.set(key, slot);
    }
    return slot;
  }

  #show(slot: Slot<T>, state: SaveState): void {
    slot.state = state;
    for (const listener of this.#listeners) listener();
  }
}
