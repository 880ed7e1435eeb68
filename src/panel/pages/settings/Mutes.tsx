import { useId } from 'preact/hooks';
import type { Mute } from '../../../model.ts';
import { formatLocale, type TextKey, text } from '../../../platform/text.ts';
import { day, instantOf } from '../../dates.ts';
import { type TeachingChange, useServices } from '../../services.ts';
import { Button } from '../../ui/Button.tsx';
import page from '../../ui/Page.module.css';
import styles from './Settings.module.css';

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
    <section class={page.thought}>
      <h2>{text('muted')}</h2>
      <p class={page.small}>{text(mutes.length === 0 ? 'noMutes' : 'mutedText')}</p>
      {GROUPS.map(([of, name]) => {
        const group = mutes.filter((mute) => mute.of === of);
        if (group.length === 0) return null;
        return (
          <section key={of}>
            <h3 class={styles.group}>{text(name)}</h3>
            <ul class={styles.rows} aria-label={text(name)}>
              {group.map((mute) => (
                <MuteRow key={mute.key} mute={mute} onRemove={onRemove} />
              ))}
            </ul>
          </section>
        );
      })}
    </section>
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
