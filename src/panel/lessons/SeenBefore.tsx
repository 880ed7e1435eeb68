import { countText, text } from '../../platform/text.ts';
import { useRowDates } from '../pages/entry/use-row-dates.ts';
import { nameOf } from '../pages/log/EntryRow.tsx';
import { useDays } from '../pages/this-email/use-days.ts';
import { hrefOf } from '../router.ts';
import { LinkButton } from '../ui/Button.tsx';
import { CheckBox } from '../ui/CheckBox.tsx';
import { CalendarIcon, RepeatIcon } from '../ui/icons.tsx';
import page from '../ui/Page.module.css';
import type { Steps } from '../use-steps.tsx';
import styles from './ComesBack.module.css';
import { useEntryActs } from './use-entry-acts.ts';
import type { SeenHere, SeenThing } from './use-seen-before.ts';

interface SeenBeforeProps {
  here: SeenHere;
  steps: Steps;
  /** The page is about something else: no large text, and a heading of its own. */
  quiet?: boolean;
}

/** What was learned with them, what is to do, and what to ask again; three things at most. */
export function SeenBefore({ here, steps, quiet = false }: SeenBeforeProps) {
  const { rowDate } = useRowDates();
  const { seen, lead, things } = here;
  const [newest] = seen;
  if (!newest) return null;
  const count = countText(seen.length, { one: 'chipSeenOne', other: 'chipSeenMany' });
  const last = rowDate(newest.entry.decidedAt ?? newest.entry.createdAt);
  return (
    <section class={page.thought} aria-label={text('chipSeenBefore')}>
      <div>
        {quiet && <h2>{text('chipSeenBefore')}</h2>}
        <p class={page.small}>{text(seen.length === 1 ? 'seenOn' : 'seenLast', count, last)}</p>
      </div>
      {lead ? (
        <div>
          <p class={quiet ? styles.quietLesson : styles.lesson}>{lead.hint.group.text}</p>
          <a class={styles.source} href={hrefOf({ is: 'entry', id: lead.entry.id })}>
            {text('learnedWith', nameOf(lead.entry), rowDate(lead.entry.decidedAt ?? lead.entry.createdAt))}
          </a>
        </div>
      ) : (
        <p>
          {text('seenNoLesson')}{' '}
          <a class={page.link} href={hrefOf({ is: 'entry', id: newest.entry.id })}>
            {text('openEntry')}
          </a>
        </p>
      )}
      {things.length > 0 && (
        <ul class={styles.things}>
          {things.map((thing) => (
            <Thing key={`${thing.is} ${thing.entry.id}`} thing={thing} here={here} steps={steps} />
          ))}
        </ul>
      )}
      <p class={styles.ways}>
        <LinkButton onClick={here.hideHere}>{text('hideHere')}</LinkButton>
        <LinkButton onClick={here.hideForGood}>{text('hideForGood')}</LinkButton>
      </p>
    </section>
  );
}

function Thing({ thing, here, steps }: { thing: SeenThing; here: SeenHere; steps: Steps }) {
  const { dayOf } = useDays();
  const acts = useEntryActs(steps, here.log);
  const { entry } = thing;
  const href = hrefOf({ is: 'entry', id: entry.id });
  if (thing.is === 'action') {
    const { action } = entry;
    return (
      <li class={styles.task}>
        <CheckBox
          label={action?.text}
          checked={Boolean(action?.doneAt)}
          onChange={(isDone) => void acts.tick(entry.id, 'action', isDone)}
        />
        <a class={styles.source} href={href}>
          {action?.due ? text('seenActionDue', dayOf(action.due)) : text('entryAction')}
        </a>
      </li>
    );
  }
  const { followUp } = entry;
  return (
    <li class={styles.thing}>
      <span class={styles.sign}>{thing.is === 'lesson' ? <RepeatIcon /> : <CalendarIcon />}</span>
      <span class={styles.words}>
        <span>{thing.is === 'lesson' ? thing.hint.group.text : followUp?.text}</span>
        <a class={styles.source} href={href}>
          {thing.is === 'lesson'
            ? countText(thing.hint.group.ids.length, {
                one: 'reviewLearnedOnce',
                other: 'reviewLearnedTimes',
              })
            : followUp?.due
              ? text('entryAskAgainOn', dayOf(followUp.due))
              : text('entryFollowUp')}
        </a>
      </span>
    </li>
  );
}
