import { useState } from 'preact/hooks';
import type { Proposal } from '../../../model.ts';
import { text } from '../../../platform/text.ts';
import type { Case } from '../../case.ts';
import { useServices } from '../../services.ts';
import { Button, LinkButton } from '../../ui/Button.tsx';
import page from '../../ui/Page.module.css';
import { useSettings } from '../../use-settings.ts';
import type { Steps } from '../../use-steps.tsx';
import { useDays } from './use-days.ts';
import { useWatch } from './use-watch.ts';
import { WatchDays } from './WatchDays.tsx';
import { sentSince, watchOf } from './watching.ts';

/** So many days are offered where the user has never chosen. */
const USUAL_DAYS = 21;

interface WatchPartProps {
  found: Case;
  proposal: Proposal | null;
  steps: Steps;
}

/** "Watch for no decision": remind if nobody decides within the user's days; off until asked for. */
export function WatchPart({ found, proposal, steps }: WatchPartProps) {
  const { now, zone, settings: store } = useServices();
  const { dayOf } = useDays();
  const settings = useSettings();
  const watching = useWatch(found, steps);
  const [isAsking, setAsking] = useState(false);
  const since = sentSince(found, proposal, zone());
  if (!settings || since === null) return null;
  const watch = watchOf(proposal, settings, { now: now(), zone: zone() });

  if (watch) {
    return (
      <p class={page.small}>
        {watch.at
          ? text('watchingSince', dayOf(watch.since), dayOf(watch.at))
          : text('watchingOnly', dayOf(watch.since))}{' '}
        <LinkButton onClick={watching.stop}>{text('stopWatching')}</LinkButton>
      </p>
    );
  }
  const days = settings.noDecisionAfter;
  if (isAsking) {
    return (
      <WatchDays
        first={days ?? USUAL_DAYS}
        onChoose={async (chosen) => {
          if (!(await watching.start({ since, days: chosen }))) return;
          setAsking(false);
          // The next proposal takes one click; if this is not kept, it asks again.
          await store.write({ noDecisionAfter: chosen }).catch(() => undefined);
        }}
        onCancel={() => setAsking(false)}
      />
    );
  }
  return (
    <div class={page.row}>
      <Button
        onClick={() => {
          if (days === null) setAsking(true);
          else void watching.start({ since, days });
        }}
      >
        {text('watchNoDecision')}
      </Button>
    </div>
  );
}
