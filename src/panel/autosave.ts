/** What became of the text typed under one key. */
export type SaveState =
  | { is: 'idle' | 'saving' }
  | { is: 'saved'; at: Date }
  | { is: 'failed'; error: unknown };

interface Slot<T> {
  /** Typed and not yet confirmed by storage. */
  value: T | undefined;
  timer: ReturnType<typeof setTimeout> | null;
  running: boolean;
  state: SaveState;
}

/** Where what is typed is kept at once, until it is saved. */
export interface Keeping {
  keep(key: string, value: unknown): void;
  drop(key: string): void;
}

/**
 * Saves typed text a little after the last key press, one write at a time a key, and keeps every text that
 * storage has not confirmed. It outlives the pages, so that a thread switch loses nothing.
 */
export class Autosave<T> {
  readonly #delay: number;
  readonly #save: (key: string, value: T) => Promise<unknown>;
  readonly #now: () => Date;
  readonly #slots = new Map<string, Slot<T>>();
  readonly #listeners = new Set<() => void>();
  readonly #keeping: Keeping | null;

  /** @param delay milliseconds between the last key press and the write */
  constructor(
    delay: number,
    save: (key: string, value: T) => Promise<unknown>,
    now: () => Date,
    keeping: Keeping | null = null,
  ) {
    this.#delay = delay;
    this.#save = save;
    this.#now = now;
    this.#keeping = keeping;
  }

  /** Takes a newly typed value; it is written after the delay, or by `flush`. */
  put(key: string, value: T): void {
    const slot = this.#slot(key);
    slot.value = value;
    this.#keeping?.keep(key, value);
    if (slot.timer !== null) clearTimeout(slot.timer);
    slot.timer = setTimeout(() => this.flush(key), this.#delay);
    this.#show(slot, { is: 'saving' });
  }

  /** Writes what is open under the key now. */
  flush(key: string): void {
    const slot = this.#slots.get(key);
    if (!slot) return;
    if (slot.timer !== null) clearTimeout(slot.timer);
    slot.timer = null;
    if (slot.value !== undefined && !slot.running) void this.#run(key, slot);
  }

  /** Takes up what a page that is gone had not saved; what was typed here meanwhile is newer. */
  resume(left: readonly (readonly [key: string, value: T])[]): void {
    for (const [key, value] of left) {
      if (this.open(key) !== undefined) continue;
      this.put(key, value);
      this.flush(key);
    }
  }

  flushAll(): void {
    for (const key of this.#slots.keys()) this.flush(key);
  }

  /** Gives up what is open under the key, because it was replaced by another act of the user. */
  forget(key: string): void {
    const slot = this.#slots.get(key);
    if (!slot) return;
    if (slot.timer !== null) clearTimeout(slot.timer);
    slot.timer = null;
    slot.value = undefined;
    this.#keeping?.drop(key);
    this.#show(slot, { is: 'idle' });
  }

  /** What was typed under the key and is not confirmed yet. */
  open(key: string): T | undefined {
    return this.#slots.get(key)?.value;
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
    slot.running = true;
    let failed: { error: unknown } | null = null;
    while (slot.value !== undefined && slot.timer === null && failed === null) {
      const value = slot.value;
      this.#show(slot, { is: 'saving' });
      try {
        await this.#save(key, value);
        if (slot.value === value) {
          slot.value = undefined;
          this.#keeping?.drop(key);
        }
      } catch (error) {
        // Text typed meanwhile gets its own try; a text given up meanwhile has nothing to report.
        if (slot.value === value) failed = { error };
      }
    }
    slot.running = false;
    if (failed) this.#show(slot, { is: 'failed', error: failed.error });
    else if (slot.value === undefined && slot.state.is === 'saving') {
      this.#show(slot, { is: 'saved', at: this.#now() });
    }
  }

  #slot(key: string): Slot<T> {
    let slot = this.#slots.get(key);
    if (!slot) {
      slot = { value: undefined, timer: null, running: false, state: { is: 'idle' } };
      this.#slots.set(key, slot);
    }
    return slot;
  }

  #show(slot: Slot<T>, state: SaveState): void {
    slot.state = state;
    for (const listener of this.#listeners) listener();
  }
}
