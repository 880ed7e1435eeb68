import { useEffect, useRef, useState } from 'preact/hooks';
import { monthToReview } from '../../../insights/month-sheet.ts';
import { type ReviewItem, reviewOf, stepsOf } from '../../../insights/review.ts';
import type { Opportunity } from '../../../model.ts';
import { usePlainKeys } from '../../keys.ts';
import type { LessonLog } from '../../lessons/lesson-log.ts';
import { type LessonReading, useLessonGroups } from '../../lessons/use-lesson-groups.ts';
import { type OpportunityFields, useServices } from '../../services.ts';
import { stepProblem } from '../../step-problem.ts';
import type { Steps } from '../../use-steps.tsx';
import { keepWalk, keyOf, NO_WALK, type Outcome, type Walk, walkLeft } from './walk.ts';

/** One answer: what becomes of the item, and what it writes. */
export interface Answer {
  outcome: Outcome;
  says: string;
  /** What else need not be asked again. */
  alsoSettles?: string;
  /** Without it nothing is written. */
  set?: { entry: string; fields: (entry: Opportunity) => OpportunityFields };
}

export interface Review {
  reading: LessonReading;
  log: LessonLog;
  /** The one to look at; null when all are through, undefined until that is known. */
  item: ReviewItem | null | undefined;
  /** From 1. */
  position: number;
  total: number;
  walk: Walk;
  /** Settles the item in view. */
  answer(answer: Answer): Promise<boolean>;
  /** Goes back to the one before and takes its answer back; null where there is none. */
  back: (() => void) | null;
  /** Why the answer before could not be taken back. */
  problem: string | null;
  /** Begins anew with what waits now. */
  restart(): void;
}

/** The monthly review as a walk; `steps` says what was done, with its Undo. */
export function useReview(steps: Steps): Review {
  const { unsaved, records, now, zone } = useServices();
  const { reading, log } = useLessonGroups();
  const [items, setItems] = useState<readonly ReviewItem[] | null>(null);
  const [month] = useState(() => monthToReview({ now: now(), zone: zone() }));
  const [walk, setWalk] = useState<Walk | null>(null);
  const latest = useRef<Walk>({ month, ...NO_WALK });
  const [problem, setProblem] = useState<string | null>(null);
  /** Of the answers given since the page was opened, the last one last. */
  const taken = useRef<(() => Promise<void>)[]>([]);
  /** What is being answered is not answered twice. */
  const isAnswering = useRef(false);

  function move(to: Walk): void {
    latest.current = to;
    keepWalk(unsaved, to);
    setWalk(to);
  }

  useEffect(() => {
    let isGone = false;
    void walkLeft(unsaved, month).then((left) => {
      if (isGone) return;
      latest.current = left;
      setWalk(left);
    });
    return () => {
      isGone = true;
    };
  }, [unsaved, month]);

  // The walk is laid out once: what changes on the way does not change its length.
  useEffect(() => {
    if (items || !walk || reading.is !== 'read' || !log.isCurrent()) return;
    const settled = new Set(walk.settled);
    const review = reviewOf(reading.list, reading.groups, { now: now(), zone: zone() });
    setItems(stepsOf(review).filter((item) => !settled.has(keyOf(item))));
  }, [items, walk, reading, log]);

  const settled = new Set(walk?.settled);
  const left = items?.filter((item) => !settled.has(keyOf(item))) ?? [];
  const item = items && walk ? (left[0] ?? null) : undefined;
  const position = (walk?.outcomes.length ?? 0) + 1;

  async function answer({ outcome, says, alsoSettles, set }: Answer): Promise<boolean> {
    if (!item || isAnswering.current) return false;
    isAnswering.current = true;
    const before = latest.current;
    const done = await steps.act(async () => {
      const changed = set && (await records.change({ entry: set.entry }, set.fields));
      if (changed) log.adopt(changed.stored);
      move({
        ...before,
        settled: [...before.settled, keyOf(item), ...(alsoSettles ? [alsoSettles] : [])],
        outcomes: [...before.outcomes, outcome],
      });
      const back = async () => {
        if (changed) log.adopt(await records.record(changed.undo));
        taken.current = taken.current.filter((one) => one !== back);
        move(before);
      };
      taken.current = [...taken.current, back];
      return back;
    }, says);
    isAnswering.current = false;
    return done;
  }

  async function takeBack(): Promise<void> {
    // What the toast offers is the last answer.
    if (steps.undo) return steps.takeBack();
    setProblem(null);
    try {
      await taken.current.at(-1)?.();
    } catch (error) {
      setProblem(stepProblem(error));
    }
  }

  // The last answer is taken back by the toast's own key.
  usePlainKeys(true, (key) => {
    if (key === 'z' && steps.undo === null && taken.current.length > 0) void takeBack();
  });

  return {
    reading,
    log,
    item,
    position,
    total: position - 1 + left.length,
    walk: walk ?? latest.current,
    answer,
    back: taken.current.length > 0 ? () => void takeBack() : null,
    problem,
    restart() {
      taken.current = [];
      move({ month, ...NO_WALK });
      setItems(null);
    },
  };
}
