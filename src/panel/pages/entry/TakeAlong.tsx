import { useEffect, useRef, useState } from 'preact/hooks';
import type { Opportunity } from '../../../model.ts';
import { text } from '../../../platform/text.ts';
import { entryMarkdown } from '../../../transfer/entry-markdown.ts';
import { entryFileName, entryMarkdownWords } from '../../entry-markdown-words.ts';
import { useServices } from '../../services.ts';
import { Button } from '../../ui/Button.tsx';
import { FileIcon } from '../../ui/icons.tsx';
import page from '../../ui/Page.module.css';
import { ReadOnlyText } from '../../ui/ReadOnlyText.tsx';
import { SavedLine } from '../../ui/SavedLine.tsx';
import styles from './Entry.module.css';

/** A copy of an entry to take along, as Markdown: on the clipboard, or as a file. */
export function TakeAlong({ entry }: { entry: Opportunity }) {
  const { copy, saveFile, now } = useServices();
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
        <Button look="text" icon={<FileIcon />} onClick={save}>
          {text('saveAsFile')}
        </Button>
      </div>
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
