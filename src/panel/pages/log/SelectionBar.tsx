import { useEffect, useRef, useState } from 'preact/hooks';
import { text } from '../../../platform/text.ts';
import { ExportPart } from '../../export/ExportPart.tsx';
import { usePlainKeys } from '../../keys.ts';
import { ActionBar } from '../../ui/ActionBar.tsx';
import { Button } from '../../ui/Button.tsx';
import { BinIcon } from '../../ui/icons.tsx';
import page from '../../ui/Page.module.css';
import styles from './SelectionBar.module.css';
import { TagForm } from './TagForm.tsx';
import { BIN_KEYS, type BulkActs } from './use-bulk-acts.ts';
import type { LogRow } from './use-log-rows.ts';

interface SelectionBarProps {
  rows: readonly LogRow[];
  known: readonly LogRow[];
  acts: BulkActs;
  onBinned: () => void;
}

/** What can be done with the entries that are selected. */
export function SelectionBar({ rows, known, acts, onBinned }: SelectionBarProps) {
  const [part, setPart] = useState<'tag' | 'export' | null>(null);
  const [isMissing, setMissing] = useState(false);
  const opener = useRef<HTMLElement | null>(null);
  const isEmpty = rows.length === 0;

  function open(which: 'tag' | 'export', button: HTMLElement): void {
    setMissing(isEmpty);
    if (isEmpty) return;
    opener.current = button;
    setPart(part === which ? null : which);
  }

  async function bin(): Promise<void> {
    setMissing(isEmpty);
    if (!isEmpty && (await acts.putIntoBin(rows))) onBinned();
  }

  // Before the entry that stands beside the list.
  usePlainKeys(
    !isEmpty,
    (key, event) => {
      if (!BIN_KEYS.includes(key) || event.repeat) return;
      event.preventDefault();
      void bin();
    },
    'first',
  );

  // Esc leaves what is open first, also from its fields, and the selection only then.
  useEffect(() => {
    if (part === null) return;
    const leave = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.isComposing) return;
      event.preventDefault();
      setPart(null);
      opener.current?.focus();
    };
    document.addEventListener('keydown', leave, true);
    return () => document.removeEventListener('keydown', leave, true);
  }, [part]);

  const line = isEmpty ? (
    isMissing && (
      <p class={page.problem} role="alert">
        {text('logNoneChosen')}
      </p>
    )
  ) : (
    <>
      {part === 'tag' && <TagForm rows={rows} known={known} acts={acts} />}
      {part === 'export' && (
        <div class={styles.part}>
          <ExportPart entries={rows.map(({ id }) => id)} />
        </div>
      )}
    </>
  );
  return (
    <ActionBar line={line} hint={text('logSelectKeys')}>
      <Button aria-expanded={part === 'tag'} onClick={(event) => open('tag', event.currentTarget)}>
        {text('logTag')}
      </Button>
      <Button aria-expanded={part === 'export'} onClick={(event) => open('export', event.currentTarget)}>
        {text('logExport')}
      </Button>
      <Button
        look="text"
        icon={<BinIcon />}
        title={text('moveToBinKeys')}
        aria-keyshortcuts={BIN_KEYS.join(' ')}
        onClick={() => void bin()}
      >
        {text('moveToBin')}
      </Button>
    </ActionBar>
  );
}
