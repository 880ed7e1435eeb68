import { useEffect, useReducer } from 'preact/hooks';
import { text } from '../../platform/text.ts';
import { App } from '../App.tsx';
import { ServicesContext } from '../services.ts';
import { Mailbox } from './Mailbox.tsx';
import styles from './Trial.module.css';
import type { TrialWorld } from './trial-world.ts';

/** A mailbox with sample mails, and the panel beside it. */
export function Trial({ world }: { world: TrialWorld }) {
  const [, update] = useReducer<number, void>((count) => count + 1, 0);
  useEffect(() => world.onChange(() => update()), [world]);
  return (
    <div class={styles.trial}>
      <section class={styles.mail} aria-label={text('tryTitle')}>
        <p class={styles.says}>{text('trialSays')}</p>
        <Mailbox world={world} />
      </section>
      <div class={styles.panel}>
        <ServicesContext.Provider value={world.services}>
          <App isTrial />
        </ServicesContext.Provider>
      </div>
    </div>
  );
}
