import type { Opportunity } from '../../../model.ts';
import { text } from '../../../platform/text.ts';
import { calledName } from '../../called.ts';
import { outcomeLabel, outcomeOptions, reasonLabel, reasonOptions } from '../../labels.ts';
import { useServices } from '../../services.ts';
import { DateField } from '../../ui/DateField.tsx';
import { FactLine, FactSelect, Facts, FactText } from '../../ui/FactLine.tsx';
import type { Steps } from '../../use-steps.tsx';
import { withMain } from '../learn/learned.ts';
import { useLearn } from '../learn/use-learn.ts';
import { AgreementFact } from './AgreementFact.tsx';
import { instantOn } from './corrections.ts';
import { Tags } from './Tags.tsx';

/** What is known of a case, each to be changed in place. */
export function EntryFacts({ entry, steps }: { entry: Opportunity; steps: Steps }) {
  const { now, zone } = useServices();
  const learn = useLearn(entry);
  const { guess, inMail } = entry;
  const { told } = learn.fields;
  const name = calledName(entry);
  const hasTold = told.length > 0 || entry.reply !== null || entry.call?.endedAt != null;
  const unanswered = { id: 'unanswered' as const, label: text('notGuessed') };
  return (
    <Facts>
      <FactSelect
        fact="outcome"
        label={text('whereItWent')}
        value={entry.outcome}
        options={outcomeOptions()}
        onChange={(outcome) => void steps.set({ outcome }, text('changedTo', outcomeLabel(outcome)))}
      />
      <FactText
        label={text('learnCompetitor')}
        value={learn.fields.competitor}
        onInput={(competitor) => learn.set({ competitor })}
      />
      <FactSelect
        fact="guess"
        label={text('youGuessed')}
        value={guess[0] ?? 'unanswered'}
        options={[...(guess[0] ? [] : [unanswered]), ...reasonOptions(text('noIdea'))]}
        onChange={(id) => {
          if (id !== 'unanswered') void steps.set({ guess: [id] }, text('changedTo', reasonLabel(id)));
        }}
      />
      {inMail.length > 0 && (
        <FactLine label={text('inTheirMail')}>{inMail.map(reasonLabel).join(', ')}</FactLine>
      )}
      {hasTold && (
        <FactSelect
          fact="told"
          label={name ? text('entryTold', name) : text('entryToldUnknown')}
          value={told[0] ?? 'unanswered'}
          options={[...(told[0] ? [] : [{ ...unanswered, label: text('entryNotTold') }]), ...reasonOptions()]}
          onChange={(id) => {
            if (id === 'unanswered') return;
            void steps.set({ told: withMain(told, id) }, text('changedTo', reasonLabel(id)));
          }}
          also={told.length > 1 ? text('reasonsAlso', told.slice(1).map(reasonLabel).join(', ')) : null}
        />
      )}
      {!entry.decidedAt && (
        <FactLine label={text('happenedNo')}>
          <DateField
            label={text('happenedOn')}
            value=""
            onChange={(day) => {
              const decidedAt = instantOn(day, now(), zone());
              void steps.set({ decidedAt }, text('changedTo', text('happenedNo')));
            }}
          />
        </FactLine>
      )}
      <FactLine label={text('entryTags')}>
        <Tags entry={entry} steps={steps} />
      </FactLine>
      <AgreementFact entry={entry} steps={steps} />
    </Facts>
  );
}
