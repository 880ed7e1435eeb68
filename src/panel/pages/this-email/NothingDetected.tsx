import type { ComponentChildren } from 'preact';
import type { Proposal } from '../../../model.ts';
import { text } from '../../../platform/text.ts';
import { organisationOf } from '../../../reply/address.ts';
import type { Case } from '../../case.ts';
import { SeenBefore } from '../../lessons/SeenBefore.tsx';
import { type SeenHere, useSeenBefore } from '../../lessons/use-seen-before.ts';
import { useWhileWriting } from '../../lessons/use-while-writing.ts';
import { WritingLessons } from '../../lessons/WritingLessons.tsx';
import { usePageFocus } from '../../page-focus.ts';
import { hrefOf } from '../../router.ts';
import { Button } from '../../ui/Button.tsx';
import page from '../../ui/Page.module.css';
import type { Steps } from '../../use-steps.tsx';
import { ClausePart } from './ClausePart.tsx';
import { MetaLine } from './MetaLine.tsx';
import { ProposalState } from './ProposalState.tsx';
import { WatchPart } from './WatchPart.tsx';

interface NothingDetectedProps {
  found: Case;
  proposal: Proposal | null;
  steps: Steps;
  onCallRejection: () => void;
  /** Why the mail could not be logged. */
  problem: string | null;
  /** What was just done, with its Undo. */
  toast: ComponentChildren;
}

/** Nothing was detected in the newest mail of the thread, or nobody but the user has written in it. */
export function NothingDetected({
  found,
  proposal,
  steps,
  onCallRejection,
  problem,
  toast,
}: NothingDetectedProps) {
  const heading = usePageFocus();
  const { onlyOwn } = found;
  const seen = useSeenBefore(found, proposal, steps);
  const writing = useWhileWriting(steps);
  const name = found.fields.firstName ?? found.fields.organisation;
  const nothing = name ? text('nothingTitle', name) : text('nothingTitleUnknown');
  // What is known from before is the point of the page then.
  const met = seen && !writing && !onlyOwn ? metName(seen, found) : null;
  return (
    <main class={`${page.page} ${onlyOwn ? page.middle : page.full}`}>
      <header class={page.head}>
        <h1 ref={heading} tabIndex={-1}>
          {onlyOwn ? text('nobodyWroteTitle') : met ? text('seenMetTitle', met) : nothing}
        </h1>
        {!onlyOwn && <MetaLine found={found} />}
      </header>
      {writing ? (
        <WritingLessons writing={writing} />
      ) : (
        seen && <SeenBefore here={seen} steps={steps} quiet={onlyOwn} />
      )}
      {met && <h2>{nothing}</h2>}
      <p>{text(onlyOwn ? 'nobodyWroteText' : 'nothingText')}</p>
      {!onlyOwn && (
        <div class={page.row}>
          <Button onClick={onCallRejection}>{text('thisIsARejection')}</Button>
        </div>
      )}
      {problem && (
        <p class={page.problem} role="alert">
          {problem}
        </p>
      )}
      <ProposalState proposal={proposal} />
      <WatchPart found={found} proposal={proposal} steps={steps} />
      <ClausePart found={found} proposal={proposal} />
      {onlyOwn && (
        <a class={page.link} href={hrefOf({ is: 'new', fromMail: false })}>
          {text('writeByHand')}
        </a>
      )}
      {toast}
    </main>
  );
}

/** Who was met before: who wrote, somebody else in the thread, or where they work. */
function metName({ seen }: SeenHere, { fields, message }: Case): string | null {
  const from = message.from.email?.toLowerCase();
  const isWriter = ({ entry, by }: SeenHere['seen'][number]) =>
    by === 'person' && entry.contact.email?.trim().toLowerCase() === from;
  if (seen.some(isWriter)) return fields.fullName ?? fields.firstName ?? fields.organisation;
  const [newest] = seen;
  if (!newest) return null;
  const { contact, organisation } = newest.entry;
  if (newest.by === 'person') return contact.name ?? organisation;
  return organisation ?? organisationOf(contact.email) ?? fields.organisation;
}
