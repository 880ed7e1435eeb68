import { useEffect, useState } from 'preact/hooks';
import type { Proposal } from '../../../model.ts';
import { text } from '../../../platform/text.ts';
import { useMailTab, useServices } from '../../services.ts';
import { oneLine } from '../../teach.ts';
import page from '../../ui/Page.module.css';
import { useDays } from './use-days.ts';

interface ProposalStateProps {
  /** The thread's own proposal. */
  proposal: Proposal | null;
}

/** What is known of the debrief agreement in the user's own mails: in an open draft, offered, or agreed. */
export function ProposalState({ proposal }: ProposalStateProps) {
  const { dayOf } = useDays();
  const isDrafted = useAgreementInDraft();
  const agreement = proposal?.agreement;
  return (
    <>
      {isDrafted && (
        <p class={page.small} role="status">
          {text('agreementInDraft')}
        </p>
      )}
      {agreement?.agreedAt ? (
        <p class={page.small}>{text('debriefAgreedOn', dayOf(agreement.agreedAt))}</p>
      ) : (
        agreement?.offeredAt && (
          <p class={page.small}>{text('agreementOffered', dayOf(agreement.offeredAt))}</p>
        )
      )}
    </>
  );
}

/** Whether a compose box of the page in view holds the words of an agreement that was inserted and not sent. */
function useAgreementInDraft(): boolean {
  const { proposals } = useServices();
  const tab = useMailTab();
  const [waiting, setWaiting] = useState<readonly string[]>([]);
  useEffect(() => {
    let turn = 0;
    const read = async () => {
      const mine = ++turn;
      const all = await proposals.all().catch(() => []);
      if (mine !== turn) return;
      setWaiting(all.flatMap(({ mail }) => (mail?.text && !mail.sentAt ? [oneLine(mail.text)] : [])));
    };
    void read();
    const stop = proposals.onChange(() => void read());
    return () => {
      turn = -1;
      stop();
    };
  }, [proposals]);
  const boxes = tab.status === 'ready' ? (tab.view.reading?.compose ?? []) : [];
  return boxes.some((box) => waiting.some((words) => oneLine(box.text).includes(words)));
}
