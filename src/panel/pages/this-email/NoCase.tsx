import type { ComponentChildren } from 'preact';
import { text } from '../../../platform/text.ts';
import { usePageFocus } from '../../page-focus.ts';
import { hrefOf } from '../../router.ts';
import { useServices } from '../../services.ts';
import { Button } from '../../ui/Button.tsx';
import page from '../../ui/Page.module.css';
import { Patience } from '../../ui/Patience.tsx';

/** Microsoft leads whoever is signed in with a work account from there to its other hosts. */
const MAILBOXES = { gmail: 'https://mail.google.com/', outlook: 'https://outlook.office.com/mail/' };

/** The mail is being read. */
export function Loading() {
  return (
    <main class={page.page}>
      <Patience says={text('readingMail')} />
    </main>
  );
}

interface NoCaseProps {
  title: string;
  children: ComponentChildren;
}

function NoCase({ title, children }: NoCaseProps) {
  const heading = usePageFocus();
  return (
    <main class={`${page.page} ${page.middle}`}>
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      {children}
    </main>
  );
}

const ByHand = () => (
  <a class={page.link} href={hrefOf({ is: 'new', fromMail: false })}>
    {text('writeByHand')}
  </a>
);

/** The tab in front is no mail client. */
export function NoMailTab() {
  const { openThread } = useServices();
  return (
    <NoCase title={text('noMailTabTitle')}>
      <p>{text('noMailTabText')}</p>
      <div class={page.row}>
        <Button look="primary" onClick={() => openThread(MAILBOXES.gmail)}>
          {text('openGmail')}
        </Button>
        <Button onClick={() => openThread(MAILBOXES.outlook)}>{text('openOutlook')}</Button>
      </div>
      <ByHand />
    </NoCase>
  );
}

/** A mail client with no conversation open. */
export function NothingOpen() {
  return (
    <NoCase title={text('nothingOpenTitle')}>
      <p>{text('nothingOpenText')}</p>
      <ByHand />
    </NoCase>
  );
}

/** The mail page was there before this version of the extension. */
export function Disconnected() {
  return (
    <NoCase title={text('disconnectedTitle')}>
      <p>{text('disconnectedText')}</p>
      <ByHand />
    </NoCase>
  );
}
