import { useRef, useState } from 'preact/hooks';
import type { Call, Opportunity, QuestionId } from '../../../model.ts';
import { text } from '../../../platform/text.ts';
import { questionText } from '../../../reply/guide.ts';
import { panelWording } from '../../labels.ts';
import { OtherTexts } from '../../OtherTexts.tsx';
import { SavedRow } from '../../SavedRow.tsx';
import { notedQuestions } from '../../typed-text.ts';
import { TextArea } from '../../ui/Field.tsx';
import page from '../../ui/Page.module.css';
import type { Steps } from '../../use-steps.tsx';
import { guideOf } from '../call/guide-of.ts';
import { useCallText } from '../call/use-call-text.ts';
import styles from './Entry.module.css';

/** What was written down in the call, by question, to be changed in place; nothing where nothing was. */
export function CallNotesPart({ entry, steps }: { entry: Opportunity; steps: Steps }) {
  const { call } = entry;
  return call && <NotesOf entry={entry} call={call} steps={steps} />;
}

function NotesOf({ entry, call, steps }: { entry: Opportunity; call: Call; steps: Steps }) {
  // A note that is emptied while it is written keeps its field.
  const [seen, setSeen] = useState<readonly QuestionId[]>([]);
  const asked = guideOf(entry, call.minutes).parts.flatMap(({ questions }) => questions);
  // A question of another guide keeps its notes: the length of the call may have changed.
  const noted = notedQuestions(entry);
  const ids = [...new Set([...asked.map(({ id }) => id), ...noted, ...seen])];
  const shown = ids.filter((id) => seen.includes(id) || noted.includes(id));
  if (shown.length === 0) return null;
  const question = (id: QuestionId) =>
    asked.find((one) => one.id === id)?.text ?? questionText(id, {}, panelWording());
  return (
    <section class={styles.callNotes}>
      <h2>{text('learnNotes')}</h2>
      {shown.map((id) => (
        <NoteOf
          key={id}
          entry={entry}
          id={id}
          question={question(id)}
          stored={call.notes[id] ?? ''}
          steps={steps}
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
  steps: Steps;
  onMet: () => void;
}

/** The note for one question, saved as it is typed into the call as it stands then. */
function NoteOf({ entry, id, question, stored, steps, onMet }: NoteOfProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  const note = useCallText(entry, id, stored);
  return (
    <div class={page.thought} onFocusIn={onMet}>
      <TextArea label={question} value={note.value} onInput={note.type} areaRef={field} />
      {note.state.is !== 'idle' && <SavedRow own={note} />}
      <OtherTexts entry={entry} of={`call.${id}`} own={note} steps={steps} focusRef={field} />
    </div>
  );
}
