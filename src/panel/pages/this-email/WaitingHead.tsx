import type { RefObject } from 'preact';
import { text } from '../../../platform/text.ts';
import { MetaLine } from './MetaLine.tsx';
import { StageHead } from './StageHead.tsx';
import type { StageProps } from './stage-props.ts';
import { useDays } from './use-days.ts';

interface WaitingHeadProps extends StageProps {
  heading: RefObject<HTMLHeadingElement | null>;
}

/** Who has not answered yet, and since when. */
export function WaitingHead({ found, entry, log, name, heading }: WaitingHeadProps) {
  const { dayOf } = useDays();
  const asked = entry.request?.sentAt;
  return (
    <StageHead
      heading={heading}
      title={name ? text('notAnsweredYet', name) : text('notAnsweredYetUnknown')}
      meta={<MetaLine found={found} entry={entry} when={asked ? text('askedOn', dayOf(asked)) : null} />}
      unreadable={log.unreadable}
    />
  );
}
