import { useState } from 'preact/hooks';
import { countText, text } from '../../../platform/text.ts';
import type { ImportPreview } from '../../safety-services.ts';
import { useServices } from '../../services.ts';
import { LinkButton } from '../../ui/Button.tsx';
import page from '../../ui/Page.module.css';
import styles from './Import.module.css';
import { problemGroups, problemsText, toDoText, whatText, whereText } from './problem-words.ts';

/** So many lines of each cause are shown until more are asked for. */
const FIRST = 3;

/** The lines of a file that cannot be taken over: by their cause, with what to do about it. */
export function Problems({ preview, isAll }: { preview: ImportPreview; isAll: boolean }) {
  const { saveFile } = useServices();
  const [unfolded, setUnfolded] = useState(false);
  const { problems, problemCount } = preview;
  if (problemCount === 0) return null;
  const groups = problemGroups(problems);
  const hasMore = groups.some((group) => group.problems.length > FIRST);
  const unlisted = problemCount - problems.length;

  function save(): void {
    saveFile({ name: 'lost-and-learned-import.txt', type: 'text/plain', text: problemsText(problems) });
  }

  return (
    <section class={page.thought} aria-labelledby="import-problems">
      <h2 id="import-problems">
        {countText(problemCount, { one: 'importBadLine', other: 'importBadLines' })}
      </h2>
      <p class={page.small}>{text(isAll ? 'importBadOnlyText' : 'importBadText')}</p>
      {groups.map(({ code, problems }) => (
        <div key={code}>
          <h3 class={styles.cause}>{whatText(code)}</h3>
          <p class={page.small}>{toDoText(code)}</p>
          <ul class={styles.lines}>
            {problems.slice(0, unfolded ? undefined : FIRST).map((problem, index) => (
              <li key={index}>{whereText(problem)}</li>
            ))}
          </ul>
        </div>
      ))}
      {unlisted > 0 && (unfolded || !hasMore) && (
        <p class={page.small}>
          {countText(unlisted, { one: 'importBadMoreLine', other: 'importBadMoreLines' })}
        </p>
      )}
      <div class={styles.links}>
        {hasMore && (
          <LinkButton aria-expanded={unfolded} onClick={() => setUnfolded(!unfolded)}>
            {text(unfolded ? 'showLess' : 'showMore')}
          </LinkButton>
        )}
        <LinkButton onClick={save}>{text('importSaveBad')}</LinkButton>
      </div>
    </section>
  );
}
