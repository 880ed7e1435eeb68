import { useEffect, useRef, useState } from 'preact/hooks';
import type { Opportunity } from '../../../model.ts';
import { formatLocale, text } from '../../../platform/text.ts';
import { entriesText } from '../../amounts.ts';
import { moveFocus, usePageFocus } from '../../page-focus.ts';
import { hrefOf } from '../../router.ts';
import { BackLink } from '../../ui/BackLink.tsx';
import { Button } from '../../ui/Button.tsx';
import page from '../../ui/Page.module.css';
import { Patience } from '../../ui/Patience.tsx';
import { type BinReading, useBin } from '../../use-bin.ts';
import { UndoToast } from '../../use-steps.tsx';
import { BinRow } from './BinRow.tsx';
import { FinalPress } from './FinalPress.tsx';
import { type BinActs, useBinActs } from './use-bin-acts.ts';

/** As many rows as are shown; the others are in the bin all the same. */
const MOST = 200;

/** What was put away: each entry with its days, the way back and the way out for good. */
export function Bin() {
  const { reading, readAgain } = useBin();
  // Above the list, so that the way back does not go with its row.
  const acts = useBinActs();
  return (
    <main class={`${page.page} ${page.full}`}>
      <div>
        <BackLink href={hrefOf({ is: 'log' })}>{text('tabLog')}</BackLink>
      </div>
      {reading.is === 'reading' ? (
        <Patience says={text('binReading')} />
      ) : (
        <BinBody reading={reading} acts={acts} onReadAgain={readAgain} />
      )}
      <UndoToast steps={acts.steps} />
    </main>
  );
}

interface BinBodyProps {
  reading: Exclude<BinReading, { is: 'reading' }>;
  acts: BinActs;
  onReadAgain: () => void;
}

function BinBody({ reading, acts, onReadAgain }: BinBodyProps) {
  const heading = usePageFocus();
  const isEmpty = reading.is === 'read' && reading.entries.length === 0;
  const title = reading.is === 'failed' ? 'binFailedTitle' : isEmpty ? 'binEmptyTitle' : 'bin';
  // The button that was pressed is gone with its row.
  useEffect(() => {
    if (document.activeElement === document.body) moveFocus(heading.current);
  }, [reading]);
  return (
    <>
      <h1 ref={heading} tabIndex={-1}>
        {text(title)}
      </h1>
      {acts.problem && (
        <p class={page.problem} role="alert">
          {acts.problem}
        </p>
      )}
      {reading.is === 'failed' ? (
        <>
          <p>{text('logFailedText')}</p>
          <div class={page.row}>
            <Button look="primary" onClick={onReadAgain}>
              {text('tryAgain')}
            </Button>
          </div>
        </>
      ) : (
        <>
          <div class={page.thought}>
            <p class={page.small}>{text(isEmpty ? 'binEmptyText' : 'binText')}</p>
            <p class={page.small} role="status">
              {acts.deleted}
            </p>
          </div>
          {!isEmpty && <BinList entries={reading.entries} acts={acts} />}
        </>
      )}
    </>
  );
}

function BinList({ entries, acts }: { entries: readonly Opportunity[]; acts: BinActs }) {
  const list = useRef<HTMLUListElement>(null);
  const all = useRef<HTMLDivElement>(null);
  /** The id of the entry, or `all`, that deleting was pressed once for. */
  const [asked, setAsked] = useState<string | null>(null);
  /** The row that was left: focus goes to the one that takes its place. */
  const leftAt = useRef<number | null>(null);

  const leavers = () => [...(list.current?.querySelectorAll<HTMLElement>('[data-leaves]') ?? [])];

  useEffect(() => {
    if (leftAt.current === null) return;
    const left = leavers();
    const next = left[Math.min(leftAt.current, left.length - 1)];
    leftAt.current = null;
    if (next) moveFocus(next);
  }, [entries]);

  async function leave(row: number, act: Promise<boolean>): Promise<void> {
    leftAt.current = row;
    setAsked(null);
    if (!(await act)) leftAt.current = null;
  }

  function keep(id: string): void {
    setAsked(null);
    // Once the buttons are back.
    const place = id === 'all' ? all : list;
    const at = id === 'all' ? '[data-asks]' : `[data-entry="${CSS.escape(id)}"] [data-asks]`;
    requestAnimationFrame(() => moveFocus(place.current?.querySelector<HTMLElement>(at) ?? null));
  }

  return (
    <>
      <ul ref={list} aria-label={text('binList')}>
        {entries.slice(0, MOST).map((entry, row) => (
          <BinRow
            key={entry.id}
            entry={entry}
            isAsked={asked === entry.id}
            onPutBack={() => void leave(row, acts.putBack([entry]))}
            onAsk={() => setAsked(entry.id)}
            onDelete={() => void leave(row, acts.deleteForGood([entry]))}
            onKeep={() => keep(entry.id)}
          />
        ))}
      </ul>
      {entries.length > MOST && (
        <p class={page.small}>{text('binMore', new Intl.NumberFormat(formatLocale()).format(MOST))}</p>
      )}
      <div ref={all}>
        {entries.length < 2 ? null : asked === 'all' ? (
          <FinalPress
            says={text('binEmptyFinal', entriesText(entries.length))}
            label={text('binEmptyNow')}
            keepLabel={text('binKeepThem')}
            onPress={() => void leave(0, acts.deleteForGood(entries))}
            onKeep={() => keep('all')}
          />
        ) : (
          <div class={page.row}>
            <Button onClick={() => void leave(0, acts.putBack(entries))}>{text('binPutAllBack')}</Button>
            <Button look="text" data-asks onClick={() => setAsked('all')}>
              {text('binEmpty')}
            </Button>
          </div>
        )}
      </div>
    </>
  );
}
