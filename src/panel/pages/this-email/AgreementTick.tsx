import { dayIn, instantOf, wallOn } from '../../../followup/zoned.ts';
import type { Agreement } from '../../../model.ts';
import { type TextKey, text } from '../../../platform/text.ts';
import type { Case } from '../../case.ts';
import { useServices } from '../../services.ts';
import { CheckBox } from '../../ui/CheckBox.tsx';
import { DateField } from '../../ui/DateField.tsx';
import page from '../../ui/Page.module.css';
import { Select } from '../../ui/Select.tsx';
import type { Steps } from '../../use-steps.tsx';
import { proposedAt } from './agreement.ts';
import type { EntryOfThread } from './use-entry.ts';

type How = NonNullable<Agreement['how']>;

const HOW: Record<How, TextKey> = { mail: 'howByMail', phone: 'howByPhone', proposal: 'howInProposal' };

interface AgreementTickProps {
  found: Case;
  log: EntryOfThread;
  steps: Steps;
}

/** "We agreed on a debrief beforehand": to be ticked, dated and taken back by hand. */
export function AgreementTick({ found, log, steps }: AgreementTickProps) {
  const { now, zone } = useServices();
  const { agreement } = log.entry ?? log.seed;
  const offeredAt = agreement?.offeredAt ?? null;

  function set(next: Agreement | null, says: string): void {
    void steps.set({ agreement: next }, says);
  }

  function tick(isAgreed: boolean): void {
    if (isAgreed) {
      const likely = instantOf(offeredAt ?? proposedAt(found), zone()) ?? now().toISOString();
      const how = found.verdict.agreement || offeredAt !== null ? 'mail' : 'phone';
      set({ offeredAt, agreedAt: likely, how }, text('agreementTicked'));
    } else {
      const left = offeredAt === null ? null : { offeredAt, agreedAt: null, how: null };
      set(left, text('agreementUnticked'));
    }
  }

  return (
    <div>
      <CheckBox label={text('weAgreed')} checked={agreement?.agreedAt != null} onChange={tick} />
      {agreement?.agreedAt && (
        <div class={page.row}>
          <Select
            label={text('howAgreed')}
            value={agreement.how ?? 'mail'}
            options={(Object.keys(HOW) as How[]).map((how) => ({ value: how, label: text(HOW[how]) }))}
            onChange={(how) => set({ ...agreement, how: how as How }, text('agreementChanged'))}
          />
          <DateField
            label={text('agreedOn')}
            value={dayIn(agreement.agreedAt, zone())}
            onChange={(day) =>
              set({ ...agreement, agreedAt: wallOn(day, '12:00', zone()) }, text('agreementChanged'))
            }
          />
        </div>
      )}
    </div>
  );
}
