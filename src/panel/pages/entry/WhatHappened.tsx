import type { Opportunity } from '../../../model.ts';
import { text } from '../../../platform/text.ts';
import { useServices } from '../../services.ts';
import page from '../../ui/Page.module.css';
import type { Steps } from '../../use-steps.tsx';
import styles from './Entry.module.css';
import { EventRow } from './EventRow.tsx';
import { eventsOf } from './events.ts';

/** The entry's dates, newest first. */
export function WhatHappened({ entry, steps }: { entry: Opportunity; steps: Steps }) {
  const { zone } = useServices();
  return (
    <section class={page.thought}>
      <h2>{text('whatHappened')}</h2>
      <ol class={styles.timeline}>
        {eventsOf(entry, zone()).map((event) => (
          <EventRow key={event.id} entry={entry} event={event} steps={steps} />
        ))}
      </ol>
    </section>
  );
}
