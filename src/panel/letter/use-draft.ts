import { useEffect, useRef, useState } from 'preact/hooks';
import type { DraftChoice, TemplateId } from '../../model.ts';
import type { Rendered } from '../../reply/render.ts';
import { carryRanges } from '../fields-in-text.ts';
import { useMemory, useSaveState } from '../memory.ts';
import { useServices } from '../services.ts';

/** What a letter is made of, and under which key an edited one is kept (`draftKey`). */
export interface DraftSource {
  key: string;
  /** The choice to begin with, followed until the user chooses or writes; `tone` is the one used last. */
  first(tone: TemplateId | null): DraftChoice;
  compose(choice: DraftChoice): Rendered;
  /** Whether its template is there: where it is not, the first choice's stands in for it. */
  isThere(choice: DraftChoice): boolean;
}

interface DraftState {
  /** The user's own choice; null: the first one holds. */
  chosen: DraftChoice | null;
  /** The user's own text, kept when the choice changes. */
  own: Rendered | null;
  /** The user's text that "Back to the template" took away, to be brought back. */
  replaced: string | null;
  tone: TemplateId | null;
}

export interface LetterDraft extends Rendered {
  choice: DraftChoice;
  edited: boolean;
  replaced: string | null;
  choose(part: Partial<DraftChoice>): void;
  type(text: string): void;
  backToTemplate(): void;
  backToMyText(): void;
  /** This text is in the reply: it need not be kept any longer. What was typed since is kept. */
  done(inserted: string): void;
  /** The text came out of the reply again. */
  keepAgain(): void;
  /** The edited text could not be stored; it lives only as long as the panel. */
  notStored: boolean;
}

/** A letter: as the user left it, else as the template gives it; null while that is read. */
export function useDraft({ key, first, compose, isThere }: DraftSource): LetterDraft | null {
  const { records, lastTone } = useServices();
  const memory = useMemory();
  const [state, setState] = useState<DraftState | null>(null);
  const saved = useSaveState(memory.drafts, key);
  // As it is now, not as it was when an insertion began.
  const current = useRef('');

  const standing = (chosen: DraftChoice | null, begins: DraftChoice): DraftChoice =>
    chosen === null ? begins : isThere(chosen) ? chosen : { ...chosen, template: begins.template };

  const withText = (choice: DraftChoice, text: string): Rendered => {
    const template = compose(choice);
    return { text, fields: carryRanges(template.text, text, template.fields) };
  };

  useEffect(() => {
    let wanted = true;
    const read = async () => {
      const [stored, tone] = await Promise.all([
        memory.drafts.open(key) ?? records.draft(key).catch(() => null),
        lastTone().catch(() => null),
      ]);
      if (!wanted) return;
      const chosen = stored?.choice ?? memory.choices.get(key) ?? null;
      const own = stored ? withText(standing(stored.choice, first(tone)), stored.text) : null;
      setState({ chosen, own, replaced: null, tone });
    };
    void read();
    return () => {
      wanted = false;
    };
  }, [key]);

  const choice = state ? standing(state.chosen, first(state.tone)) : null;
  const template = choice && compose(choice);
  const shown = state?.own ?? template;
  current.current = shown?.text ?? '';
  if (!state || !choice || !template || !shown) return null;
  const { text, fields } = shown;
  const edited = text !== template.text;

  function keep(next: DraftState, kept: DraftChoice): void {
    setState(next);
    if (next.own) memory.drafts.put(key, { choice: kept, text: next.own.text });
    else drop();
  }

  function drop(): void {
    memory.drafts.forget(key);
    // A draft that stays stored is only offered once more: nothing is lost by it.
    records.dropDraft(key).catch(() => undefined);
  }

  const untouched = (replaced: string | null): DraftState => ({
    ...state,
    chosen: memory.choices.get(key) ?? null,
    own: null,
    replaced,
  });

  return {
    ...shown,
    choice,
    edited,
    replaced: state.replaced,
    choose(part) {
      const next = { ...choice, ...part };
      memory.choices.set(key, next);
      if (edited) keep({ ...state, chosen: next }, next);
      else setState({ ...state, chosen: next, own: null, replaced: null });
    },
    type(typed) {
      if (typed === template.text) return keep(untouched(null), choice);
      const own = { text: typed, fields: carryRanges(text, typed, fields) };
      keep({ ...state, chosen: choice, own, replaced: null }, choice);
    },
    backToTemplate: () => keep(untouched(text), choice),
    backToMyText() {
      if (state.replaced === null) return;
      keep({ ...state, chosen: choice, own: withText(choice, state.replaced), replaced: null }, choice);
    },
    done(inserted) {
      if (current.current === inserted) drop();
    },
    keepAgain() {
      if (edited) memory.drafts.put(key, { choice, text });
    },
    notStored: saved.is === 'failed',
  };
}
