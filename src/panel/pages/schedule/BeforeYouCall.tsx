import type { Opportunity } from '../../../model.ts';
import { text } from '../../../platform/text.ts';
import { useMemory } from '../../memory.ts';
import { SavedRow } from '../../SavedRow.tsx';
import { Field } from '../../ui/Field.tsx';
import page from '../../ui/Page.module.css';
import { useCallText } from '../call/use-call-text.ts';

/** What the user wants to learn most. */
export function BeforeYouCall({ entry }: { entry: Opportunity }) {
  const { planSaves } = useMemory();
  const aim = useCallText(entry, 'aim', entry.call?.aim ?? '');
  return (
    <section class={page.thought}>
      <h2>{text('scheduleBefore')}</h2>
      <p class={page.small}>{text('scheduleBeforeText')}</p>
      <Field
        label={text('callAim')}
        value={aim.value}
        onInput={(words) => {
          // The way back of the plan would take these words along.
          planSaves.forgetUndo(entry.id);
          aim.type(words);
        }}
      />
      <SavedRow own={aim} />
    </section>
  );
}
