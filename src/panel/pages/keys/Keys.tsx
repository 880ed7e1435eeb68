import { text } from '../../../platform/text.ts';
import { usePageFocus } from '../../page-focus.ts';
import { hrefOf } from '../../router.ts';
import { BackLink } from '../../ui/BackLink.tsx';
import page from '../../ui/Page.module.css';
import { useSettings } from '../../use-settings.ts';
import styles from './Keys.module.css';
import { KEY_GROUPS, type KeyRow } from './key-list.ts';

function Row({ keys, does }: KeyRow) {
  return (
    <div class={styles.row}>
      <dt class={styles.keys}>
        {keys.map((key) => {
          const name = 'sign' in key ? key.sign : text(key.name);
          return <kbd key={name}>{name}</kbd>;
        })}
      </dt>
      <dd>{text(does)}</dd>
    </div>
  );
}

/** The list of keys. `from`: the address that it was opened from. */
export function Keys({ from }: { from: string }) {
  const heading = usePageFocus();
  const isOff = useSettings()?.letterKeys === false;
  return (
    <main class={`${page.page} ${page.full}`}>
      <div>
        <BackLink href={from}>{text('keysBackLink')}</BackLink>
      </div>
      <h1 ref={heading} tabIndex={-1}>
        {text('keysTitle')}
      </h1>
      {isOff && (
        <p>
          {text('keysAreOff')}{' '}
          <a class={page.link} href={hrefOf({ is: 'settings' })}>
            {text('settings')}
          </a>
        </p>
      )}
      {KEY_GROUPS.map((group) => (
        <section key={group.heading} class={page.thought}>
          <h2>{text(group.heading)}</h2>
          <dl class={styles.list}>
            {group.rows.map((row) => (
              <Row key={row.does} {...row} />
            ))}
          </dl>
        </section>
      ))}
      <p class={page.small}>{text('keysOutsideFields')}</p>
    </main>
  );
}
