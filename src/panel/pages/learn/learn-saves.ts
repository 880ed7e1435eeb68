import { Autosave, type Keeping } from '../../autosave.ts';
import type { Services } from '../../services.ts';
import { type LearnEdits, learnedFrom } from './learned.ts';

/** After the last key press, in milliseconds. */
const DELAY = 400;

/** Saves what was learned as it is typed, each field into the entry as it stands when it is written. */
export function createLearnSaves(
  { records, now }: Pick<Services, 'records' | 'now'>,
  keeping: Keeping,
): Autosave<LearnEdits> {
  const save = (entry: string, edits: LearnEdits) =>
    records.change({ entry }, (stored) => learnedFrom(stored, edits));
  return new Autosave<LearnEdits>(DELAY, save, now, keeping);
}
