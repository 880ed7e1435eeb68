import { useEffect, useRef, useState } from 'preact/hooks';
import type { Minutes } from '../../../model.ts';
import { text } from '../../../platform/text.ts';
import type { GuidePart } from '../../../reply/guide.ts';
import { spokenAt, type TimerView } from './timer.ts';

/** What a screen reader is told of the time: each part as it begins, and the last minute; nothing else. */
export function useSpoken(parts: readonly GuidePart[], minutes: Minutes, { elapsed }: TimerView): string {
  const before = useRef(elapsed);
  const [says, setSays] = useState('');
  useEffect(() => {
    const spoken = spokenAt(parts, minutes, before.current, elapsed);
    before.current = elapsed;
    if (spoken === 'last-minute') setSays(text('callLastMinute'));
    else if (spoken) setSays(parts[spoken.part]?.name ?? '');
  }, [parts, minutes, elapsed]);
  return says;
}
