import { Autosave, type Keeping } from './autosave.ts';
import { isNoUse } from './no-use.ts';
import type { RecordChange, RecordTarget, Services } from './services.ts';
import { afterSaved, baseOf, type TypedText } from './typed-text.ts';

/** After the last key press, in milliseconds. */
const DELAY = 400;

/** Notes as they were typed, and what they belong to. */
export interface TypedNotes extends TypedText {
  on: RecordTarget;
}

/** What version 0.1.0 kept of notes that it had not saved. */
function fromOld(kept: TypedNotes | RecordChange): TypedNotes {
  if ('on' in kept) return kept;
  const text = kept.set.notes ?? '';
  // What stood there is not known: nothing is replaced.
  return { text, base: text, on: 'entry' in kept ? { entry: kept.entry } : { seed: kept.seed } };
}

/** Saves notes as they are typed. */
export function createNoteSaves(
  { records, now }: Pick<Services, 'records' | 'now'>,
  keeping: Keeping,
): Autosave<TypedNotes> {
  const stored = (on: RecordTarget) => {
    if ('entry' in on) return records.byId(on.entry);
    return on.seed.threadKey === null ? Promise.resolve(null) : records.forThread(on.seed.threadKey);
  };
  return new Autosave<TypedNotes>({
    delay: DELAY,
    async save(_, kept) {
      const typed = fromOld(kept);
      const base = await baseOf(typed, 'notes', () => stored(typed.on));
      return records.record({ ...typed.on, set: { notes: typed.text }, bases: { notes: base } });
    },
    now,
    keeping,
    goOn: afterSaved,
    isNoUse,
  });
}
