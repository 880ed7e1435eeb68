import type { InTurn } from '../../insights/in-turn.ts';
import type { Pace } from '../find/search.ts';

/** Half of a frame at 60 Hz: as long as nobody notices. */
const SLICE_MS = 8;

/** Does long work between the user's own acts; null if `isOver` before it is done. */
export async function inSlices<Result>(
  work: InTurn<Result>,
  pace: Pace,
  isOver: () => boolean,
): Promise<Result | null> {
  let end = pace.now() + SLICE_MS;
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
    if (pace.now() < end) continue;
    await pace.giveWay();
    if (isOver()) return null;
    end = pace.now() + SLICE_MS;
  }
}
