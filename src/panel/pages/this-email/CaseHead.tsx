import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { formatLocale, text } from '../../../platform/text.ts';
import { type Case, isAnswer } from '../../case.ts';
import { day, instantOf } from '../../dates.ts';
import { useMemory } from '../../memory.ts';
import { moveFocus } from '../../page-focus.ts';
import { hrefOf } from '../../router.ts';
import { useServices } from '../../services.ts';
import page from '../../ui/Page.module.css';
import { MetaLine } from './MetaLine.tsx';
import type { EntryOfThread } from './use-entry.ts';

/** The id by which the main button is described by the page's sentence. */
export const HEADING_ID = 'page-sentence';

/** The sentence about the person; about the mail only if nobody is known. */
function sentence(found: Case): string {
  const { verdict, fields } = found;
  if (verdict.noReplySender) return text('nobodyReadsTitle');
  const name = fields.firstName ?? fields.organisation;
  if (verdict.evidence.length === 0) return name ? text('byHandTitle', name) : text('unknownWroteNo');
  if (name) return text(isAnswer(found) ? 'wroteBackNo' : 'wroteNo', name);
  return text('unknownWroteNo');
}

interface CaseHeadProps {
  found: Case;
  log: EntryOfThread;
  heading: RefObject<HTMLHeadingElement | null>;
}

/** Who said no, and what the log holds about it. */
export function CaseHead({ found, log, heading }: CaseHeadProps) {
  const { now } = useServices();
  const { entry } = log;
  const dated = (date: string) => {
    const instant = instantOf(date);
    return instant ? day(instant, now(), formatLocale()) : date;
  };
  return (
    <header class={page.head}>
      <h1 ref={heading} tabIndex={-1} id={HEADING_ID}>
        {sentence(found)}
      </h1>
      <MetaLine found={found} />
      {log.unreadable && (
        <p class={page.problem} role="alert">
          {text('logFailedTitle')}. {text('logFailedText')}
        </p>
      )}
      {entry && (
        <p class={page.small}>
          {entry.request
            ? text('requestPutIn', dated(entry.request.insertedAt))
            : text('inLogSince', dated(entry.createdAt))}{' '}
          <a class={page.link} href={hrefOf({ is: 'entry', id: entry.id })}>
            {text('openEntry')}
          </a>
        </p>
      )}
    </header>
  );
}

/**
 * Where focus goes: to the sentence when the page is entered, to the main button when the chip was clicked, so
 * that Enter acts at once.
 */
export function useHeadingOrButton(chipClicks: number) {
  const memory = useMemory();
  const heading = useRef<HTMLHeadingElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => moveFocus(heading.current), []);
  useEffect(() => {
    if (chipClicks === memory.chipClicksSeen) return;
    memory.chipClicksSeen = chipClicks;
    button.current?.focus({ preventScroll: true });
  }, [chipClicks, memory]);
  return { heading, button };
}
