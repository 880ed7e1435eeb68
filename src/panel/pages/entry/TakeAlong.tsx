import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Opportunity } from '../../../model.ts';
import { text } from '../../../platform/text.ts';
import { entryMarkdown } from '../../../transfer/entry-markdown.ts';
import { entryFileName, entryMarkdownWords } from '../../entry-markdown-words.ts';
import { ExportOutcome } from '../../export/ExportOutcome.tsx';
import { useExport } from '../../export/use-export.ts';
import { useServices } from '../../services.ts';
import { Button } from '../../ui/Button.tsx';
import { FileIcon } from '../../ui/icons.tsx';
import page from '../../ui/Page.module.css';
import { ReadOnlyText } from '../../ui/ReadOnlyText.tsx';
import { SavedLine } from '../../ui/SavedLine.tsx';
import styles from './Entry.module.css';

/** The formats besides Markdown that one entry can leave in. */
const FORMATS = [
  { format: 'json', label: 'exportJson' },
  { format: 'csv', label: 'exportCsv' },
  { format: 'calendar', label: 'exportCalendar' },
] as const;

/** A copy of an entry to take along: as Markdown on the clipboard, or as a file in any of the formats. */
export function TakeAlong({ entry }: { entry: Opportunity }) {
  const { copy, saveFile, now } = useServices();
  const exporting = useExport([entry.id]);
  const saveAs = useId();
  const [copied, setCopied] = useState<boolean | null>(null);
  const markdown = () => entryMarkdown(entry, entryMarkdownWords(entry, now()));

  function save(): void {
    saveFile({ name: entryFileName(entry), type: 'text/markdown', text: markdown() });
  }

  return (
    <section class={page.thought}>
      <div class={styles.along}>
        <Button look="text" onClick={async () => setCopied(await copy(markdown()))}>
          {text('entryCopyMarkdown')}
        </Button>
      </div>
      <fieldset class={styles.saveAs} aria-labelledby={saveAs}>
        <span id={saveAs} class={styles.saveAsLabel}>
          <FileIcon size="small" />
          {text('saveAsFile')}
        </span>
        <Button look="text" onClick={save}>
          {text('exportMarkdown')}
        </Button>
        {FORMATS.map(({ format, label }) => (
          <Button key={format} look="text" onClick={() => exporting.save(format)}>
            {text(label)}
          </Button>
        ))}
      </fieldset>
      <ExportOutcome exporting={exporting} />
      <SavedLine says={copied ? text('copied') : null} />
      {copied === false && <CopyByHand markdown={markdown()} />}
    </section>
  );
}

/** The browser did not copy: the text itself, selected for the keyboard. */
function CopyByHand({ markdown }: { markdown: string }) {
  const area = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    area.current?.focus();
    area.current?.select();
  }, []);
  return (
    <>
      <p class={page.problem} role="alert">
        {`${text('notCopied')} ${text('copyYourself')}`}
      </p>
      <ReadOnlyText label={text('entryMarkdown')} value={markdown} areaRef={area} />
    </>
  );
}
