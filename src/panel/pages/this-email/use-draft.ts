import { useEffect, useRef, useState } from 'preact/hooks';
import { wordings } from '../../../languages/wording.ts';
import type { DraftChoice, OutcomeId, TemplateId } from '../../../model.ts';
import { defaultChoice } from '../../../reply/choose.ts';
import { composeDraft, type Draft } from '../../../reply/compose.ts';
import type { Case } from '../../case.ts';
import { carryRanges } from '../../fields-in-text.ts';
import { useMemory, useSaveState } from '../../memory.ts';
import { useServices } from '../../services.ts';

interface DraftState {
  choice: DraftChoice;
  text: string;
  fields: Draft['fields'];
  /** The text is the user's own by now and is kept when the choice changes. */
  edited: boolean;
  /** The user's text that "Back to the template" took away, to be brought back. */
  replaced: string | null;
}

export interface DraftOfThread extends DraftState {
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

/** The draft of a case: as the user left it, else as the template gives it; null while that is read. */
export function useDraft(found: Case, outcome: OutcomeId): DraftOfThread | null {
  const { records, lastTone } = useServices();
  const memory = useMemory();
  const { threadKey, thread, verdict } = found;
  const [state, setState] = useState<DraftState | null>(null);
  const [tone, setTone] = useState<TemplateId | null>(null);
  // As it is now, not as it was when an insertion began.
  const current = useRef('');
  current.current = state?.text ?? '';
  const saved = useSaveState(memory.drafts, threadKey);

  const compose = (choice: DraftChoice) => composeDraft({ thread, verdict, choice, wordings });
  const firstChoice = (tone: TemplateId | null, outcome: OutcomeId) =>
    defaultChoice({ verdict: { ...verdict, outcome }, thread, wordings, lastTone: tone });

  function untouched(choice: DraftChoice, replaced: string | null = null): DraftState {
    const { text, fields } = compose(choice);
    return { choice, text, fields, edited: false, replaced };
  }

  function withText(choice: DraftChoice, text: string): DraftState {
    const template = compose(choice);
    const fields = carryRanges(template.text, text, template.fields);
    return { choice, text, fields, edited: text !== template.text, replaced: null };
  }

  useEffect(() => {
    let wanted = true;
    const read = async () => {
      const [stored, tone] = await Promise.all([
        memory.drafts.open(threadKey) ?? records.draft(threadKey).catch(() => null),
        lastTone().catch(() => null),
      ]);
      if (!wanted) return;
      setTone(tone);
      if (stored) setState(withText(stored.choice, stored.text));
      else setState(untouched(memory.choices.get(threadKey) ?? firstChoice(tone, outcome)));
    };
    void read();
    return () => {
      wanted = false;
    };
  }, [threadKey]);

  // Until the user has chosen or written anything, the template follows where the decision went.
  useEffect(() => {
    if (!state || state.edited || memory.choices.has(threadKey)) return;
    setState(untouched(firstChoice(tone, outcome)));
  }, [outcome]);

  if (!state) return null;
  const { choice, text, edited } = state;

  function keep(next: DraftState): void {
    setState(next);
    if (next.edited) memory.drafts.put(threadKey, { choice: next.choice, text: next.text });
    else drop();
  }

  function drop(): void {
    memory.drafts.forget(threadKey);
    // A draft that stays stored is only offered once more: nothing is lost by it.
    records.dropDraft(threadKey).catch(() => undefined);
  }

  return {
    ...state,
    choose(part) {
      const next = { ...choice, ...part };
      memory.choices.set(threadKey, next);
      if (edited) keep({ ...state, choice: next });
      else setState(untouched(next));
    },
    type(typed) {
      const template = compose(choice).text;
      const fields = carryRanges(text, typed, state.fields);
      if (typed === template) keep(untouched(choice));
      else keep({ ...state, text: typed, fields, edited: true, replaced: null });
    },
    backToTemplate: () => keep(untouched(choice, text)),
    backToMyText() {
      if (state.replaced !== null) keep(withText(choice, state.replaced));
    },
    done(inserted) {
      if (current.current === inserted) drop();
    },
    keepAgain() {
      if (edited) memory.drafts.put(threadKey, { choice, text });
    },
    notStored: saved.is === 'failed',
  };
}
