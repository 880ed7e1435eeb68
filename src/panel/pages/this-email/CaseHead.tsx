import type { RefObject } from 'preact';
import { text } from '../../../platform/text.ts';
import { calledName } from '../../called.ts';
import { type Case, isAnswer } from '../../case.ts';
import { hrefOf } from '../../router.ts';
import { LinkButton } from '../../ui/Button.tsx';
import page from '../../ui/Page.module.css';
import { MetaLine } from './MetaLine.tsx';
import { StageHead } from './StageHead.tsx';
import { useDays } from './use-days.ts';
import type { EntryOfThread } from './use-entry.ts';

/** What to call the person, else the organisation; null if nobody is known. */
export function nameIn(found: Case, { entry, seed }: Pick<EntryOfThread, 'entry' | 'seed'>): string | null {
  const known = entry ?? seed;
  return found.fields.firstName ?? calledName(known) ?? found.fields.organisation ?? known.organisation;
}

/** The sentence about the person; about the mail only if nobody is known. */
function sentence(found: Case, log: EntryOfThread): string {
  const { verdict, fields } = found;
  if (verdict.noReplySender) return text('nobodyReadsTitle');
  if (found.onlyOwn) {
    const name = nameIn(found, log);
    return name ? text('noDecisionTitle', name) : text('noDecisionTitleUnknown');
  }
  const name = fields.firstName ?? fields.organisation;
  if (verdict.evidence.length === 0) return name ? text('byHandTitle', name) : text('unknownWroteNo');
  if (name) return text(isAnswer(found) ? 'wroteBackNo' : 'wroteNo', name);
  return text('unknownWroteNo');
}

interface CaseHeadProps {
  found: Case;
  log: EntryOfThread;
  heading: RefObject<HTMLHeadingElement | null>;
  /** Another sentence than that of a no. */
  title?: string | null;
  /** The user says what became of a request that was put into a reply. */
  onSent?: (isSent: boolean) => void;
}

/** Who said no, and what the log holds about it. */
export function CaseHead({ found, log, heading, title = null, onSent }: CaseHeadProps) {
  const { dayOf } = useDays();
  const { entry } = log;
  const waiting = [entry?.request, entry?.farewell].find((mail) => mail?.insertedAt && !mail.sentAt);
  return (
    <StageHead
      heading={heading}
      title={title ?? sentence(found, log)}
      meta={<MetaLine found={found} entry={entry ?? log.seed} />}
      unreadable={log.unreadable}
    >
      {entry && (
        <p class={page.small}>
          {waiting?.insertedAt
            ? text('requestPutIn', dayOf(waiting.insertedAt))
            : text('inLogSince', dayOf(entry.createdAt))}{' '}
          {waiting && onSent && (
            <>
              <LinkButton onClick={() => onSent(true)}>{text('iSentIt')}</LinkButton>{' '}
              <LinkButton onClick={() => onSent(false)}>{text('iDidNotSendIt')}</LinkButton>{' '}
            </>
          )}
          <a class={page.link} href={hrefOf({ is: 'entry', id: entry.id })}>
            {text('openEntry')}
          </a>
        </p>
      )}
    </StageHead>
  );
}
