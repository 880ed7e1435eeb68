import type { ThreadView } from '../../../messages.ts';
import type { UnreadableCode } from '../../../model.ts';
import { type TextKey, text } from '../../../platform/text.ts';
import { usePageFocus } from '../../page-focus.ts';
import { hrefOf } from '../../router.ts';
import { ActionBar } from '../../ui/ActionBar.tsx';
import { Button } from '../../ui/Button.tsx';
import { FactLine, Facts } from '../../ui/FactLine.tsx';
import page from '../../ui/Page.module.css';

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

/** A conversation is open and the reader cannot vouch for it: says what was missing and guesses nothing. */
export function Unreadable({ view }: { view: ThreadView }) {
  const heading = usePageFocus();
  const codes = [...new Set(view.reading?.unreadable.map((problem) => problem.code) ?? [])];
  return (
    <>
      <main class={page.page}>
        <h1 ref={heading} tabIndex={-1}>
          {text('unreadableTitle')}
        </h1>
        <p>{text('unreadableText')}</p>
        <section class={page.thought}>
          <h2>{text('unreadableStill')}</h2>
          <p>{text('unreadableByHand')}</p>
        </section>
        <section class={page.thought}>
          <h2>{text('whatHappened')}</h2>
          <Facts>
            {codes.map((code) => (
              <FactLine key={code} label={text(MISSING[code])} quiet>
                {text(code === 'readers-disagree' ? 'readersDisagreed' : 'notFound')}
              </FactLine>
            ))}
            <FactLine label={text('yourDraft')}>{text('noDraftMade')}</FactLine>
          </Facts>
        </section>
      </main>
      <ActionBar>
        <Button
          look="primary"
          onClick={() => {
            location.hash = hrefOf({ is: 'new', fromMail: true });
          }}
        >
          {text('logByHand')}
        </Button>
      </ActionBar>
    </>
  );
}
