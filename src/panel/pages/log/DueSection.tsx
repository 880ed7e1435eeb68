import { useEffect, useRef } from 'preact/hooks';
import type { DueThing } from '../../../followup/agenda.ts';
import { formatLocale, text } from '../../../platform/text.ts';
import { moveFocus } from '../../page-focus.ts';
import { useServices } from '../../services.ts';
import { Button } from '../../ui/Button.tsx';
import type { Steps } from '../../use-steps.tsx';
import styles from './DueSection.module.css';
import { type DueWords, dueWords } from './due-words.ts';
import type { Due } from './use-due.ts';

/**
 * Everything that is due, oldest first, each with the one thing to do about it; nothing at all if nothing is.
 * `steps` are the page's, which shows their undo and what went wrong.
 */
export function DueSection({ due: { list, failed }, steps }: { due: Due; steps: Steps }) {
  const { now, records, openThread } = useServices();
  const rows = useRef<HTMLUListElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  /** The row that a thing was ticked in: focus goes to the one that takes its place. */
  const ticked = useRef<number | null>(null);

  const buttons = () => [...(rows.current?.querySelectorAll('button') ?? [])];

  useEffect(() => {
    if (ticked.current === null) return;
    const left = buttons();
    const next = left[Math.min(ticked.current, left.length - 1)];
    ticked.current = null;
    if (document.activeElement === document.body) moveFocus(next ?? heading.current);
  }, [list]);

  if (failed && !list) {
    return (
      <p class={styles.failed} role="alert">
        {text('dueFailed')}
      </p>
    );
  }
  const due = (list?.due ?? []).flatMap((thing) => {
    const words = list && dueWords(thing, list, now());
    return words ? [{ thing, words }] : [];
  });

  async function tick({ entry }: DueThing, what: 'action' | 'followUp', row: number): Promise<void> {
    if (entry === null) return;
    ticked.current = row;
    const doneAt = now().toISOString();
    const done = await steps.act(
      async () => {
        const { undo } = await records.change({ entry }, (found) => {
          const task = found[what];
          return task ? { [what]: { ...task, doneAt } } : {};
        });
        return () => records.record(undo);
      },
      text(what === 'action' ? 'dueActionDone' : 'dueFollowUpDone'),
    );
    if (!done) ticked.current = null;
  }

  function press(thing: DueThing, { act }: DueWords, row: number): void {
    if (act.is === 'tick') void tick(thing, act.what, row);
    else if (act.is === 'open-page') location.hash = act.href;
    else {
      openThread(act.url);
      location.hash = '#/email';
    }
  }

  const walk = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    const all = buttons();
    const at = all.indexOf(document.activeElement as HTMLButtonElement);
    if (step === 0 || at < 0) return;
    event.preventDefault();
    all[Math.min(all.length - 1, Math.max(0, at + step))]?.focus();
  };

  return (
    <>
      {due.length > 0 && (
        <section class={styles.due} aria-labelledby="due-heading">
          <h2 ref={heading} id="due-heading" tabIndex={-1}>
            {text('due')}{' '}
            <span class={styles.count}>{new Intl.NumberFormat(formatLocale()).format(due.length)}</span>
          </h2>
          <ul ref={rows} onKeyDown={walk}>
            {due.map(({ thing, words }, row) => (
              <li key={thing.key} class={styles.thing}>
                <div class={styles.words}>
                  {words.href ? (
                    <a class={styles.sentence} href={words.href}>
                      {words.sentence}
                    </a>
                  ) : (
                    <span class={styles.sentence}>{words.sentence}</span>
                  )}
                  <span class={styles.more}>{words.more}</span>
                </div>
                <Button
                  onClick={() => press(thing, words, row)}
                  aria-label={text('dueButtonName', words.button, words.sentence)}
                  {...(words.act.is === 'open-thread' ? { title: text('dueReadsAgain') } : {})}
                >
                  {words.button}
                </Button>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
