import { formatLocale } from '../../../platform/text.ts';
import type { Case } from '../../case.ts';
import { day, instantOf } from '../../dates.ts';
import { useServices } from '../../services.ts';
import page from '../../ui/Page.module.css';

/** Who wrote, where they work, when: on one line, whole in its title. */
export function MetaLine({ found }: { found: Case }) {
  const { now } = useServices();
  const { fields, message } = found;
  const sent = instantOf(message.sentAt);
  const person = fields.fullName ?? message.from.name ?? message.from.email;
  const names = [person, fields.organisation].filter(Boolean).join(' · ');
  return (
    <p class={page.meta} title={names}>
      <span>{names}</span>
      {sent && <span>{`${names && ' · '}${day(sent, now(), formatLocale())}`}</span>}
    </p>
  );
}
