import { formatLocale, text } from '../../platform/text.ts';
import { dayOrTime } from '../dates.ts';
import { Button } from '../ui/Button.tsx';
import styles from './Trial.module.css';
import { TRIAL_USER, type TrialThread } from './trial-mailbox.ts';
import type { TrialWorld } from './trial-world.ts';

const REPLY = 'trial-reply';

/** A reply box that has just opened may be below the edge. */
const intoView = (box: HTMLElement | null) => box?.scrollIntoView({ block: 'nearest' });

/** The threads, the one that is open, and its reply box: a mail client in small, which sends nothing. */
export function Mailbox({ world }: { world: TrialWorld }) {
  const thread = world.open();
  return (
    <div class={styles.mailbox}>
      <nav aria-label={text('trialMails')}>
        <ul>
          {world.threads().map((one) => (
            <li key={one.sample.id}>
              <button
                type="button"
                class={styles.subject}
                aria-current={one.sample.id === thread.sample.id ? 'true' : undefined}
                onClick={() => world.show(one.sample.id)}
              >
                <span class={styles.sender}>{one.sample.from.name}</span>
                <span class={styles.about}>{one.sample.subject}</span>
              </button>
            </li>
          ))}
        </ul>
      </nav>
      <Thread key={thread.sample.id} thread={thread} world={world} />
    </div>
  );
}

function Thread({ thread, world }: { thread: TrialThread; world: TrialWorld }) {
  const { sample, messages, reply } = thread;
  const now = world.services.now();
  const canAnswer = messages.at(-1)?.direction === 'out';
  return (
    <article class={styles.thread} aria-label={sample.subject}>
      <h2 class={styles.title}>{sample.subject}</h2>
      {messages.map((message, index) => (
        <section key={message.id} class={styles.message} aria-label={message.from.name ?? ''}>
          <p class={styles.from}>
            <span class={styles.sender}>{message.from.name}</span>
            <time dateTime={message.sentAt}>{dayOrTime(new Date(message.sentAt), now, formatLocale())}</time>
          </p>
          {index === messages.length - 1 && <Chip thread={thread} world={world} />}
          <p class={styles.words}>{message.text}</p>
        </section>
      ))}
      {reply === null ? (
        <p class={styles.acts}>
          <Button onClick={() => world.write('')}>{text('trialReply')}</Button>
          {canAnswer && (
            <Button onClick={() => void world.answer()}>{text('trialAnswer', sample.from.name)}</Button>
          )}
        </p>
      ) : (
        <div ref={intoView} class={styles.reply}>
          <label for={REPLY}>{text('trialReplyTo', sample.from.name)}</label>
          <textarea
            id={REPLY}
            rows={Math.max(6, reply.split('\n').length + 1)}
            value={reply}
            onInput={({ currentTarget }) => world.write(currentTarget.value)}
          />
          <p class={styles.acts}>
            <Button onClick={() => void world.send()}>{text('trialSend')}</Button>
          </p>
        </div>
      )}
    </article>
  );
}

/** Beside the newest mail, as in a mail client: that it says no, and the words that say so. */
function Chip({ thread, world }: { thread: TrialThread; world: TrialWorld }) {
  const { verdict, reading, judged } = world.services.mail.current().view ?? {};
  const message = reading?.messages[judged ?? -1];
  if (!verdict?.rejection || !message?.text || message.from.email === TRIAL_USER.email) return null;
  const [words] = verdict.evidence;
  return (
    <button type="button" class={styles.chip} onClick={() => world.clickChip()}>
      <b>{text('chipSaidNo', thread.sample.from.name)}</b>
      {words && <span>{text('chipEvidence', message.text.slice(words.start, words.end))}</span>}
    </button>
  );
}
