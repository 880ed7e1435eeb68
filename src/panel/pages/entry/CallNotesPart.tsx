import { useState } from 'preact/hooks';
import type { Call, Opportunity, QuestionId } from '../../../model.ts';
import { text } from '../../../platform/text.ts';
import { questionText } from '../../../reply/guide.ts';
import { panelWording } from '../../labels.ts';
import { savedText } from '../../saved-text.ts';
import { useServices } from '../../services.ts';
import { LinkButton } from '../../ui/Button.tsx';
import { TextArea } from '../../ui/Field.tsx';
import page from '../../ui/Page.module.css';
import { SavedLine } from '../../ui/SavedLine.tsx';
import { guideOf } from '../call/guide-of.ts';
import { useCallText } from '../call/use-call-text.ts';

/** What was written down in the call, by question, to be changed in place; nothing where nothing was. */
export function CallNotesPart({ entry }: { entry: Opportunity }) {
  const { call } = entry;
  return call && <NotesOf entry={entry} call={call} />;
}

function NotesOf({ entry, call }: { entry: Opportunity; call: Call }) {
  // A note that is emptied while it is written keeps its field.
  const [seen, setSeen] = useState<readonly QuestionId[]>([]);
  const asked = guideOf(entry, call.minutes).parts.flatMap(({ questions }) => questions);
  // A question of another guide keeps its notes: the length of the call may have changed.
  const ids = [...new Set([...asked.map(({ id }) => id), ...(Object.keys(call.notes) as QuestionId[])])];
  const shown = ids.filter((id) => seen.includes(id) || call.notes[id]?.trim());
  if (shown.length === 0) return null;
  const question = (id: QuestionId) =>
    asked.find((one) => one.id === id)?.text ?? questionText(id, {}, panelWording());
  return (
    <section class={page.thought}>
      <h2>{text('learnNotes')}</h2>
      {shown.map((id) => (
        <NoteOf
          key={id}
          entry={entry}
          id={id}
          question={question(id)}
          stored={call.notes[id] ?? ''}
          onMet={() => setSeen((last) => (last.includes(id) ? last : [...last, id]))}
        />
      ))}
    </section>
  );
}

interface NoteOfProps {
  entry: Opportunity;
  id: QuestionId;
  question: string;
  stored: string;
  onMet: () => void;
}

/** The note for one question, saved as it is typed into the call as it stands then. */
function NoteOf({ entry, id, question, stored, onMet }: NoteOfProps) {
  const { copy } = useServices();
  const note = useCallText(entry.id, id, stored);
  const hasFailed = note.state.is === 'failed';
  return (
    <div onFocusIn={onMet}>
      <TextArea label={question} value={note.value} onInput={note.type} />
      {note.state.is !== 'idle' && (
        <div class={page.row}>
          <SavedLine says={savedText(note.state)} problem={hasFailed} />
          {hasFailed && (
            <>
              <LinkButton onClick={() => void copy(note.value)}>{text('copyText')}</LinkButton>
              <LinkButton onClick={note.flush}>{text('tryAgain')}</LinkButton>
            </>
          )}
        </div>
      )}
    </div>
  );
}
