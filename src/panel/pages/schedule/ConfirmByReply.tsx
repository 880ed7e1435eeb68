import type { Opportunity } from '../../../model.ts';
import { formatLocale, text } from '../../../platform/text.ts';
import { templateForStep } from '../../../reply/choose.ts';
import { calledName } from '../../called.ts';
import { day, time } from '../../dates.ts';
import { PathLetterBar, PathLetterPart } from '../../letter/PathLetterPart.tsx';
import { usePathLetter } from '../../letter/use-path-letter.ts';
import { usePageFocus } from '../../page-focus.ts';
import { useServices } from '../../services.ts';
import { Button, LinkButton } from '../../ui/Button.tsx';
import { BackIcon } from '../../ui/icons.tsx';
import page from '../../ui/Page.module.css';
import { Patience } from '../../ui/Patience.tsx';
import type { PlanStep } from './plan-fields.ts';
import { shownAt } from './shown-at.ts';

interface ConfirmByReplyProps {
  entry: Opportunity;
  planned: PlanStep;
  onBack: () => void;
}

/** The mail that confirms the time. */
export function ConfirmByReply({ entry, planned, onBack }: ConfirmByReplyProps) {
  const { now, zone } = useServices();
  const heading = usePageFocus();
  const { is: _is, ...plan } = planned;
  // As the fields say it: what they changed is still on its way to the log.
  const call = entry.call && { ...entry.call, ...plan };
  const letter = usePathLetter({
    entry: { ...entry, call },
    mail: 'confirmation',
    template: templateForStep(entry, 'confirmation'),
  });
  const name = calledName(entry);
  const at = shownAt(planned.plan, zone());
  const locale = formatLocale();
  if (!letter) return <Patience says={text('entryLoading')} />;
  return (
    <>
      <main class={page.page}>
        <div>
          <Button look="text" icon={<BackIcon />} onClick={onBack}>
            {text('pathSchedule')}
          </Button>
        </div>
        <header class={page.head}>
          <h1 ref={heading} tabIndex={-1}>
            {name ? text('scheduleConfirmTitle', name) : text('scheduleConfirmTitleUnknown')}
          </h1>
          <p class={page.small}>
            {text('dateAndTime', day(at, now(), locale), time(at, locale))}{' '}
            <LinkButton onClick={onBack}>{text('callChangePlan')}</LinkButton>
          </p>
        </header>
        <PathLetterPart letter={letter} />
      </main>
      <PathLetterBar letter={letter} />
    </>
  );
}
