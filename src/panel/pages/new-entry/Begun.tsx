import { formatLocale, text } from '../../../platform/text.ts';
import { day, time } from '../../dates.ts';
import { useServices } from '../../services.ts';
import { LinkButton } from '../../ui/Button.tsx';
import page from '../../ui/Page.module.css';
import type { UnfinishedForm } from './use-unfinished-form.ts';

/** That the form was begun before, and the way to start afresh; then the way back. */
export function Begun({ begun }: { begun: UnfinishedForm['begun'] }) {
  const { now } = useServices();
  if (!begun) return null;
  const at = new Date(begun.at);
  const isToday = at.toDateString() === now().toDateString();
  return (
    <p class={page.small} role="status">
      {begun.isAside ? (
        <>
          {text('begunAside')} <LinkButton onClick={begun.bringBack}>{text('begunBack')}</LinkButton>
        </>
      ) : (
        <>
          {isToday
            ? text('begunAt', time(at, formatLocale()))
            : text('begunOn', day(at, now(), formatLocale()))}{' '}
          <LinkButton onClick={begun.startAfresh}>{text('begunAfresh')}</LinkButton>
        </>
      )}
    </p>
  );
}
