import type { RefObject } from 'preact';
import type { Opportunity, TextName } from '../model.ts';
import { formatLocale, type TextKey, text } from '../platform/text.ts';
import { day, time } from './dates.ts';
import styles from './OtherTexts.module.css';
import { moveFocus } from './page-focus.ts';
import { useServices } from './services.ts';
import { type Decision, settle } from './settle.ts';
import { type OtherVersion, othersIn } from './typed-text.ts';
import { LinkButton } from './ui/Button.tsx';
import page from './ui/Page.module.css';
import type { Steps } from './use-steps.tsx';

/** Each decision in the order it is offered: its button, and what stands beside its Undo. */
const DECISIONS: readonly { id: Decision; label: TextKey; done: TextKey }[] = [
  { id: 'use-other', label: 'otherUse', done: 'otherUsed' },
  { id: 'keep-both', label: 'otherKeepBoth', done: 'otherKeptBoth' },
  { id: 'let-go', label: 'otherLetGo', done: 'otherLetGone' },
];

interface OtherTextsProps {
  entry: Opportunity;
  of: TextName;
  /** The text as its field shows it, and what resolves when all of it is in the log. */
  own: { value: string; written(): Promise<void> };
  steps: Steps;
  /** Takes the focus of the button that was pressed. */
  focusRef?: RefObject<HTMLElement | null>;
}

/** What else was written in a text, elsewhere and at the same time, each to be settled; nothing where nothing was. */
export function OtherTexts({ entry, of, own, steps, focusRef }: OtherTextsProps) {
  const { records } = useServices();
  const others = othersIn(entry, of);

  async function decide({ id, done }: (typeof DECISIONS)[number], other: string): Promise<void> {
    const isSettled = await steps.act(async () => {
      await own.written();
      return settle(records, { entry: entry.id, name: of }, id, { shown: own.value, other });
    }, text(done));
    if (isSettled) moveFocus(focusRef?.current ?? null);
  }

  return (
    <>
      <output class={styles.said}>{others.length > 0 ? text('otherSaid') : null}</output>
      {others.map((other) => (
        <div key={other.text} class={styles.others}>
          <p class={page.small}>
            <WrittenWhen other={other} />
          </p>
          <blockquote class={styles.text}>{other.text}</blockquote>
          <div class={styles.acts}>
            {DECISIONS.map((decision) => (
              <LinkButton key={decision.id} onClick={() => void decide(decision, other.text)}>
                {text(decision.label)}
              </LinkButton>
            ))}
          </div>
        </div>
      ))}
    </>
  );
}

function WrittenWhen({ other }: { other: OtherVersion }) {
  const { now } = useServices();
  const at = new Date(other.at);
  const isToday = at.toDateString() === now().toDateString();
  return (
    <>
      {isToday ? text('otherAt', time(at, formatLocale())) : text('otherOn', day(at, now(), formatLocale()))}
    </>
  );
}
