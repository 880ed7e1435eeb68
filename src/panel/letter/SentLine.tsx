import type { OwnMail } from '../../model.ts';
import { formatLocale, text } from '../../platform/text.ts';
import { day, instantOf } from '../dates.ts';
import { useServices } from '../services.ts';
import { LinkButton } from '../ui/Button.tsx';
import page from '../ui/Page.module.css';

interface SentLineProps {
  mail: OwnMail | null;
  onSent: () => void;
  onNotSent: () => void;
}

/**
 * What is known of a mail of the user's own: in the reply, sent, or neither. Only the page can see a mail sent, so
 * the user may always say it, both ways.
 */
export function SentLine({ mail, onSent, onNotSent }: SentLineProps) {
  const { now } = useServices();
  const on = (date: string) => {
    const instant = instantOf(date);
    return instant ? day(instant, now(), formatLocale()) : date;
  };
  const sent = <LinkButton onClick={onSent}>{text('iSentIt')}</LinkButton>;
  const notSent = <LinkButton onClick={onNotSent}>{text('iDidNotSendIt')}</LinkButton>;
  if (mail?.sentAt) {
    return (
      <p class={page.small}>
        {text(mail.sentId ? 'sentOn' : 'sentAsYouSay', on(mail.sentAt))} {notSent}
      </p>
    );
  }
  if (mail?.insertedAt) {
    return (
      <p class={page.small}>
        {text('inReplySince', on(mail.insertedAt))} {sent} {notSent}
      </p>
    );
  }
  return (
    <p class={page.small}>
      {text('sentAnotherWay')} {sent}
    </p>
  );
}
