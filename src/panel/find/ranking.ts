/** Rows by score, and among equal scores in the order in which they came; scores are whole numbers, and few. */
export class Ranking<Row> {
  readonly #byScore = new Map<number, Row[]>();

  add(row: Row, score: number): void {
    const same = this.#byScore.get(score);
    if (same) same.push(row);
    else this.#byScore.set(score, [row]);
  }

  /** Best first. */
  rows(): Row[] {
    return [...this.#byScore].sort(([one], [other]) => other - one).flatMap(([, rows]) => rows);
  }
}
