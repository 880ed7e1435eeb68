import { useEffect, useRef, useState } from 'preact/hooks';
import type { ThreadView } from '../../../messages.ts';
import type { UnreadableCode } from '../../../model.ts';
import { type TextKey, text } from '../../../platform/text.ts';
import { usePageFocus } from '../../page-focus.ts';
import { hrefOf } from '../../router.ts';
import { useServices } from '../../services.ts';
import { ActionBar, BarLine } from '../../ui/ActionBar.tsx';
import { Button } from '../../ui/Button.tsx';
import { FactLine, Facts } from '../../ui/FactLine.tsx';
import page from '../../ui/Page.module.css';
import { ReadOnlyText } from '../../ui/ReadOnlyText.tsx';

const MISSING: Record<UnreadableCode, TextKey> = {
  'no-conversation': 'missingConversation',
  'no-thread-id': 'missingThreadId',
  'no-messages': 'missingMessages',
  'no-account': 'missingAccount',
  'no-subject': 'missingSubject',
  'no-sender': 'missingSender',
  'no-message-id': 'missingMessageId',
  'no-body': 'missingBody',
  'readers-disagree': 'missingAgreement',
};

/** What was missing, each thing once; a page that names nothing still lacks what a thread is known by. */
function missingIn({ reading }: ThreadView): UnreadableCode[] {
  const codes = new Set(reading?.unreadable.map(({ code }) => code));
  if (codes.size === 0 && !reading?.account?.email) codes.add('no-account');
  if (codes.size === 0 && !reading?.thread?.id) codes.add('no-thread-id');
  return [...codes];
}

/** What became of the report: made, to be read first, then copied. */
type ReportPhase =
  | { is: 'before' | 'making' | 'no-page' }
  | { is: 'made' | 'copied' | 'not-copied'; report: string };

const PROBLEMS: Partial<Record<ReportPhase['is'], readonly [TextKey, TextKey]>> = {
  'no-page': ['noPage', 'reloadForReport'],
  'not-copied': ['notCopied', 'copyYourself'],
};

/** A conversation is open and the reader cannot vouch for it: says what was missing and guesses nothing. */
export function Unreadable({ view }: { view: ThreadView }) {
  const { mail, copy } = useServices();
  const heading = usePageFocus();
  const [phase, setPhase] = useState<ReportPhase>({ is: 'before' });
  const box = useRef<HTMLTextAreaElement>(null);
  const report = 'report' in phase ? phase.report : null;
  const problem = PROBLEMS[phase.is];

  useEffect(() => {
    // It is read from its beginning; focus alone would show the end.
    box.current?.setSelectionRange(0, 0);
    box.current?.focus();
  }, [report]);

  async function make(): Promise<void> {
    setPhase({ is: 'making' });
    const made = await mail.report();
    setPhase(made === null ? { is: 'no-page' } : { is: 'made', report: made });
  }

  async function copyReport(made: string): Promise<void> {
    const is = (await copy(made)) ? 'copied' : 'not-copied';
    if (is === 'not-copied') box.current?.select();
    setPhase({ is, report: made });
  }

  return (
    <>
      <main class={page.page}>
        <h1 ref={heading} tabIndex={-1}>
          {text('unreadableTitle')}
        </h1>
        <p>{text('unreadableText')}</p>
        <section class={page.thought}>
          <h2>{text('unreadableStill')}</h2>
          <ol class={page.steps}>
            <li>{text('unreadableBySelection', text('menuLog'))}</li>
            <li>{text('unreadableByHand')}</li>
          </ol>
        </section>
        <section class={page.thought}>
          <h2>{text('whatHappened')}</h2>
          <Facts>
            {missingIn(view).map((code) => (
              <FactLine key={code} label={text(MISSING[code])} quiet>
                {text(code === 'readers-disagree' ? 'readersDisagreed' : 'notFound')}
              </FactLine>
            ))}
            <FactLine label={text('yourDraft')}>{text('noDraftMade')}</FactLine>
          </Facts>
        </section>
        {report !== null && <ReadOnlyText label={text('theReport')} value={report} areaRef={box} />}
      </main>
      <ActionBar
        line={
          (problem && <BarLine as="problem" first={text(problem[0])} more={text(problem[1])} />) ||
          (phase.is === 'copied' && <BarLine as="done" first={text('copied')} more={text('pasteReport')} />)
        }
        hint={text('reportHolds')}
      >
        <Button
          look="primary"
          onClick={() => {
            location.hash = hrefOf({ is: 'new', fromMail: true });
          }}
        >
          {text('logByHand')}
        </Button>
        <Button
          working={phase.is === 'making' ? text('makingReport') : null}
          onClick={() => void (report === null ? make() : copyReport(report))}
        >
          {text(report === null ? 'makeReport' : 'copyReport')}
        </Button>
      </ActionBar>
    </>
  );
}
