import { formatLocale, text } from '../../../platform/text.ts';
import { day } from '../../dates.ts';
import { useMemory } from '../../memory.ts';
import { useSelectedTexts, useServices } from '../../services.ts';
import { LinkButton } from '../../ui/Button.tsx';
import page from '../../ui/Page.module.css';
import { SELECTED_KEY, selectedKey } from './form.ts';

/** An entry that was begun from a selected text which waits no longer, because the browser was closed. */
export function LeftFromSelection({ onBack }: { onBack: (key: string) => void }) {
  const { now } = useServices();
  const { unfinished } = useMemory();
  const waiting = useSelectedTexts();
  const left = unfinished
    .under(SELECTED_KEY)
    .find(({ key }) => !waiting.some(({ id }) => key === selectedKey(id)));
  if (!left) return null;
  return (
    <p class={page.small}>
      {text('begunLeft', day(new Date(left.begunAt), now(), formatLocale()))}{' '}
      <LinkButton onClick={() => onBack(left.key)}>{text('begunBack')}</LinkButton>
    </p>
  );
}
