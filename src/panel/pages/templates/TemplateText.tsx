import type { RefObject } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { text } from '../../../platform/text.ts';
import { type FieldName, fieldsOf, USUAL_FIELDS } from '../../../reply/template-fields.ts';
import { type TemplateProblem, templateProblems } from '../../../reply/template-problems.ts';
import { LinkButton } from '../../ui/Button.tsx';
import { InfoIcon, PlusIcon } from '../../ui/icons.tsx';
import { Letter } from '../../ui/Letter.tsx';
import page from '../../ui/Page.module.css';
import { fieldLabel } from './field-labels.ts';
import { problemText } from './problem-text.ts';
import styles from './Templates.module.css';
import type { TemplateForm } from './template-form.ts';

/** Somebody in the middle of a field is told nothing yet: milliseconds after the last key. */
const PROBLEMS_AFTER = 600;

interface TemplateTextProps {
  form: TemplateForm;
  /** Problems are shown at once, because it was tried to use them. */
  isTried: boolean;
  onBody: (body: string) => void;
  onUse: () => void;
  letterRef: RefObject<HTMLTextAreaElement | null>;
}

/** A template's text with its fields painted, what is wrong with it, and fields to put in. */
export function TemplateText({ form, isTried, onBody, onUse, letterRef }: TemplateTextProps) {
  const { body, group, language } = form;
  const belowId = useId();
  const [settled, setSettled] = useState(body);
  /** Where the caret belongs once the text is there. */
  const caret = useRef<number | null>(null);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(body), PROBLEMS_AFTER);
    return () => clearTimeout(timer);
  }, [body]);
  useEffect(() => {
    const at = caret.current;
    caret.current = null;
    if (at === null) return;
    letterRef.current?.focus();
    letterRef.current?.setSelectionRange(at, at);
  }, [body]);

  const isSettled = isTried || settled === body;
  // An empty text is no mistake before it is used.
  const problems = templateProblems(body, group).filter(({ is }) => is !== 'empty' || isTried);
  const shown = isSettled ? problems : [];

  function replace(start: number, end: number, words: string): void {
    caret.current = start + words.length;
    setSettled(`${body.slice(0, start)}${words}${body.slice(end)}`);
    onBody(`${body.slice(0, start)}${words}${body.slice(end)}`);
  }

  function insert(name: FieldName): void {
    const { selectionStart = body.length, selectionEnd = body.length } = letterRef.current ?? {};
    replace(selectionStart, selectionEnd, `{{${name}}}`);
  }

  const fields = [...body.matchAll(/\{\{[^{}]*\}\}/g)].map(({ 0: sign, index }) => ({
    start: index,
    end: index + sign.length,
  }));
  const usual = USUAL_FIELDS[group];
  const rest = fieldsOf(group).filter((name) => !usual.includes(name));
  return (
    <section class={page.thought}>
      <h2>{text('templateText')}</h2>
      <Letter
        label={text('templateText')}
        text={body}
        fields={fields}
        wrong={shown}
        lang={language}
        describedBy={belowId}
        onInput={onBody}
        onSend={onUse}
        letterRef={letterRef}
      />
      <div id={belowId} class={styles.problems} role="status">
        {shown.map((problem) => (
          <ProblemLine
            key={`${problem.is} ${problem.start}`}
            problem={problem}
            onMend={(likely) => replace(problem.start, problem.end, `{{${likely}}}`)}
            onShow={() => {
              letterRef.current?.focus();
              letterRef.current?.setSelectionRange(problem.start, problem.end);
            }}
          />
        ))}
      </div>
      <fieldset>
        <legend class={page.small}>{text('templateInsert')}</legend>
        <div class={styles.fields}>
          {usual.map((name) => (
            <FieldButton key={name} name={name} onInsert={insert} />
          ))}
        </div>
      </fieldset>
      {rest.length > 0 && (
        <details class={styles.more}>
          <summary>{text('templateMoreFields')}</summary>
          <fieldset class={styles.fields} aria-label={text('templateMoreFields')}>
            {rest.map((name) => (
              <FieldButton key={name} name={name} onInsert={insert} />
            ))}
          </fieldset>
        </details>
      )}
      <p class={page.small}>{text('templateSegmentHint')}</p>
    </section>
  );
}

function FieldButton({ name, onInsert }: { name: FieldName; onInsert: (name: FieldName) => void }) {
  return (
    <button type="button" class={styles.field} onClick={() => onInsert(name)}>
      <PlusIcon size="small" />
      {fieldLabel(name)}
    </button>
  );
}

interface ProblemLineProps {
  problem: TemplateProblem;
  onMend: (likely: string) => void;
  onShow: () => void;
}

function ProblemLine({ problem, onMend, onShow }: ProblemLineProps) {
  const likely = problem.is === 'unknown-field' ? problem.likely : null;
  return (
    <p class={styles.problem}>
      <InfoIcon size="small" />
      <span>
        {problemText(problem)}{' '}
        {likely !== null ? (
          <LinkButton onClick={() => onMend(likely)}>
            {text('templateDidYouMean', `{{${likely}}}`)}
          </LinkButton>
        ) : (
          problem.is !== 'empty' && <LinkButton onClick={onShow}>{text('templateShow')}</LinkButton>
        )}
      </span>
    </p>
  );
}
