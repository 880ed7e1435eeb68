import { text } from '../../../platform/text.ts';
import { usePageFocus } from '../../page-focus.ts';
import { useServices } from '../../services.ts';
import { BackLink } from '../../ui/BackLink.tsx';
import { Button } from '../../ui/Button.tsx';
import page from '../../ui/Page.module.css';

/** What the sample mailbox is, and the way to it. */
export function TryIt({ back }: { back: { href: string; name: string } }) {
  const { openTab } = useServices();
  const heading = usePageFocus();
  return (
    <main class={`${page.page} ${page.full}`}>
      <div>
        <BackLink href={back.href}>{back.name}</BackLink>
      </div>
      <h1 ref={heading} tabIndex={-1}>
        {text('tryTitle')}
      </h1>
      <p>{text('tryText')}</p>
      <div class={page.row}>
        <Button look="primary" onClick={() => openTab({ is: 'try' })}>
          {text('tryOpen')}
        </Button>
      </div>
    </main>
  );
}
