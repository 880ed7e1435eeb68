import { useEffect, useState } from 'preact/hooks';
import type { OwnTemplate } from '../../../model.ts';
import { text } from '../../../platform/text.ts';
import { templateProblems } from '../../../reply/template-problems.ts';
import { useMemory } from '../../memory.ts';
import { hrefOf } from '../../router.ts';
import { type RowsChange, useServices } from '../../services.ts';
import type { Steps } from '../../use-steps.tsx';
import { type Edited, isSameForm, type TemplateForm } from './template-form.ts';

/** What the foot says of the last try to use the template. */
export type UseLine = 'nothing-new' | 'mend-first' | null;

export interface TemplateActs {
  form: TemplateForm;
  /** Something was typed that is not used yet. */
  isTyped: boolean;
  line: UseLine;
  type(part: Partial<TemplateForm>): void;
  /** False where something is to be mended first. */
  use(): Promise<boolean>;
  /** Back to the shipped text. */
  reset(): void;
  remove(): void;
  copy(): void;
  /** Gives up what was typed. */
  letGo(): void;
}

const go = (id: string | null) => {
  location.hash = hrefOf({ is: 'templates', id });
};

export const hasNoName = ({ name }: TemplateForm): boolean => name.trim() === '';

/**
 * A template as it is typed, and what can be done with it. What is typed is kept until it is used or given up.
 * @param id as the address names it
 * @param onBroughtBack an undo has put typed text back into the panel's memory
 */
export function useTemplateActs(
  id: string,
  { own, base, replaces, original }: Edited,
  steps: Steps,
  onBroughtBack: () => void,
): TemplateActs {
  const { templates, now } = useServices();
  const { templateEdits: edits } = useMemory();
  const [typed, setTyped] = useState<TemplateForm | null>(() => edits.get(id)?.form ?? null);
  const [line, setLine] = useState<UseLine>(null);
  const form = typed ?? base;
  const isTyped = typed !== null && !isSameForm(typed, base);

  // What was typed is what is used by now.
  useEffect(() => {
    if (typed !== null && !isTyped) setTyped(null);
  }, [typed, isTyped]);

  /** One action on the templates; undone, what was typed is there again. */
  const act = (change: RowsChange<OwnTemplate>, says: string, isOfTyped = true) =>
    steps.act(async () => {
      const back = await templates.change(change);
      if (isOfTyped) edits.drop(id);
      return async () => {
        await templates.change(back);
        if (isOfTyped && isTyped) edits.keep(id, form);
        onBroughtBack();
      };
    }, says);

  function rowOf(known: OwnTemplate | null, fields: TemplateForm & Pick<Edited, 'replaces'>): OwnTemplate {
    const at = now().toISOString();
    const first = known ?? { id: `own.${crypto.randomUUID()}`, createdAt: at };
    return { id: first.id, createdAt: first.createdAt, changedAt: at, ...fields };
  }

  async function reset(): Promise<void> {
    if (!own || !(await act({ remove: [own.id] }, text('templateResetDone')))) return;
    setTyped(null);
    if (id === own.id) go(null);
  }

  async function use(): Promise<boolean> {
    if (hasNoName(form) || templateProblems(form.body, form.group).length > 0) {
      setLine('mend-first');
      return false;
    }
    if (!isTyped) setLine('nothing-new');
    else if (form.body === original && own) await reset();
    else {
      const row = rowOf(own, { ...form, name: form.name.trim(), replaces });
      const isNew = replaces === null && !own;
      if ((await act({ put: [row] }, text('templateUsed'))) && isNew) go(row.id);
    }
    return true;
  }

  async function copy(): Promise<void> {
    // One more sentence that agrees a talk could be chosen nowhere.
    const group = form.group === 'agreement' ? 'tone' : form.group;
    const row = rowOf(null, { ...form, group, name: text('templateCopyName', form.name), replaces: null });
    if (await act({ put: [row] }, text('templateCopied'), false)) go(row.id);
  }

  async function remove(): Promise<void> {
    if (own && (await act({ remove: [own.id] }, text('templateDeleted')))) go(null);
  }

  return {
    form,
    isTyped,
    line,
    type(part) {
      const next = { ...form, ...part };
      setTyped(next);
      setLine(null);
      if (isSameForm(next, base)) edits.drop(id);
      else edits.keep(id, next);
    },
    use,
    reset: () => void reset(),
    remove: () => void remove(),
    copy: () => void copy(),
    letGo() {
      edits.drop(id);
      setTyped(null);
      setLine(null);
      void steps.act(async () => {
        return async () => {
          edits.keep(id, form);
          onBroughtBack();
        };
      }, text('templateLetGoDone'));
    },
  };
}
