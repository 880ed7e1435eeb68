import { text } from '../../../platform/text.ts';
import page from '../../ui/Page.module.css';
import styles from './call.module.css';
import type { GuideOfEntry } from './guide-of.ts';
import { timerFigures } from './timer.ts';

/** The parts of the call with what to mind in each, for who wants to see it before. */
export function GuidePreview({ parts, lang }: GuideOfEntry) {
  return (
    <details class={styles.guide}>
      <summary>{text('callGuide')}</summary>
      <ol class={styles.guideParts}>
        {parts.map(({ part, name, from, note, questions, suggested }) => (
          <li key={part} class={styles.guidePart}>
            <span class={styles.guideTime}>{timerFigures({ left: from, isOver: false })}</span>
            <div>
              <h2>{name}</h2>
              {note && <p class={page.small}>{note}</p>}
              <ul lang={lang}>
                {questions
                  .filter(({ id }) => suggested === null || id === suggested)
                  .map(({ id, text }) => (
                    <li key={id}>{text}</li>
                  ))}
              </ul>
            </div>
          </li>
        ))}
      </ol>
    </details>
  );
}
