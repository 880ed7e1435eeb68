import { useRef } from 'preact/hooks';
import type { Opportunity } from '../model.ts';
import { text } from '../platform/text.ts';
import { useMemory } from './memory.ts';
import { OtherTexts } from './OtherTexts.tsx';
import { SavedRow } from './SavedRow.tsx';
import type { RecordTarget } from './services.ts';
import { TextArea } from './ui/Field.tsx';
import page from './ui/Page.module.css';
import { useOwnText } from './use-own-text.ts';
import type { Steps } from './use-steps.tsx';

interface NotesProps {
  /** The key under which the notes are on their way. */
  threadOrEntry: string;
  /** Null where there is none yet. */
  entry: Opportunity | null;
  /** What the notes are written to. */
  on: RecordTarget;
  steps: Steps;
}

/** Notes that save themselves, with the line that says what became of them, and what else was written there. */
export function Notes({ threadOrEntry, entry, on, steps }: NotesProps) {
  const { notes } = useMemory();
  const field = useRef<HTMLTextAreaElement>(null);
  const stored = { text: entry?.notes ?? '', reading: entry };
  const own = useOwnText(notes, threadOrEntry, stored, (typed) => ({ ...typed, on }));
  return (
    <section class={page.thought}>
      <TextArea label={text('notes')} name="notes" value={own.value} onInput={own.type} areaRef={field} />
      <SavedRow own={own} />
      {entry && <OtherTexts entry={entry} of="notes" own={own} steps={steps} focusRef={field} />}
    </section>
  );
}
