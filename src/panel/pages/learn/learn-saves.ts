import { Autosave, type Keeping } from '../../autosave.ts';
import { isNoUse } from '../../no-use.ts';
import type { Services } from '../../services.ts';
import { afterSaved, baseOf, type TypedText } from '../../typed-text.ts';
import { type LearnEdits, learnedFrom } from './learned.ts';

/** After the last key press, in milliseconds. */
const DELAY = 400;

/** What was changed of what was learned; of the lesson, what it replaces as well. */
export interface TypedLearned {
  edits: LearnEdits;
  lesson?: Omit<TypedText, 'text'>;
}

/** What version 0.1.0 kept had no base: its lesson replaces nothing. */
function fromOld(kept: TypedLearned | LearnEdits): TypedLearned {
  if ('edits' in kept) return kept;
  const { lesson } = kept;
  return { edits: kept, ...(lesson === undefined ? {} : { lesson: { base: lesson } }) };
}

/** The lesson among what was typed; undefined if it was not touched. */
export function lessonIn(typed: TypedLearned | undefined): TypedText | undefined {
  const text = typed?.edits.lesson;
  return typed?.lesson && text !== undefined ? { ...typed.lesson, text } : undefined;
}

/** What is open, once the log has what was typed before it: what is the same in both is no change any more. */
function goOn(open: TypedLearned, saved: TypedLearned): TypedLearned {
  const edits = Object.fromEntries(
    Object.entries(open.edits).filter(([name, value]) => saved.edits[name as keyof LearnEdits] !== value),
  ) as LearnEdits;
  const [lesson, before] = [lessonIn(open), lessonIn(saved)];
  if (edits.lesson === undefined || !lesson) return { edits };
  return { edits, lesson: before ? { base: afterSaved(lesson, before).base } : lesson };
}

/** Saves what was learned as it is typed, each field into the entry as it stands when it is written. */
export function createLearnSaves(
  { records, now }: Pick<Services, 'records' | 'now'>,
  keeping: Keeping,
): Autosave<TypedLearned> {
  async function save(entry: string, kept: TypedLearned) {
    const typed = fromOld(kept);
    const lesson = lessonIn(typed);
    const base = lesson && (await baseOf(lesson, 'lesson', () => records.byId(entry)));
    const bases = base === undefined ? {} : { lesson: base };
    return records.change({ entry }, (stored) => learnedFrom(stored, typed.edits), bases);
  }
  return new Autosave<TypedLearned>({ delay: DELAY, save, now, keeping, goOn, isNoUse });
}
