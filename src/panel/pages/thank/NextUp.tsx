import type { Opportunity, Task } from '../../../model.ts';
import { text } from '../../../platform/text.ts';
import { hrefOf } from '../../router.ts';
import page from '../../ui/Page.module.css';
import { useDays } from '../this-email/use-days.ts';

type DayOf = (date: string) => string;

function actionLine({ text: words, due, doneAt }: Task, dayOf: DayOf): string | null {
  if (words.trim() === '') return null;
  if (doneAt) return text('thankActionDone', words);
  return due ? text('thankActionBy', dayOf(due), words) : text('thankActionAnyDay', words);
}

function followUpLine({ text: words, due, doneAt }: Task, dayOf: DayOf): string | null {
  if (doneAt) return null;
  if (words.trim() === '') return due && text('thankAskAgainOnly', dayOf(due));
  return due ? text('thankAskAgainOn', dayOf(due), words) : text('thankPriority', words);
}

/** What comes after the thanks: the action, the day to ask again, and whether the entry is at rest. */
export function NextUp({ entry }: { entry: Opportunity }) {
  const { dayOf } = useDays();
  const { action, followUp, status } = entry;
  const lines = [action && actionLine(action, dayOf), followUp && followUpLine(followUp, dayOf)].filter(
    (line) => line !== null,
  );
  return (
    <section class={page.thought}>
      <h2>{text('thankNext')}</h2>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {lines.length === 0 && <p>{text('thankNothingPlanned')}</p>}
      {status === 'closed' && entry.lesson !== '' && <p class={page.small}>{text('thankAllDone')}</p>}
      <a class={page.link} href={hrefOf({ is: 'learn', id: entry.id })}>
        {text(lines.length === 0 ? 'thankPlanAction' : 'thankChangePlan')}
      </a>
    </section>
  );
}
