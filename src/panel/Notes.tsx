import { useState } from 'preact/hooks';
import { text } from '../platform/text.ts';
import { useMemory, useSaveState } from './memory.ts';
import { savedText } from './saved-text.ts';
import type { RecordChange } from './services.ts';
import { LinkButton } from './ui/Button.tsx';
import { TextArea } from './ui/Field.tsx';
import page from './ui/Page.module.css';
import { SavedLine } from './ui/SavedLine.tsx';

interface NotesProps {
  /** What the notes belong to: the key under which they are on their way. */
  threadOrEntry: string;
  stored: string;
  /** The act of writing these notes. */
  change: (notes: string) => RecordChange;
  onCopy: (text: string) => Promise<boolean>;
}

/** Notes that save themselves, with the line that says what became of them. */
export function Notes({ threadOrEntry, stored, change, onCopy }: NotesProps) {
  const { notes } = useMemory();
  const state = useSaveState(notes, threadOrEntry);
  // While the field is in use its own text counts; a stored change from elsewhere shows when it is not.
  const open = notes.open(threadOrEntry)?.set.notes;
  const [typed, setTyped] = useState<string | null>(null);
  const value = open ?? typed ?? stored;
  return (
    <section class={page.thought} onFocusOut={() => setTyped(null)}>
      <TextArea
        label={text('notes')}
        value={value}
        onInput={(written) => {
          setTyped(written);
          notes.put(threadOrEntry, change(written));
        }}
      />
      <div class={page.row}>
        <SavedLine says={savedText(state)} problem={state.is === 'failed'} />
        {state.is === 'failed' && (
          <>
            <LinkButton onClick={() => void onCopy(value)}>{text('copyText')}</LinkButton>
            <LinkButton onClick={() => notes.flush(threadOrEntry)}>{text('tryAgain')}</LinkButton>
          </>
        )}
      </div>
    </section>
  );
}
