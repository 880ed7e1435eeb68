import type { Agreement, Opportunity } from '../../../model.ts';
import { type TextKey, text } from '../../../platform/text.ts';
import { useServices } from '../../services.ts';
import { CheckBox } from '../../ui/CheckBox.tsx';
import { FactLine } from '../../ui/FactLine.tsx';
import { Select } from '../../ui/Select.tsx';
import type { Steps } from '../../use-steps.tsx';

type How = NonNullable<Agreement['how']>;

const HOW: Record<How, TextKey> = { mail: 'howByMail', phone: 'howByPhone', proposal: 'howInProposal' };

/** Whether a debrief was agreed on before the decision, and how; its date stands among those of the entry. */
export function AgreementFact({ entry, steps }: { entry: Opportunity; steps: Steps }) {
  const { now } = useServices();
  const { agreement } = entry;
  const offeredAt = agreement?.offeredAt ?? null;

  function tick(isAgreed: boolean): void {
    if (isAgreed) {
      const how = offeredAt ? 'mail' : 'phone';
      const agreed = {
        offeredAt,
        agreedAt: offeredAt ?? entry.decidedAt ?? now().toISOString(),
        how,
      } as const;
      void steps.set({ agreement: agreed }, text('agreementTicked'));
    } else {
      const left = offeredAt ? { offeredAt, agreedAt: null, how: null } : null;
      void steps.set({ agreement: left }, text('agreementUnticked'));
    }
  }

  return (
    <FactLine label={text('entryAgreement')}>
      <CheckBox label={text('entryAgreedBefore')} checked={agreement?.agreedAt != null} onChange={tick} />
      {agreement?.agreedAt && (
        <Select
          label={text('howAgreed')}
          look="bare"
          value={agreement.how ?? 'mail'}
          options={(Object.keys(HOW) as How[]).map((how) => ({ value: how, label: text(HOW[how]) }))}
          onChange={(how) =>
            void steps.set({ agreement: { ...agreement, how: how as How } }, text('agreementChanged'))
          }
        />
      )}
    </FactLine>
  );
}
