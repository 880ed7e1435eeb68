import { useState } from 'preact/hooks';
import { advance } from '../../../followup/steps.ts';
import { dayIn } from '../../../followup/zoned.ts';
import type { Opportunity, Step } from '../../../model.ts';
import { text } from '../../../platform/text.ts';
import { hrefOf } from '../../router.ts';
import { type OpportunityFields, RefusedStepError, useServices } from '../../services.ts';
import { Button } from '../../ui/Button.tsx';
import { DateField } from '../../ui/DateField.tsx';
import page from '../../ui/Page.module.css';
import { undoStep } from '../../undo-step.ts';
import type { Steps } from '../../use-steps.tsx';
import { instantOn } from './corrections.ts';
import styles from './Entry.module.css';
import { likelyMinutes, type NextAct, nextActs, TALKED, talkedFor } from './next-acts.ts';
import { TalkedForm } from './TalkedForm.tsx';

/** The change that several steps make to an entry, as one act. Throws if one of them is refused. */
export function walked(entry: Opportunity, steps: readonly Step[]): OpportunityFields {
  const set: OpportunityFields = {};
  for (const step of steps) {
    const result = advance({ ...entry, ...set }, step);
    if ('refused' in result) throw new RefusedStepError(result.refused);
    Object.assign(set, result.set);
  }
  return set;
}

/** "What happened next?": every step can be said by hand, with its day, so that no mail client is needed. */
export function NextSteps({ entry, steps }: { entry: Opportunity; steps: Steps }) {
  const { records, now, zone } = useServices();
  const today = dayIn(now(), zone());
  const [day, setDay] = useState<string | null>(null);
  const [isTalked, setTalked] = useState(false);
  const acts = nextActs(entry);
  if (acts.length === 0) return null;
  const canPlan = entry.status === 'written' && !entry.call?.plan;

  async function say(act: NextAct): Promise<boolean> {
    const at = instantOn(day ?? today, now(), zone());
    const isDone = await steps.act(async () => {
      const { undo } = await records.change({ entry: entry.id }, (stored) => walked(stored, act.steps(at)));
      return () => undoStep(records, undo);
    }, text(act.says));
    if (isDone) setDay(null);
    return isDone;
  }

  async function talked(minutes: number): Promise<void> {
    if (!(await say(talkedFor(minutes)))) return;
    // What they said is fresh now; the way back goes along.
    steps.handOn();
    location.hash = hrefOf({ is: 'learn', id: entry.id });
  }

  return (
    <section class={page.thought}>
      <h2>{text('nextTitle')}</h2>
      <DateField
        label={text('nextWhen')}
        value={day ?? today}
        max={today}
        onChange={(chosen) => setDay(chosen > today ? today : chosen)}
      />
      <div class={styles.acts}>
        {acts.map((act) => (
          <Button
            key={act.label}
            {...(act === TALKED ? { 'aria-expanded': isTalked } : {})}
            onClick={() => (act === TALKED ? setTalked(!isTalked) : void say(act))}
          >
            {text(act.label)}
          </Button>
        ))}
        {canPlan && (
          <Button
            onClick={() => {
              location.hash = hrefOf({ is: 'schedule', id: entry.id });
            }}
          >
            {text('nextPlan')}
          </Button>
        )}
      </div>
      {isTalked && (
        <TalkedForm
          minutes={likelyMinutes(entry)}
          onTalked={(minutes) => void talked(minutes)}
          onCancel={() => setTalked(false)}
        />
      )}
    </section>
  );
}
