import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { Opportunity, QuestionId } from '../../../model.ts';
import { formatLocale, text } from '../../../platform/text.ts';
import { time } from '../../dates.ts';
import { usePlainKeys } from '../../keys.ts';
import { useServices } from '../../services.ts';
import { BarLine } from '../../ui/ActionBar.tsx';
import { LinkButton } from '../../ui/Button.tsx';
import page from '../../ui/Page.module.css';
import { useSettings } from '../../use-settings.ts';
import { type Steps, UndoToast } from '../../use-steps.tsx';
import { CallBar } from './CallBar.tsx';
import { CallNotes } from './CallNotes.tsx';
import { CallProgress } from './CallProgress.tsx';
import { CallTimer } from './CallTimer.tsx';
import { CallTop } from './CallTop.tsx';
import styles from './call.module.css';
import { courseOf, type GuideQuestion, type Place, placeIn } from './course.ts';
import { type GuideOfEntry, guideOf } from './guide-of.ts';
import { callAct } from './key-act.ts';
import { continued, moved, paused, watched } from './moves.ts';
import { QuestionHead } from './QuestionHead.tsx';
import { RaisedPoints } from './RaisedPoints.tsx';
import { TagChips } from './TagChips.tsx';
import { guideMinutes, instantOfSecond } from './timer.ts';
import { type CallMoves, useCallMoves } from './use-call-moves.ts';
import { useCallText } from './use-call-text.ts';
import { useSpoken } from './use-spoken.ts';
import { useTags } from './use-tags.ts';
import { useTimer } from './use-timer.ts';

interface RunningCallProps {
  entry: Opportunity;
  adopt: (stored: Opportunity) => void;
  steps: Steps;
  /** Takes the step that ends the call. */
  onEnd: () => Promise<unknown>;
}

/** A call while it goes on. */
export function RunningCall(props: RunningCallProps) {
  const moves = useCallMoves(props.entry, props.adopt);
  const { minutes, question, notes } = moves.call;
  const guide = useMemo(() => guideOf(props.entry, minutes), [props.entry, minutes]);
  const place = placeIn(courseOf(guide.parts), question, notes);
  return place && <AtQuestion {...props} moves={moves} guide={guide} place={place} />;
}

interface AtQuestionProps extends RunningCallProps {
  moves: CallMoves;
  guide: GuideOfEntry;
  place: Place;
}

/** One question of it: question, notes, time. The notes have the focus, whatever was pressed. */
function AtQuestion({ entry, steps, onEnd, moves, guide, place }: AtQuestionProps) {
  const { now } = useServices();
  const settings = useSettings();
  const field = useRef<HTMLTextAreaElement>(null);
  const { call } = moves;
  const { question, stop, before, next } = place;
  const minutes = guideMinutes(call.minutes);
  const timer = useTimer(call, (at) => moves.moveQuietly(watched(at)));
  const spoken = useSpoken(guide.parts, minutes, timer.view);
  const notes = useCallText(entry, question.id, call.notes[question.id] ?? '');
  const tags = useTags(entry, steps);
  const headingId = `question-${question.id}`;
  const runs = timer.view.is === 'running';

  const focus = () => field.current?.focus({ preventScroll: true });
  // Also when the button that was pressed has gone with what it took back.
  useEffect(focus, [question.id, steps.undo]);

  /** Time that this page saw run counts, also where the log does not know of it. */
  function caughtUp() {
    const seen = timer.seen();
    return seen === null ? [] : [watched(seen)];
  }

  function go(to: GuideQuestion | null, isSkipped = false): void {
    focus();
    if (!to) return;
    tags.left(notes.value);
    void moves.move(moved(question.id, to.id, isSkipped));
  }

  function pause(): void {
    focus();
    const at = now().toISOString();
    void moves.move(...caughtUp(), runs ? paused(at) : continued(at));
  }

  async function end(): Promise<void> {
    tags.left(notes.value);
    notes.flush();
    // The step that ends the call would count time that nobody watched.
    await moves.move(...caughtUp(), paused(now().toISOString()));
    await onEnd();
    focus();
  }

  const goOn = () => (next ? go(next) : void end());

  function choose(id: QuestionId): void {
    const chosen = stop.choices.find((choice) => choice.id === id);
    if (chosen) go(chosen);
  }

  function press(event: KeyboardEvent): void {
    const act = callAct(event, {
      isEmpty: notes.value === '',
      isLast: next === null,
      choices: stop.choices.length,
    });
    if (act === null) return;
    event.preventDefault();
    if (act === 'next') go(next);
    else if (act === 'back') go(before);
    else if (act === 'pause') pause();
    else if (act === 'main') goOn();
    else if (typeof act === 'object') choose(stop.choices[act.choose]?.id ?? question.id);
  }

  function beginTag(): void {
    const notesField = field.current;
    if (!notesField) return;
    focus();
    const { selectionStart, selectionEnd, value } = notesField;
    const gap = selectionStart > 0 && !/\s/.test(value[selectionStart - 1] ?? '') ? ' ' : '';
    notesField.setRangeText(`${gap}#`, selectionStart, selectionEnd, 'end');
    notes.type(notesField.value);
  }

  // A click beside the notes takes the focus away; the next key brings it back.
  usePlainKeys(true, (key, event) => {
    if (event.target === document.body) {
      focus();
      press(event);
    } else if (key === 'Escape') press(event);
  });

  const part = instantOfSecond(timer.view, stop.part.to, timer.at);
  const reminders = settings?.listenReminders ? stop.part.reminders : [];
  return (
    <>
      <main class={`${page.page} ${page.full} ${styles.page}`}>
        <CallTop entry={entry} />
        <CallTimer view={timer.view} at={timer.at} minutes={minutes} onPause={pause} />
        <CallProgress parts={guide.parts} view={timer.view} />
        <output class={styles.hidden}>{spoken}</output>
        <QuestionHead
          id={headingId}
          place={place}
          until={runs ? time(part, formatLocale()) : null}
          lang={guide.lang}
          reminder={reminders[place.inPart % reminders.length] ?? null}
        />
        {stop.choices.length > 1 && (
          <RaisedPoints choices={stop.choices} chosen={question.id} onChoose={choose} />
        )}
        <CallNotes
          entry={entry}
          question={question.id}
          notes={notes}
          steps={steps}
          fieldRef={field}
          describedBy={headingId}
          onInput={(words) => {
            tags.typed(notes.value, words);
            notes.type(words);
          }}
          onKeyDown={press}
        >
          <TagChips
            tags={entry.tags}
            onRemove={(tag) => {
              focus();
              tags.remove(tag);
            }}
            onAdd={beginTag}
          />
        </CallNotes>
        {next && (
          <p class={styles.next}>
            <span>
              {text('callNext')} <span lang={guide.lang}>{next.text}</span>
            </span>
            <LinkButton onClick={() => go(next, true)}>{text('callSkip')}</LinkButton>
          </p>
        )}
        <UndoToast steps={steps} />
      </main>
      <CallBar
        isLast={next === null}
        line={
          steps.problem ? (
            <p class={page.problem} role="alert">
              {steps.problem}
            </p>
          ) : (
            moves.isUnwritten && (
              <BarLine as="problem" first={text('callUnwritten')} more={text('callUnwrittenMore')} />
            )
          )
        }
        onMain={goOn}
        onBack={before && (() => go(before))}
        onEnd={() => void end()}
      />
    </>
  );
}
