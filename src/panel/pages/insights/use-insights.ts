import { useEffect, useState } from 'preact/hooks';
import { type CountedEntry, countedOf } from '../../../insights/counted-entry.ts';
import type { InTurn } from '../../../insights/in-turn.ts';
import { type Insights, insightsInTurn } from '../../../insights/insights.ts';
import { byRecurrence, type LessonGroup } from '../../../insights/lesson-groups.ts';
import type { Opportunity } from '../../../model.ts';
import { matcherOf } from '../../find/filters.ts';
import { pagePace } from '../../find/pace.ts';
import { inSlices } from '../../lessons/in-slices.ts';
import { useLessonGroups } from '../../lessons/use-lesson-groups.ts';
import { useServices } from '../../services.ts';
import { filtersOf, type Scope } from './scope.ts';

/** The figures of a scope. */
export interface Counted {
  scope: Scope;
  insights: Insights;
  /** Of the scope's entries, those that recur most first. */
  lessons: readonly LessonGroup[];
  /** Entries in the log, whatever the scope. */
  inLog: number;
}

export type InsightsReading = { is: 'reading' } | { is: 'failed' } | ({ is: 'read' } & Counted);

/** So many entries are looked at between two looks at the clock. */
const PART = 500;

const NOTHING_DUE: ReadonlySet<string> = new Set();

function* countedInScope(
  entries: readonly Opportunity[],
  scope: Scope,
  now: Date,
): InTurn<readonly CountedEntry[]> {
  const isIn = matcherOf(filtersOf(scope, now), NOTHING_DUE);
  const found: CountedEntry[] = [];
  for (const [at, entry] of entries.entries()) {
    if (isIn(entry)) found.push(countedOf(entry));
    if (at % PART === PART - 1) yield;
  }
  return found;
}

/** Every group as far as it stands in these entries. */
function lessonsIn(groups: readonly LessonGroup[], entries: readonly CountedEntry[]): LessonGroup[] {
  const ids = new Set(entries.map(({ id }) => id));
  const isIn = (id: string) => ids.has(id);
  return groups
    .map((group) => ({
      ...group,
      ids: group.ids.filter(isIn),
      applied: group.applied.filter(isIn),
      open: group.open.filter(isIn),
    }))
    .filter((group) => group.ids.length > 0)
    .sort(byRecurrence);
}

/** All figures of a scope, live; the last ones stay until the next are counted. */
export function useInsights(scope: Scope): { reading: InsightsReading; readAgain: () => void } {
  const { now, zone } = useServices();
  const { reading: log, log: source } = useLessonGroups({ anew: true });
  const [counted, setCounted] = useState<Counted | null>(null);
  const { period, kind } = scope;
  useEffect(() => {
    if (log.is !== 'read') return;
    let isOver = false;
    const clock = { now: now(), zone: zone() };
    const wanted: Scope = { period, kind };
    function* work(
      entries: readonly Opportunity[],
    ): InTurn<Omit<Counted, 'lessons'> & { in: readonly CountedEntry[] }> {
      const found = yield* countedInScope(entries, wanted, clock.now);
      const insights = yield* insightsInTurn(found, clock);
      return { scope: wanted, insights, inLog: entries.length, in: found };
    }
    const count = async () => {
      const done = await inSlices(work(log.list), pagePace, () => isOver);
      if (!done || isOver) return;
      const { in: found, ...figures } = done;
      setCounted({ ...figures, lessons: lessonsIn(log.groups, found) });
    };
    void count();
    return () => {
      isOver = true;
    };
  }, [log, period, kind]);
  const reading: InsightsReading =
    log.is === 'failed' ? log : counted ? { is: 'read', ...counted } : { is: 'reading' };
  return { reading, readAgain: () => source.readAgain() };
}
