/** Higher than this no element can be in every browser (Firefox ends at about 17.8 million CSS pixels). */
const HIGHEST = 15_000_000;

/**
 * A list that is higher than an element can be is scrolled a little faster than it moves by. `height` is that of its
 * element; positions in the list and in the element are in CSS pixels from the upper end.
 */
export class ScrollScale {
  readonly height: number;
  readonly #factor: number;

  /** @param view how much of it is seen at once */
  constructor(listHeight: number, view: number, highest = HIGHEST) {
    this.height = Math.min(listHeight, highest);
    const way = this.height - view;
    this.#factor = listHeight > highest && way > 0 ? (listHeight - view) / way : 1;
  }

  /** Whether both are the same. */
  get isPlain(): boolean {
    return this.#factor === 1;
  }

  /** Where the view begins in the list if it begins there in the element. */
  inList(top: number): number {
    return top > 0 ? top * this.#factor : top;
  }

  inElement(top: number): number {
    return top > 0 ? top / this.#factor : top;
  }
}
