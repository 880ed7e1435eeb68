import { useEffect, useState } from 'preact/hooks';
import { text, textLanguage } from '../../../platform/text.ts';
import type { WrittenIn } from '../../letter/language-options.ts';
import { useMemory } from '../../memory.ts';
import { usePageFocus } from '../../page-focus.ts';
import { hrefOf } from '../../router.ts';
import { BackLink } from '../../ui/BackLink.tsx';
import { Button } from '../../ui/Button.tsx';
import page from '../../ui/Page.module.css';
import { Patience } from '../../ui/Patience.tsx';
import { useSettings } from '../../use-settings.ts';
import { NO_ENTRY, UndoToast, useSteps } from '../../use-steps.tsx';
import { useOwnTemplates } from '../../use-wordings.ts';
import { TemplateEditor } from './TemplateEditor.tsx';
import { TemplateList } from './TemplateList.tsx';
import { editedOf } from './template-form.ts';
import { refOf } from './template-ref.ts';

/** The words of all drafts, to be changed: the list, or the template that `id` names. */
export function Templates({ id }: { id: string | null }) {
  const { reading, readAgain } = useOwnTemplates();
  const settings = useSettings();
  const memory = useMemory();
  // Above list and editor, so that the way back stays on the way from one to the other.
  const steps = useSteps(() => NO_ENTRY);
  const [chosen, setChosen] = useState<WrittenIn | null>(null);
  const [isReady, setReady] = useState(memory.templateEdits.isReady());
  /** How often an undo has brought typed text back: the editor begins anew with it. */
  const [broughtBack, setBroughtBack] = useState(0);
  useEffect(() => void memory.templateEdits.ready.then(() => setReady(true)), [memory]);

  if (reading.is === 'reading' || !settings || !isReady) {
    return (
      <main class={`${page.page} ${page.full}`}>
        <Patience says={text('templatesReading')} />
      </main>
    );
  }
  if (reading.is === 'failed') {
    return <NotThere title={text('templatesFailed')} says={text('logFailedText')} onTryAgain={readAgain} />;
  }
  const usual: WrittenIn = {
    language: textLanguage(),
    register: textLanguage() === 'es' ? (settings.spanishRegister ?? 'tu') : null,
  };
  const writtenIn = chosen ?? usual;
  const ref = id === null ? null : refOf(id);
  const edited = ref && editedOf(ref, reading.templates, writtenIn);
  const toast = <UndoToast steps={steps} />;
  if (id === null) {
    return (
      <TemplateList
        templates={reading.templates}
        writtenIn={writtenIn}
        onWrittenIn={setChosen}
        steps={steps}
        toast={toast}
      />
    );
  }
  if (!ref || !edited) {
    return <NotThere title={text('templateGone')} says={text('templateGoneText')} toast={toast} />;
  }
  return (
    <TemplateEditor
      key={`${id} ${broughtBack}`}
      id={id}
      edited={edited}
      settings={settings}
      steps={steps}
      toast={toast}
      onBroughtBack={() => setBroughtBack((count) => count + 1)}
      onWrittenIn={setChosen}
    />
  );
}

interface NotThereProps {
  title: string;
  says: string;
  onTryAgain?: () => void;
  toast?: preact.ComponentChildren;
}

function NotThere({ title, says, onTryAgain, toast }: NotThereProps) {
  const heading = usePageFocus();
  return (
    <main class={`${page.page} ${page.full}`}>
      <div>
        <BackLink href={hrefOf(onTryAgain ? { is: 'settings' } : { is: 'templates', id: null })}>
          {text(onTryAgain ? 'settings' : 'templatesTitle')}
        </BackLink>
      </div>
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      <p>{says}</p>
      {onTryAgain && (
        <div class={page.row}>
          <Button look="primary" onClick={onTryAgain}>
            {text('tryAgain')}
          </Button>
        </div>
      )}
      {toast}
    </main>
  );
}
