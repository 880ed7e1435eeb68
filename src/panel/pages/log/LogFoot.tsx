import { text } from '../../../platform/text.ts';
import { usePlace } from '../../place.ts';
import { hrefOf } from '../../router.ts';
import { useServices } from '../../services.ts';
import { LinkButton } from '../../ui/Button.tsx';
import page from '../../ui/Page.module.css';
import { BinLink } from '../bin/BinLink.tsx';
import styles from './Log.module.css';

/** Where else one can go from the end of the log. */
export function LogFoot() {
  const { openTab } = useServices();
  const place = usePlace();
  return (
    <div class={styles.foot}>
      <a class={page.link} href={hrefOf({ is: 'lessons' })}>
        {text('lessonsTitle')}
      </a>
      <a class={page.link} href={hrefOf({ is: 'review' })}>
        {text('reviewTitle')}
      </a>
      <BinLink />
      {place === 'alone' && (
        <LinkButton onClick={() => openTab({ is: 'log' })}>{text('logOpenTab')}</LinkButton>
      )}
    </div>
  );
}
