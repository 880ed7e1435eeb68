import { useState } from 'preact/hooks';
import { text } from '../../../platform/text.ts';
import { entriesText } from '../../amounts.ts';
import { ExportPart } from '../../export/ExportPart.tsx';
import { usePageFocus } from '../../page-focus.ts';
import { hrefOf } from '../../router.ts';
import { BackLink } from '../../ui/BackLink.tsx';
import page from '../../ui/Page.module.css';
import { BackupPart } from './BackupPart.tsx';
import { CopiesPart, CopyToast } from './CopiesPart.tsx';
import { DeletePart } from './DeletePart.tsx';
import styles from './Keeping.module.css';
import { StoredPart } from './StoredPart.tsx';
import { counted, useAmount } from './use-amount.ts';
import { useCopyActs } from './use-copy-acts.ts';

/** Everything that keeps the log from being lost, takes it elsewhere, or does away with it. */
export function Keeping() {
  const [isDeleted, setDeleted] = useState(false);
  return isDeleted ? <Deleted /> : <Kept onDeleted={() => setDeleted(true)} />;
}

function Kept({ onDeleted }: { onDeleted: () => void }) {
  const heading = usePageFocus();
  const copies = useCopyActs();
  const amount = useAmount();
  return (
    <main class={`${page.page} ${page.full}`}>
      <div>
        <BackLink href={hrefOf({ is: 'settings' })}>{text('settings')}</BackLink>
      </div>
      <div class={page.thought}>
        <h1 ref={heading} tabIndex={-1}>
          {text('keepingTitle')}
        </h1>
        <p>{text('keepingLead')}</p>
      </div>
      <BackupPart />
      <CopiesPart acts={copies} log={counted(amount)?.entries ?? null} />
      <div class={styles.part}>
        <ExportPart entries="all" />
      </div>
      <ImportLink />
      <BinLink binned={counted(amount)?.binned ?? null} />
      <StoredPart amount={amount} />
      <DeletePart entries={counted(amount)?.entries ?? null} onDeleted={onDeleted} />
      <CopyToast acts={copies} />
    </main>
  );
}

function ImportLink() {
  return (
    <section class={styles.part} aria-labelledby="import">
      <div class={page.thought}>
        <h2 id="import">{text('keepingImportHeading')}</h2>
        <p class={page.small}>{text('keepingImportText')}</p>
        <a class={page.link} href={hrefOf({ is: 'import' })}>
          {text('keepingImportLink')}
        </a>
      </div>
    </section>
  );
}

/** @param binned how many entries are in the bin, null if that is not known */
function BinLink({ binned }: { binned: number | null }) {
  return (
    <section class={styles.part} aria-labelledby="bin">
      <div class={page.thought}>
        <h2 id="bin">{text('keepingBinHeading')}</h2>
        <p class={page.small}>{text('keepingBinText')}</p>
        <a class={page.link} href={hrefOf({ is: 'bin' })}>
          {binned === null && text('keepingBinUncounted')}
          {binned === 0 && text('keepingBinEmpty')}
          {binned !== null && binned > 0 && text('keepingBinLink', entriesText(binned))}
        </a>
      </div>
    </section>
  );
}

function Deleted() {
  const heading = usePageFocus();
  return (
    <main class={`${page.page} ${page.middle}`}>
      <h1 ref={heading} tabIndex={-1}>
        {text('deletedTitle')}
      </h1>
      <p>{text('deletedText')}</p>
      <p>{text('deletedNext')}</p>
      <div class={page.row}>
        <a class={page.link} href={hrefOf({ is: 'email' })}>
          {text('tabEmail')}
        </a>
        <a class={page.link} href={hrefOf({ is: 'import' })}>
          {text('keepingImportHeading')}
        </a>
      </div>
    </main>
  );
}
