import { useRef } from 'preact/hooks';
import type { Call, Opportunity, QuestionId } from '../../../model.ts';
import { formatLocale, text } from '../../../platform/text.ts';
import { calledName } from '../../called.ts';
import { day } from '../../dates.ts';
import { EntryPath } from '../../EntryPath.tsx';
import { OtherTexts } from '../../OtherTexts.tsx';
import { usePageFocus } from '../../page-focus.ts';
import { hrefOf } from '../../router.ts';
import { SavedRow } from '../../SavedRow.tsx';
import { useServices } from '../../services.ts';
import { notedQuestions } from '../../typed-text.ts';
import { ActionBar } from '../../ui/ActionBar.tsx';
import { Button } from '../../ui/Button.tsx';
import { TextArea } from '../../ui/Field.tsx';
import page from '../../ui/Page.module.css';
import type { Steps } from '../../use-steps.tsx';
import { CallTop } from './CallTop.tsx';
import styles from './call.module.css';
import { durationText } from './duration.ts';
import { guideOf } from './guide-of.ts';
import { useCallText } from './use-call-text.ts';

/** A call that is over: what was written down, the way on, and the way back. */
export function AfterCall({ entry, call, steps }: { entry: Opportunity; call: Call; steps: Steps }) {
  const { now } = useServices();
  const heading = usePageFocus();
  const name = calledName(entry);
  const locale = formatLocale();
  const { parts, lang } = guideOf(entry, call.minutes);
  const asked = parts.flatMap(({ questions }) => questions);
  // A question of another guide keeps its notes: the length may have changed.
  const noted = notedQuestions(entry);
  const ids = [...new Set([...asked.map(({ id }) => id), ...noted])];
  const written = ids.filter((id) => noted.includes(id));
  const skipped = asked.filter(({ id }) => call.skipped.includes(id));
  const at = new Date(call.endedAt ?? 0);
  return (
    <>
      <main class={`${page.page} ${page.full}`}>
        <CallTop entry={entry} />
        <header class={page.head}>
          <h1 ref={heading} tabIndex={-1}>
            {name ? text('callOverTitle', name) : text('callOverTitleUnknown')}
          </h1>
          <p class={page.small}>
            {text('callHeld', day(at, now(), locale), durationText(call.elapsed, locale))}
          </p>
        </header>
        <EntryPath entry={entry} now="learn" />
        <section class={styles.written}>
          <h2>{text('callWritten')}</h2>
          {written.length === 0 && <p class={page.small}>{text('callNothingWritten')}</p>}
          {written.map((id) => (
            <WrittenDown
              key={id}
              entry={entry}
              id={id}
              question={asked.find((question) => question.id === id)?.text ?? text('notes')}
              stored={call.notes[id] ?? ''}
              steps={steps}
            />
          ))}
          {skipped.length > 0 && (
            <div>
              <h2>{text('callSkipped')}</h2>
              <ul lang={lang} class={page.small}>
                {skipped.map(({ id, text }) => (
                  <li key={id}>{text}</li>
                ))}
              </ul>
            </div>
          )}
        </section>
      </main>
      <ActionBar
        line={
          steps.problem && (
            <p class={page.problem} role="alert">
              {steps.problem}
            </p>
          )
        }
      >
        <Button
          look="primary"
          wide
          onClick={() => {
            location.hash = hrefOf({ is: 'learn', id: entry.id });
          }}
        >
          {text('callToLearn')}
        </Button>
        <Button
          onClick={() => void steps.take({ is: 'call-resumed', at: now().toISOString() }, text('callGoesOn'))}
        >
          {text('callNotOver')}
        </Button>
        <Button look="text" onClick={() => void steps.take({ is: 'call-undone' }, text('callTakenBack'))}>
          {text('callNotHeld')}
        </Button>
      </ActionBar>
    </>
  );
}

interface WrittenDownProps {
  entry: Opportunity;
  id: QuestionId;
  question: string;
  stored: string;
  steps: Steps;
}

function WrittenDown({ entry, id, question, stored, steps }: WrittenDownProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  const notes = useCallText(entry, id, stored);
  return (
    <div class={page.thought}>
      <TextArea label={question} value={notes.value} onInput={notes.type} areaRef={field} />
      {notes.state.is !== 'idle' && <SavedRow own={notes} />}
      <OtherTexts entry={entry} of={`call.${id}`} own={notes} steps={steps} focusRef={field} />
    </div>
  );
}
