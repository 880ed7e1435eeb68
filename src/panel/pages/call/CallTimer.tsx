import { formatLocale, text } from '../../../platform/text.ts';
import { time } from '../../dates.ts';
import { Button } from '../../ui/Button.tsx';
import { PauseIcon, PlayIcon } from '../../ui/icons.tsx';
import styles from './call.module.css';
import { instantOfSecond, type TimerView, timerFigures } from './timer.ts';

interface CallTimerProps {
  view: TimerView;
  at: Date;
  minutes: number;
  onPause: () => void;
}

/** The second line beside the figures. */
function asideOf({ view, at, minutes }: Omit<CallTimerProps, 'onPause'>): [string, string | null] {
  const locale = formatLocale();
  if (view.is === 'paused') return [text('callPaused'), null];
  if (view.is === 'away') return [text('callPausedSince', time(new Date(view.since ?? at), locale)), null];
  const end = instantOfSecond(view, minutes * 60, at);
  if (view.isOver) return [text('callOver', minutes), null];
  return [text('callLeftOf', minutes), text('callEnds', time(end, locale))];
}

/** How much time is left, and the way to stop the clock. */
export function CallTimer({ view, at, minutes, onPause }: CallTimerProps) {
  const [of, ends] = asideOf({ view, at, minutes });
  const runs = view.is === 'running';
  return (
    <div class={styles.clock}>
      <time
        role="timer"
        aria-label={text('callTimeLeft')}
        class={`${styles.figures} ${view.isLastMinute ? styles.lastMinute : ''}`}
        dateTime={`PT${Math.abs(view.left)}S`}
      >
        {timerFigures(view)}
      </time>
      <p class={styles.of} role={view.is === 'away' ? 'status' : undefined}>
        {of}
        {ends !== null && (
          <>
            <br />
            {ends}
          </>
        )}
      </p>
      <Button icon={runs ? <PauseIcon /> : <PlayIcon />} onClick={onPause}>
        <span class={styles.pauseName}>{text(runs ? 'callPause' : 'callContinue')}</span>
      </Button>
    </div>
  );
}
