import { useEffect, useRef, useState } from 'preact/hooks';
import type { Opportunity } from '../../../model.ts';
import { text } from '../../../platform/text.ts';
import type { SaveState } from '../../autosave.ts';
import { type FactEdits, type Facts, factFields, factsOf } from '../../fact-saves.ts';
import { useMemory, useSaveState } from '../../memory.ts';
import { useServices } from '../../services.ts';
import type { Steps } from '../../use-steps.tsx';

export interface EntryFactEdits {
  /** As typed here until the log has it, else as it is stored. */
  fields: Facts;
  state: SaveState;
  /** Takes what is typed; it is saved a little later. */
  type(edits: FactEdits): void;
  /** Ends the typing in one fact: from here on it can be undone. False if it could not be written. */
  keep(name: keyof Facts, label: string): Promise<boolean>;
  /** Puts back what stood in a fact before the typing. */
  restore(name: keyof Facts): void;
  /** Writes what is open, at once. */
  flush(): void;
}

const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

/** The facts of an entry that are written in words or figures: saved as they are typed, undone as a whole. */
export function useFacts(entry: Opportunity, steps: Steps): EntryFactEdits {
  const { records } = useServices();
  const { facts } = useMemory();
  const { id } = entry;
  const state = useSaveState(facts, id);
  const [own, setOwn] = useState<FactEdits>({});
  /** What stood there when the typing began. */
  const before = useRef<FactEdits>({});
  // The stored facts have changed: from now on they count, unless more was typed meanwhile.
  useEffect(() => {
    if (facts.open(id) === undefined) setOwn({});
  }, [facts, entry]);
  const fields: Facts = { ...factsOf(entry), ...own, ...facts.open(id) };

  function type(edits: FactEdits): void {
    const touched = Object.keys(edits) as (keyof Facts)[];
    const known = Object.fromEntries(touched.map((name) => [name, fields[name]]));
    before.current = { ...known, ...before.current };
    setOwn((last) => ({ ...last, ...edits }));
    facts.put(id, { ...facts.open(id), ...edits });
  }

  return {
    fields,
    state,
    type,
    async keep(name, label) {
      const { [name]: was, ...others } = before.current;
      if (was === undefined) return true;
      const now = { ...fields, ...facts.open(id) }[name];
      const trimmed = typeof now === 'string' ? now.trim() : now;
      if (!same(now, trimmed)) type({ [name]: trimmed });
      before.current = others;
      if (same(was, trimmed)) {
        facts.flush(id);
        return true;
      }
      const back = { [name]: was };
      const isKept = await steps.act(
        async () => {
          await facts.written(id);
          return () => records.change({ entry: id }, (stored) => factFields(stored, back));
        },
        text('changedTo', label),
      );
      if (!isKept) before.current = { ...back, ...before.current };
      return isKept;
    },
    restore(name) {
      const { [name]: was, ...others } = before.current;
      if (was === undefined) return;
      type({ [name]: was });
      before.current = others;
      facts.flush(id);
    },
    flush: () => facts.flush(id),
  };
}
