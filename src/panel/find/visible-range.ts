/**
 * Where the rows of one long list stand, of unequal heights: those that were measured, and an estimate for the others.
 * All in CSS pixels from the list's upper end. Every question and every measurement takes steps in the logarithm of the
 * rows (a Fenwick tree of heights), only making it takes one for each.
 */
export class RowPositions {
  readonly ids: readonly string[];
  readonly #measured: Map<string, number>;
  readonly #estimate: number;
  /** At `i` the heights of the `i & -i` rows up to row `i - 1`. */
  readonly #sums: Float64Array;

  /**
   * @param measured heights by id, also those of rows that are not in this list; kept up by `measure`, so that a list
   *   in another order begins with what is known
   * @param estimate above 0
   */
  constructor(ids: readonly string[], measured: Map<string, number>, estimate: number) {
    this.ids = ids;
    this.#measured = measured;
    this.#estimate = estimate;
    this.#sums = new Float64Array(ids.length + 1);
    for (let at = 1; at <= ids.length; at += 1) {
      this.#sums[at] = (this.#sums[at] ?? 0) + this.heightOf(at - 1);
      const parent = at + (at & -at);
      if (parent <= ids.length) this.#sums[parent] = (this.#sums[parent] ?? 0) + (this.#sums[at] ?? 0);
    }
  }

  heightOf(index: number): number {
    return this.#measured.get(this.ids[index] ?? '') ?? this.#estimate;
  }

  /** The upper end of a row; of the index behind the last one the list's lower end. */
  topOf(index: number): number {
    let top = 0;
    for (let at = Math.min(index, this.ids.length); at > 0; at -= at & -at) top += this.#sums[at] ?? 0;
    return top;
  }

  /** The height of the whole list. */
  get height(): number {
    return this.topOf(this.ids.length);
  }

  /** The row at a position; above the list the first, below it the last, -1 if there are none. */
  rowAt(position: number): number {
    let at = 0;
    let left = position;
    for (let step = 2 ** Math.floor(Math.log2(Math.max(1, this.ids.length))); step >= 1; step /= 2) {
      const sum = this.#sums[at + step];
      if (sum === undefined || sum > left) continue;
      at += step;
      left -= sum;
    }
    return Math.min(at, this.ids.length - 1);
  }

  /**
   * Takes in how high a row is. A height of nothing is none: a hidden panel measures so.
   * @returns by how much it changed where the rows behind it stand
   */
  measure(index: number, height: number): number {
    const id = this.ids[index];
    if (id === undefined || !(height > 0)) return 0;
    const change = height - this.heightOf(index);
    this.#measured.set(id, height);
    if (change === 0) return 0;
    for (let at = index + 1; at <= this.ids.length; at += at & -at) {
      this.#sums[at] = (this.#sums[at] ?? 0) + change;
    }
    return change;
  }
}

/** What is seen of a list. */
export interface View {
  /** How far it is scrolled: the list's upper end is so many pixels above that of the view; below 0 if it is lower. */
  top: number;
  height: number;
}

export interface PlacedRow {
  index: number;
  top: number;
}

/**
 * The rows to build, in the order of the list: those in view and so many pixels around it. Their number depends on the
 * view and not on the list.
 * @param kept a row to build wherever it is, such as the one with the focus; null for none
 */
export function rowsInView(
  positions: RowPositions,
  { top, height }: View,
  around: number,
  kept: number | null = null,
): PlacedRow[] {
  const { ids } = positions;
  const first = top - around;
  const end = top + height + around;
  const rows: PlacedRow[] = [];
  if (end > 0 && first < positions.height) {
    const from = Math.max(0, positions.rowAt(first));
    let next = positions.topOf(from);
    for (let index = from; index < ids.length && next < end; index += 1) {
      rows.push({ index, top: next });
      next += positions.heightOf(index);
    }
  }
  if (kept === null || kept < 0 || kept >= ids.length || rows.some(({ index }) => index === kept))
    return rows;
  const row = { index: kept, top: positions.topOf(kept) };
  return kept < (rows[0]?.index ?? 0) ? [row, ...rows] : [...rows, row];
}

/** What stays where it is in view while rows above it change: a row, and how far the view's upper end is below its own. */
export interface Anchor {
  id: string;
  index: number;
  into: number;
}

/** The row at the view's upper end; null at the list's own upper end, where what comes new is to be seen. */
export function anchorAt(positions: RowPositions, { top }: View): Anchor | null {
  const index = positions.rowAt(top);
  const id = positions.ids[index];
  if (top <= 0 || id === undefined) return null;
  return { id, index, into: top - positions.topOf(index) };
}

/** How far to scroll so that the anchor is where it was. Where its row has gone, the one in its place takes over. */
export function topWith(positions: RowPositions, { id, index, into }: Anchor): number {
  const { ids } = positions;
  const now = ids[index] === id ? index : ids.indexOf(id);
  return now >= 0 ? positions.topOf(now) + into : positions.topOf(Math.min(index, ids.length - 1));
}

/** How far to scroll at least so that a row is seen whole; a row higher than the view shows its upper end. */
export function topToSee(positions: RowPositions, index: number, { top, height }: View): number {
  const start = positions.topOf(index);
  const least = positions.topOf(index + 1) - height;
  return Math.min(Math.max(top, least), start);
}
