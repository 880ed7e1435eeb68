import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { senderKey } from '../../../detection/teaching.ts';
import type { Opportunity } from '../../../model.ts';
import { text } from '../../../platform/text.ts';
import type { Case } from '../../case.ts';
import { moveFocus, usePageFocus } from '../../page-focus.ts';
import { hrefOf } from '../../router.ts';
import { type Taught, useServices } from '../../services.ts';
import { decidingPhrases, mutePhrases, muteSender, mutesOn } from '../../teach.ts';
import { Button, LinkButton } from '../../ui/Button.tsx';
import page from '../../ui/Page.module.css';
import type { Teach } from '../../use-teaching.ts';
import { MetaLine } from './MetaLine.tsx';

interface MutedProps {
  found: Case;
  entry: Opportunity | null;
  taught: Taught;
  teach: Teach;
  onCallRejection: () => void;
  /** Why the mail could not be logged. */
  problem: string | null;
}

/** A mail that the user said is no rejection, itself, by its sender or by its words; each can be taken back. */
export function Muted({ found, entry, taught, teach, onCallRejection, problem }: MutedProps) {
  const heading = usePageFocus();
  const { now } = useServices();
  const { message, sender, phrases } = mutesOn(found, taught);
  const address = senderKey(found.message.from.email);
  const deciding = decidingPhrases(found);
  const words = (
    phrases.length > 0 ? phrases.flatMap((mute) => (mute.of === 'phrase' ? [mute.phrase] : [])) : deciding
  ).join(' … ');
  const unmute = (...keys: string[]) => void teach.change({ unmute: keys });
  const wrong = teach.problem ?? problem;
  return (
    <main class={page.page}>
      <header class={page.head}>
        <h1 ref={heading} tabIndex={-1}>
          {text(message ? 'setAsideTitle' : 'mutedTitle')}
        </h1>
        <MetaLine found={found} />
      </header>
      {message && (
        <p>
          {text('setAsideText')} <LinkButton onClick={() => unmute(message.key)}>{text('undo')}</LinkButton>
        </p>
      )}
      {wrong && (
        <p class={page.problem} role="alert">
          {wrong}
        </p>
      )}
      <div class={page.thought}>
        {address !== null && (
          <MuteChoice
            isOn={sender !== null}
            says={text('mutedSender', address)}
            onUndo={() => sender && unmute(sender.key)}
            onMute={() => void teach.change(muteSender(address, now()))}
          >
            {text('alsoSender', address)}
          </MuteChoice>
        )}
        {words !== '' && (
          <MuteChoice
            isOn={phrases.length > 0}
            says={text('mutedPhrase', words)}
            onUndo={() => unmute(...phrases.map(({ key }) => key))}
            onMute={() => void teach.change(mutePhrases(deciding, taught, now()))}
          >
            {text('alsoPhrase', words)}
          </MuteChoice>
        )}
      </div>
      {entry && (
        <p>
          {text('setAsideKept')}{' '}
          <a class={page.link} href={hrefOf({ is: 'entry', id: entry.id })}>
            {text('openEntry')}
          </a>
        </p>
      )}
      {!message && !entry && (
        <div class={page.row}>
          <Button onClick={onCallRejection}>{text('thisIsARejection')}</Button>
        </div>
      )}
      <a class={page.link} href={hrefOf({ is: 'settings' })}>
        {text('allMutes')}
      </a>
    </main>
  );
}

interface MuteChoiceProps {
  isOn: boolean;
  /** What holds while it is on. */
  says: string;
  onMute: () => void;
  onUndo: () => void;
  children: ComponentChildren;
}

/** One more thing to mute: offered, or said to be muted and taken back. Focus stays with it. */
function MuteChoice({ isOn, says, onMute, onUndo, children }: MuteChoiceProps) {
  const id = useId();
  const control = useRef<HTMLButtonElement>(null);
  const was = useRef(isOn);
  useEffect(() => {
    if (was.current !== isOn && document.activeElement === document.body) moveFocus(control.current);
    was.current = isOn;
  }, [isOn]);
  return isOn ? (
    <p id={id}>
      {says}{' '}
      <LinkButton ref={control} aria-describedby={id} onClick={onUndo}>
        {text('undo')}
      </LinkButton>
    </p>
  ) : (
    <div>
      <Button ref={control} onClick={onMute}>
        {children}
      </Button>
    </div>
  );
}
