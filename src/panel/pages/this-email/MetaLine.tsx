import type { Opportunity } from '../../../model.ts';
import type { Case } from '../../case.ts';
import page from '../../ui/Page.module.css';
import { useDays } from './use-days.ts';

interface MetaLineProps {
  found: Case;
  entry?: Pick<Opportunity, 'contact' | 'organisation'> | null | undefined;
  /** What is said of the date instead of that of the mail. */
  when?: string | null;
}

/** Who wrote, where they work, when: on one line, whole in its title. */
export function MetaLine({ found, entry = null, when = null }: MetaLineProps) {
  const { dayOf } = useDays();
  const { fields, message, onlyOwn } = found;
  const { name, email } = onlyOwn ? (entry?.contact ?? { name: null, email: null }) : message.from;
  const person = fields.fullName ?? name ?? email;
  const names = [person, entry?.organisation ?? fields.organisation].filter(Boolean).join(' · ');
  const date = when ?? (message.sentAt === null ? null : dayOf(message.sentAt));
  return (
    <p class={page.meta} title={names}>
      <span>{names}</span>
      {date && <span>{`${names && ' · '}${date}`}</span>}
    </p>
  );
}
