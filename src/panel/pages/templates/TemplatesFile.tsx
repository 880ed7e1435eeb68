import { useState } from 'preact/hooks';
import type { OwnTemplate } from '../../../model.ts';
import { formatLocale, text } from '../../../platform/text.ts';
import { useServices } from '../../services.ts';
import { Button } from '../../ui/Button.tsx';
import page from '../../ui/Page.module.css';
import type { Steps } from '../../use-steps.tsx';
import { FilePicker } from '../import/FilePicker.tsx';
import { whatText, whereText } from '../import/problem-words.ts';
import { MOST_BYTES, readTemplates, takingOver, templatesFile } from './templates-file.ts';

interface TemplatesFileProps {
  templates: readonly OwnTemplate[];
  steps: Steps;
}

/** The user's templates as a file, and back. */
export function TemplatesFile({ templates, steps }: TemplatesFileProps) {
  const { templates: service, saveFile, now } = useServices();
  const [done, setDone] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);

  const tell = (says: { done?: string; problem?: string }) => {
    setDone(says.done ?? null);
    setProblem(says.problem ?? null);
  };

  function save(): void {
    saveFile({ type: 'application/json', ...templatesFile(templates, now()) });
    tell({ done: text('templatesExported') });
  }

  async function take(file: File | undefined): Promise<void> {
    if (!file) return;
    tell({});
    if (file.size > MOST_BYTES)
      return tell({ problem: text('templatesNotRead', text('templatesFileLarge')) });
    const words = await file.text().catch(() => null);
    const read = words === null ? null : readTemplates(words);
    if (read === null) return tell({ problem: text('templatesNotRead', whatText('no-text')) });
    if (read.is === 'failed') {
      const [what, where] = [whatText(read.problem.code), whereText(read.problem)];
      return tell({
        problem: where === '' ? text('templatesNotRead', what) : text('templatesNotReadAt', what, where),
      });
    }
    const [first] = read.problems;
    const count = new Intl.NumberFormat(formatLocale()).format(read.problemCount);
    const left = first
      ? { problem: text('templatesPartlyRead', count, whatText(first.code), whereText(first)) }
      : {};
    if (read.templates.length === 0) return tell({ problem: text('templatesNoneIn'), ...left });
    const change = takingOver(read.templates, templates);
    const added = change.put?.length ?? 0;
    if (added === 0) return tell({ done: text('templatesNoneNew'), ...left });
    tell(left);
    await steps.act(
      async () => {
        const back = await service.change(change);
        return () => service.change(back);
      },
      text('templatesImported', new Intl.NumberFormat(formatLocale()).format(added)),
    );
  }

  return (
    <section class={page.thought}>
      <h2>{text('templatesFile')}</h2>
      <p class={page.small}>{text('templatesFileText')}</p>
      <div class={page.row}>
        {templates.length > 0 && <Button onClick={save}>{text('templatesExport')}</Button>}
        <FilePicker label={text('templatesImport')} look="quiet" onFiles={([file]) => void take(file)} />
      </div>
      <p class={page.small} role="status">
        {done}
      </p>
      {problem && (
        <p class={page.problem} role="alert">
          {problem}
        </p>
      )}
    </section>
  );
}
