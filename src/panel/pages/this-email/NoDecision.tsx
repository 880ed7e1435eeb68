import { dayIn, daysBetween } from '../../../followup/zoned.ts';
import type { Proposal } from '../../../model.ts';
import { text } from '../../../platform/text.ts';
import { type Case, withoutDecision } from '../../case.ts';
import { LetterBar } from '../../letter/LetterBar.tsx';
import { useServices } from '../../services.ts';
import { Button, LinkButton } from '../../ui/Button.tsx';
import page from '../../ui/Page.module.css';
import { useSettings } from '../../use-settings.ts';
import type { Steps } from '../../use-steps.tsx';
import { AskPart } from './AskPart.tsx';
import { nameIn } from './CaseHead.tsx';
import { MetaLine } from './MetaLine.tsx';
import { Loading } from './NoCase.tsx';
import { HEADING_ID, StageHead, useHeadingOrButton } from './StageHead.tsx';
import { isMineNewest } from './stage.ts';
import { useDays } from './use-days.ts';
import type { EntryOfThread } from './use-entry.ts';
import { type Request, useRequest } from './use-request.ts';
import { useWatch } from './use-watch.ts';

/** So many more days are waited where the user has never chosen. */
const LATER_DAYS = 7;

interface NoDecisionProps {
  /** As detected; `log.seed` is that of an entry without decision. */
  found: Case;
  proposal: Proposal;
  log: EntryOfThread;
  steps: Steps;
  chipClicks: number;
}

/** A watched proposal without a decision, past the user's limit: a letter to close the loop, the log, or later. */
export function NoDecision(props: NoDecisionProps) {
  const request = useRequest(withoutDecision(props.found), props.log, useSettings());
  if (!request) return <Loading />;
  return <NoDecisionForm {...props} request={request} />;
}

function NoDecisionForm(props: NoDecisionProps & { request: Request }) {
  const { found, proposal, log, steps, chipClicks, request } = props;
  const { now, zone } = useServices();
  const { dayOf } = useDays();
  const focus = useHeadingOrButton(chipClicks);
  const watching = useWatch(found, steps);
  const name = nameIn(found, log);
  const since = proposal.watch?.since ?? proposal.createdAt;

  function later(): void {
    const waited = daysBetween(dayIn(since, zone()), dayIn(now(), zone()));
    watching.later({ since, days: waited + LATER_DAYS });
  }

  return (
    <>
      <main class={page.page}>
        <StageHead
          heading={focus.heading}
          title={name ? text('noDecisionAsk', name) : text('noDecisionAskUnknown')}
          meta={<MetaLine found={found} entry={log.seed} />}
          unreadable={log.unreadable}
        />
        <p>
          {text(isMineNewest(found) ? 'noAnswerSeenSince' : 'noDecisionSeenSince', dayOf(since))}{' '}
          {text('noDecisionText')}
        </p>
        <div class={page.row}>
          <Button onClick={() => void steps.set({}, text('isInLog'))}>{text('logNoDecision')}</Button>
          <LinkButton onClick={later}>{text('askMeLater')}</LinkButton>
          <LinkButton onClick={() => void watching.settle()}>{text('decisionIsKnown')}</LinkButton>
        </div>
        <AskPart request={request} agreed={proposal.agreement?.agreedAt != null} />
      </main>
      <LetterBar mailing={request.mailing} buttonRef={focus.button} describedBy={HEADING_ID} />
    </>
  );
}
