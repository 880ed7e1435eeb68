import { useRef, useState } from 'preact/hooks';
import { useMemory } from '../../memory.ts';
import { EMPTY_FORM, type NewEntryForm } from './form.ts';

export interface UnfinishedForm {
  form: NewEntryForm;
  change(part: Partial<NewEntryForm>): void;
  /** It is in the log, or discarded. */
  done(): void;
  /** What it was begun with before this page was opened; null: nothing. */
  begun: {
    /** ISO 8601 instant in UTC. */
    at: string;
    /** The form was emptied since. */
    isAside: boolean;
    startAfresh(): void;
    bringBack(): void;
  } | null;
}

const same = (one: NewEntryForm, other: NewEntryForm) => JSON.stringify(one) === JSON.stringify(other);

/** A form of a new entry that is kept as it is filled in, also when the panel closes. */
export function useUnfinishedForm(key: string, first: NewEntryForm): UnfinishedForm {
  const { unfinished } = useMemory();
  const [begun] = useState(() => {
    const found = unfinished.get(key);
    if (!found) return null;
    // What an earlier version kept has not every field.
    const form = { ...EMPTY_FORM, ...found.form };
    return same(form, first) ? null : { ...found, form };
  });
  const [form, setForm] = useState(begun?.form ?? first);
  const [aside, setAside] = useState<NewEntryForm | null>(null);
  /** Started afresh, and nothing is written yet. */
  const isFresh = useRef(false);

  function show(next: NewEntryForm): void {
    unfinished.keep(key, next);
    setForm(next);
  }

  return {
    form,
    change(part) {
      // A new beginning has its own date.
      if (isFresh.current) unfinished.drop(key);
      isFresh.current = false;
      show({ ...form, ...part });
    },
    done: () => unfinished.drop(key),
    begun: begun && {
      at: begun.begunAt,
      isAside: aside !== null,
      startAfresh() {
        // It stays kept until something else is written.
        setAside(form);
        setForm(first);
        isFresh.current = true;
      },
      bringBack() {
        isFresh.current = false;
        if (aside) show(aside);
        setAside(null);
      },
    },
  };
}
