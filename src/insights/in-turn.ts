/** Work in small parts: between two of them whoever drives it may give others their turn. */
export type InTurn<Result> = Generator<void, Result, void>;

/** So many lessons are one part, a tenth of a millisecond or two each. */
export const PART = 16;

/** All of it without a pause. */
export function atOnce<Result>(work: InTurn<Result>): Result {
  let step = work.next();
  while (!step.done) step = work.next();
  return step.value;
}
