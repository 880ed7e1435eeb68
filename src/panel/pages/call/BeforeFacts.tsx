import { NO_CALL_YET } from '../../../followup/blank.ts';
import type { Call, Opportunity } from '../../../model.ts';
import { text } from '../../../platform/text.ts';
import { reasonLabel, reasonOptions } from '../../labels.ts';
import { useServices } from '../../services.ts';
import { LinkButton } from '../../ui/Button.tsx';
import { FactLine, FactSelect, Facts } from '../../ui/FactLine.tsx';
import type { Steps } from '../../use-steps.tsx';
import { guideMinutes } from './timer.ts';

/** What the user reads once more before the call, and may still change. */
export function BeforeFacts({ entry, call, steps }: { entry: Opportunity; call: Call; steps: Steps }) {
  const { records, openOutside, copy } = useServices();
  const guess = entry.guess[0];

  const setMinutes = (minutes: number) =>
    void steps.act(
      async () => {
        const write = (to: number) =>
          records.change({ entry: entry.id }, (now) => ({
            call: { ...(now.call ?? NO_CALL_YET), minutes: to },
          }));
        await write(minutes);
        return () => write(call.minutes);
      },
      text('changedTo', text('minutes', minutes)),
    );

  return (
    <Facts>
      <FactSelect
        fact="guess"
        label={text('youGuessed')}
        value={guess ?? 'unanswered'}
        options={[
          ...(guess === undefined ? [{ id: 'unanswered' as const, label: text('notGuessed') }] : []),
          ...reasonOptions(text('noIdea')),
        ]}
        onChange={(id) => {
          if (id !== 'unanswered') void steps.set({ guess: [id] }, text('changedTo', reasonLabel(id)));
        }}
      />
      {entry.inMail.length > 0 && (
        <FactLine label={text('inTheirMail')}>{entry.inMail.map(reasonLabel).join(', ')}</FactLine>
      )}
      <FactSelect
        fact="minutes"
        label={text('minutesLabel')}
        value={guideMinutes(call.minutes) === 15 ? '15' : '10'}
        options={[
          { id: '10', label: text('minutes', 10) },
          { id: '15', label: text('minutes', 15) },
        ]}
        onChange={(minutes) => setMinutes(Number(minutes))}
      />
      {call.place !== '' && (
        <FactLine label={text('callPlace')}>
          {call.place}{' '}
          {/^https:\/\/\S+$/.test(call.place) ? (
            <LinkButton onClick={() => openOutside(call.place)}>{text('callOpenLink')}</LinkButton>
          ) : (
            <LinkButton onClick={() => void copy(call.place)}>{text('copy')}</LinkButton>
          )}
        </FactLine>
      )}
    </Facts>
  );
}
