import { useEffect, useState } from 'preact/hooks';
import { useServices } from '../services.ts';
import { type LessonLog, type LessonReading, lessonLogOf } from './lesson-log.ts';

export type { LessonReading, LessonsRead } from './lesson-log.ts';

export interface Lessons {
  reading: LessonReading;
  log: LessonLog;
}

/**
 * The lessons of the log in groups that say the same, live, with the entries behind them.
 * @param anew reads the whole log at first, also what an import changed among old entries
 */
export function useLessonGroups({ anew = false }: { anew?: boolean } = {}): Lessons {
  const log = lessonLogOf(useServices());
  const [reading, setReading] = useState(() => log.current());
  useEffect(() => {
    const update = () => setReading(log.current());
    const stop = log.subscribe(update);
    if (anew) log.readAgain();
    update();
    return stop;
  }, [log, anew]);
  return { reading, log };
}
