import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import type { OwnTemplate } from '../../../model.ts';
import { formatLocale, text } from '../../../platform/text.ts';
import { isSound } from '../../../reply/own-templates.ts';
import { day } from '../../dates.ts';
import { panelWording } from '../../labels.ts';
import type { WrittenIn } from '../../letter/language-options.ts';
import { usePageFocus } from '../../page-focus.ts';
import { hrefOf } from '../../router.ts';
import { type Settings, useServices } from '../../services.ts';
import { AboveBar, ActionBar, BarLine } from '../../ui/ActionBar.tsx';
import { BackLink } from '../../ui/BackLink.tsx';
import { Button, LinkButton } from '../../ui/Button.tsx';
import page from '../../ui/Page.module.css';
import { StepProblem, type Steps } from '../../use-steps.tsx';
import { Preview } from './Preview.tsx';
import { TemplateHead } from './TemplateHead.tsx';
import styles from './Templates.module.css';
import { TemplateText } from './TemplateText.tsx';
import type { Edited } from './template-form.ts';
import { hasNoName, type UseLine, useTemplateActs } from './use-template-acts.ts';

interface TemplateEditorProps {
  /** As the address names it. */
  id: string;
  edited: Edited;
  settings: Settings;
  steps: Steps;
  toast: ComponentChildren;
  onBroughtBack: () => void;
  onWrittenIn: (writtenIn: WrittenIn) => void;
}

/** One template, beside what becomes of it. What is typed is used only when the user says so. */
export function TemplateEditor(props: TemplateEditorProps) {
  const { id, edited, settings, steps, toast, onBroughtBack, onWrittenIn } = props;
  const { now } = useServices();
  const heading = usePageFocus();
  const letterRef = useRef<HTMLTextAreaElement>(null);
  const nameRef = useRef<HTMLInputElement>(null);
  const acts = useTemplateActs(id, edited, steps, onBroughtBack);
  const { form, line } = acts;
  const { own, replaces } = edited;
  const shipped = edited.original === null ? null : replaces;
  const isTried = line === 'mend-first';

  async function use(): Promise<void> {
    if (!(await acts.use())) (hasNoName(form) ? nameRef : letterRef).current?.focus();
  }

  const shownName = shipped
    ? (panelWording().templates.find((one) => one.id === shipped)?.name ?? edited.base.name)
    : form.name.trim() || text('templateNew');
  const state = stateText(own, shipped !== null, now());
  return (
    <AboveBar.Provider value={toast}>
      <div class={styles.editor}>
        <main class={page.page}>
          <div>
            <BackLink href={hrefOf({ is: 'templates', id: null })}>{text('templatesTitle')}</BackLink>
          </div>
          <div class={page.head}>
            <h1 ref={heading} tabIndex={-1}>
              {shownName}
            </h1>
            {state && (
              <p class={`${styles.whose} ${own && !isSound(own) ? page.problem : page.small}`}>
                <span>{state}</span>
                <LinkButton onClick={acts.copy}>{text('templateCopy')}</LinkButton>
              </p>
            )}
          </div>
          <StepProblem steps={steps} />
          <div class={styles.sides}>
            <div class={styles.side}>
              <TemplateHead
                form={form}
                shipped={shipped}
                nameRef={nameRef}
                nameProblem={isTried && hasNoName(form) ? text('templateNameNeeded') : null}
                onType={acts.type}
                onWrittenIn={onWrittenIn}
              />
              <TemplateText
                form={form}
                isTried={isTried}
                onBody={(body) => acts.type({ body })}
                onUse={() => void use()}
                letterRef={letterRef}
              />
            </div>
            <Preview form={form} edited={edited} settings={settings} />
          </div>
        </main>
        <ActionBar line={<UseState line={line} isTyped={acts.isTyped} onLetGo={acts.letGo} />}>
          <Button look="primary" onClick={() => void use()}>
            {text('templateUse')}
          </Button>
          {own && (
            <Button look="text" onClick={shipped ? acts.reset : acts.remove}>
              {text(shipped ? 'templateReset' : 'templateDelete')}
            </Button>
          )}
        </ActionBar>
      </div>
    </AboveBar.Provider>
  );
}

/** Whose text it is; null where it is nobody's yet. */
function stateText(own: OwnTemplate | null, isShipped: boolean, now: Date): string | null {
  if (!own) return isShipped ? text('templateShipped') : null;
  if (!isSound(own)) return text(isShipped ? 'templateBroken' : 'templateBrokenNew');
  return text('templateChanged', day(new Date(own.changedAt), now, formatLocale()));
}

function UseState({ line, isTyped, onLetGo }: { line: UseLine; isTyped: boolean; onLetGo: () => void }) {
  if (line === 'mend-first')
    return <BarLine as="problem" first={text('templateNotSaved')} more={text('templateMendFirst')} />;
  if (line === 'nothing-new') return <BarLine as="done" first={text('templateNothingNew')} more="" />;
  if (!isTyped) return null;
  return (
    <p class={page.small} role="status">
      {text('templateUnsaved')} <LinkButton onClick={onLetGo}>{text('templateLetGo')}</LinkButton>
    </p>
  );
}
