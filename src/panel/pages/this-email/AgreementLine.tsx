import type { Agreement } from '../../../model.ts';
import { type TextKey, text } from '../../../platform/text.ts';
import type { Case } from '../../case.ts';
import { CheckIcon } from '../../ui/icons.tsx';
import { knownAgreement } from './agreement.ts';
import styles from './Lines.module.css';
import { useDays } from './use-days.ts';
import type { EntryOfThread } from './use-entry.ts';

type How = NonNullable<Agreement['how']>;

/** Where the agreement is known from, said of it. */
const AGREED: Record<How, TextKey> = {
  mail: 'agreedByMail',
  phone: 'agreedByPhone',
  proposal: 'agreedInProposal',
};

interface AgreementLineProps {
  found: Case;
  log: EntryOfThread;
  name: string | null;
}

/** What is known of a debrief agreed on before the decision; nothing where nothing is. */
export function AgreementLine({ found, log, name }: AgreementLineProps) {
  const { dayOf } = useDays();
  const known = knownAgreement(found, log.entry ?? log.seed);
  if (known.from === 'nowhere') return null;
  if (known.from === 'thread') return <p>{text('agreementInThread')}</p>;
  const { offeredAt, agreedAt, how } = known.agreement;
  if (!agreedAt) return offeredAt ? <p>{text('agreementOffered', dayOf(offeredAt))}</p> : null;
  return (
    <p class={styles.line}>
      <span class={styles.sign}>
        <CheckIcon />
      </span>
      <span>{text(AGREED[how ?? 'mail'], name ?? text('they'), dayOf(agreedAt))}</span>
    </p>
  );
}
