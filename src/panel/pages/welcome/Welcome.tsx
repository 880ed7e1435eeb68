import { text } from '../../../platform/text.ts';
import { usePageFocus } from '../../page-focus.ts';
import { hrefOf } from '../../router.ts';
import { useServices } from '../../services.ts';
import { Button } from '../../ui/Button.tsx';
import page from '../../ui/Page.module.css';
import styles from './Welcome.module.css';

const FACTS = [
  ['welcomeReads', 'welcomeReadsWhat'],
  ['welcomeKeeps', 'welcomeKeepsWhat'],
  ['welcomeNever', 'welcomeNeverWhat'],
] as const;

/** The first run: what it is for, what is read and what never happens, and the way to the user's mail. */
export function Welcome() {
  const { openMail, openTab } = useServices();
  const heading = usePageFocus();
  return (
    <main class={`${page.page} ${page.full} ${styles.welcome}`}>
      <img class={styles.icon} src="/icons/128.png" alt="" width="48" height="48" />
      <h1 ref={heading} tabIndex={-1} class={styles.title}>
        {text('welcomeTitle')}
      </h1>
      <p class={styles.lead}>{text('welcomeText')}</p>
      <div class={page.row}>
        <Button look="primary" onClick={() => openMail('gmail')}>
          {text('welcomeGmail')}
        </Button>
        <Button onClick={() => openMail('outlook')}>{text('welcomeOutlook')}</Button>
      </div>
      <p>
        <a
          class={page.link}
          href={hrefOf({ is: 'try' })}
          onClick={(event) => {
            event.preventDefault();
            openTab({ is: 'try' });
          }}
        >
          {text('tryTitle')}
        </a>
      </p>
      <section class={page.thought}>
        <h2>{text('welcomeWhatHappens')}</h2>
        <dl class={styles.facts}>
          {FACTS.map(([term, what]) => (
            <div key={term} class={styles.fact}>
              <dt>{text(term)}</dt>
              <dd>{text(what)}</dd>
            </div>
          ))}
        </dl>
      </section>
      <p class={`${page.small} ${styles.foot}`}>
        {text('welcomeRemoving')}{' '}
        <a class={page.link} href={hrefOf({ is: 'keeping' })}>
          {text('keepingTitle')}
        </a>
      </p>
    </main>
  );
}
