import { useId, useState } from 'preact/hooks';
import { text } from '../../platform/text.ts';
import type { ExportFormat, ExportRequest } from '../safety-services.ts';
import { Button } from '../ui/Button.tsx';
import { FileIcon } from '../ui/icons.tsx';
import page from '../ui/Page.module.css';
import { ExportOutcome } from './ExportOutcome.tsx';
import { FormatChoice } from './FormatChoice.tsx';
import { useExport } from './use-export.ts';

/** Entries as files to take along: the format, where they go, and what became of it. */
export function ExportPart({ entries }: { entries: ExportRequest['entries'] }) {
  const exporting = useExport(entries);
  const [format, setFormat] = useState<ExportFormat>('json');
  const title = useId();
  return (
    <section class={page.thought} aria-labelledby={title}>
      <h2 id={title}>{text(entries === 'all' ? 'exportTitle' : 'exportEntriesTitle')}</h2>
      <p class={page.small}>{text('exportGoes')}</p>
      <FormatChoice chosen={format} onChoose={setFormat} />
      <div class={page.row}>
        <Button icon={<FileIcon />} onClick={() => exporting.save(format)}>
          {text(format === 'markdown-months' ? 'exportSaveFiles' : 'exportSave')}
        </Button>
      </div>
      <ExportOutcome exporting={exporting} />
    </section>
  );
}
