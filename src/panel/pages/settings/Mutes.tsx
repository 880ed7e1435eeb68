import { useId } from 'preact/hooks';
import type { Mute } from '../../../model.ts';
import { formatLocale, type TextKey, text } from '../../../platform/text.ts';
import { day, instantOf } from '../../dates.ts';
import { type TeachingChange, useServices } from '../../services.ts';
import { Button } from '../../ui/Button.tsx';
import page from '../../ui/Page.module.css';
import { Row } from './Row.tsx';
import styles from './Settings.module.css';
import { ShortList } from './ShortList.tsx';

const GROUPS: readonly [Mute['of'], TextKey][] = [
  ['message', 'mutedMails'],
  ['sender', 'mutedSenders'],
  ['phrase', 'mutedWords'],
];

interface MutesProps {
  mutes: readonly Mute[];
  onRemove: (change: TeachingChange, says: string) => void;
}

/** Everything that "Not a rejection" silenced: mails, senders, words. */
export function Mutes({ mutes, onRemove }: MutesProps) {
  return (
    <Row id="muted">
      {mutes.length === 0 && <p class={page.small}>{text('noMutes')}</p>}
      {GROUPS.map(([of, name]) => {
        const group = mutes.filter((mute) => mute.of === of);
        if (group.length === 0) return null;
        return (
          <section key={of}>
            <h4 class={styles.group}>{text(name)}</h4>
            <ShortList label={text(name)} items={group}>
              {(mute) => <MuteRow key={mute.key} mute={mute} onRemove={onRemove} />}
            </ShortList>
          </section>
        );
      })}
    </Row>
  );
}

function nameOf(mute: Mute): string {
  if (mute.of === 'message') return mute.from.name ?? mute.from.email ?? text('noName');
  return mute.of === 'sender' ? mute.email : mute.phrase;
}

function effectOf(mute: Mute, now: Date): string {
  if (mute.of === 'sender') return text('muteSenderEffect');
  if (mute.of === 'phrase') return text('mutePhraseEffect');
  const sent = instantOf(mute.sentAt);
  return sent ? text('muteMailEffect', day(sent, now, formatLocale())) : text('muteMailOnly');
}

function MuteRow({ mute, onRemove }: { mute: Mute; onRemove: MutesProps['onRemove'] }) {
  const { now } = useServices();
  const id = useId();
  const name = nameOf(mute);
  return (
    <li class={styles.item}>
      <div class={styles.words}>
        <p id={id}>{name}</p>
        <p class={styles.effect}>{effectOf(mute, now())}</p>
      </div>
      <div class={styles.actions}>
        <Button
          look="text"
          data-removes
          aria-describedby={id}
          onClick={() => onRemove({ unmute: [mute.key] }, text('unmuted', name))}
        >
          {text('unmute')}
        </Button>
      </div>
    </li>
  );
}
