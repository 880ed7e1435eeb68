import { useEffect, useRef, useState } from 'preact/hooks';
import { text } from '../../../platform/text.ts';
import { usePlainKeys } from '../../keys.ts';
import { moveFocus, usePageFocus } from '../../page-focus.ts';
import { hrefOf } from '../../router.ts';
import type { TeachingChange } from '../../services.ts';
import { BackLink } from '../../ui/BackLink.tsx';
import { Button } from '../../ui/Button.tsx';
import page from '../../ui/Page.module.css';
import { Patience } from '../../ui/Patience.tsx';
import { Toast } from '../../ui/Toast.tsx';
import { useTaught, useTeach } from '../../use-teaching.ts';
import { FollowingUp } from './FollowingUp.tsx';
import { Mutes } from './Mutes.tsx';
import { OwnPhrases } from './OwnPhrases.tsx';

const UNDO_KEY = 'z';

/** What was taken out last, to be put back: by the toast, or by the key when that has gone. */
interface Undo {
  says: string;
  back: TeachingChange;
  isShown: boolean;
}

/** How the path is followed, and what the user has taught the detector, each to be changed and taken back. */
export function Settings({ back }: { back: 'email' | 'log' }) {
  const { reading, readAgain } = useTaught();
  const teach = useTeach();
  const heading = usePageFocus();
  const main = useRef<HTMLElement>(null);
  const [undo, setUndo] = useState<Undo | null>(null);
  const removedAt = useRef<number | null>(null);
  const hadUndo = useRef(false);

  const removers = () => [...(main.current?.querySelectorAll<HTMLElement>('[data-removes]') ?? [])];

  // The button that was pressed is gone with its row: focus goes to the next one, so that a list can be cleared.
  useEffect(() => {
    if (removedAt.current === null || document.activeElement !== document.body) return;
    const left = removers();
    const next = left[Math.min(removedAt.current, left.length - 1)];
    removedAt.current = null;
    moveFocus(next ?? heading.current);
  }, [reading]);

  async function remove(change: TeachingChange, says: string): Promise<void> {
    removedAt.current = removers().indexOf(document.activeElement as HTMLElement);
    const back = await teach.change(change);
    if (back) setUndo({ says, back, isShown: true });
    else removedAt.current = null;
  }

  // So is the toast's own button.
  useEffect(() => {
    if (undo === null && hadUndo.current && document.activeElement === document.body) {
      moveFocus(heading.current);
    }
    hadUndo.current = undo !== null;
  }, [undo]);

  async function takeBack(): Promise<void> {
    if (undo && (await teach.change(undo.back))) setUndo(null);
  }

  usePlainKeys(true, (key) => {
    if (key === UNDO_KEY) void takeBack();
  });

  return (
    <main ref={main} class={`${page.page} ${page.full}`}>
      <div>
        <BackLink href={hrefOf({ is: back })}>{text(back === 'log' ? 'tabLog' : 'tabEmail')}</BackLink>
      </div>
      <h1 ref={heading} tabIndex={-1}>
        {text('settings')}
      </h1>
      {teach.problem && (
        <p class={page.problem} role="alert">
          {teach.problem}
        </p>
      )}
      <section class={page.thought}>
        <a class={page.link} href={hrefOf({ is: 'keeping' })}>
          {text('keepingTitle')}
        </a>
        <p class={page.small}>{text('settingsKeepingEffect')}</p>
      </section>
      <FollowingUp />
      {reading.is === 'reading' && <Patience says={text('openingTaught')} />}
      {reading.is === 'failed' && (
        <section class={page.thought} role="alert">
          <h2>{text('taughtFailed')}</h2>
          <p>{text('logFailedText')}</p>
          <div class={page.row}>
            <Button onClick={readAgain}>{text('tryAgain')}</Button>
          </div>
        </section>
      )}
      {reading.is === 'read' && (
        <>
          <OwnPhrases taught={reading.taught} onRemove={remove} />
          <Mutes mutes={reading.taught.mutes} onRemove={remove} />
        </>
      )}
      <Toast
        says={undo?.isShown ? undo.says : null}
        actionLabel={text('undo')}
        actionKey={UNDO_KEY.toUpperCase()}
        onAction={() => void takeBack()}
        onGone={() => setUndo((last) => last && { ...last, isShown: false })}
      />
    </main>
  );
}
