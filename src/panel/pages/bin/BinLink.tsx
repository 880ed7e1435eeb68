import { countText } from '../../../platform/text.ts';
import { hrefOf } from '../../router.ts';
import page from '../../ui/Page.module.css';
import { useBin } from '../../use-bin.ts';

/** The way to the bin, with how much is in it; nothing while it is empty. */
export function BinLink() {
  const { reading } = useBin();
  if (reading.is !== 'read' || reading.entries.length === 0) return null;
  return (
    <a class={page.link} href={hrefOf({ is: 'bin' })}>
      {countText(reading.entries.length, { one: 'binLinkOne', other: 'binLinkMany' })}
    </a>
  );
}
