import type { Opportunity } from '../../../model.ts';
import { text } from '../../../platform/text.ts';
import { calledName } from '../../called.ts';
import { outcomeLabel, outcomeOptions } from '../../labels.ts';
import { SavedRow } from '../../SavedRow.tsx';
import { useServices } from '../../services.ts';
import { stageLabel, stageOptions } from '../../stages.ts';
import { DateField } from '../../ui/DateField.tsx';
import { FactLine, FactSelect, Facts } from '../../ui/FactLine.tsx';
import type { Steps } from '../../use-steps.tsx';
import { AgreementFact } from './AgreementFact.tsx';
import { AmountFact } from './AmountFact.tsx';
import { instantOn } from './corrections.ts';
import { MoreFacts } from './MoreFacts.tsx';
import { ReasonsFact } from './ReasonsFact.tsx';
import { Tags } from './Tags.tsx';
import { TextFact } from './TextFact.tsx';
import type { EntryFactEdits } from './use-facts.ts';

interface EntryFactsProps {
  entry: Opportunity;
  facts: EntryFactEdits;
  steps: Steps;
}

/** What is known of a case, each to be changed in place; who it was is folded away. */
export function EntryFacts({ entry, facts, steps }: EntryFactsProps) {
  const { now, zone } = useServices();
  const { guess, inMail, told, stage = null } = entry;
  const name = calledName(entry);
  const hasTold = told.length > 0 || entry.reply !== null || entry.call?.endedAt != null;
  const hasMail = inMail.length > 0 || entry.evidence !== null || entry.threadKey !== null;
  return (
    <>
      <Facts>
        <FactSelect
          fact="outcome"
          label={text('whereItWent')}
          value={entry.outcome}
          options={outcomeOptions()}
          onChange={(outcome) => void steps.set({ outcome }, text('changedTo', outcomeLabel(outcome)))}
        />
        <TextFact facts={facts} name="competitor" label={text('learnCompetitor')} />
        <AmountFact entry={entry} facts={facts} steps={steps} />
        <FactSelect
          fact="stage"
          label={text('factStage')}
          value={stage ?? 'unsaid'}
          options={[...stageOptions(), { id: 'unsaid', label: text('factUnsaid') }]}
          onChange={(id) =>
            id === 'unsaid'
              ? void steps.set({ stage: null }, text('changedTo', text('factStage')))
              : void steps.set({ stage: id }, text('changedTo', stageLabel(id)))
          }
        />
        <ReasonsFact
          fact="guess"
          label={text('youGuessed')}
          reasons={guess}
          none={text('noIdea')}
          unanswered={text('notGuessed')}
          onChange={(reasons, says) => void steps.set({ guess: reasons }, says)}
        />
        {hasMail && (
          <ReasonsFact
            fact="in-mail"
            label={text('inTheirMail')}
            reasons={inMail}
            unanswered={text('notGuessed')}
            onChange={(reasons, says) => void steps.set({ inMail: reasons }, says)}
          />
        )}
        {hasTold && (
          <ReasonsFact
            fact="told"
            label={name ? text('entryTold', name) : text('entryToldUnknown')}
            reasons={told}
            unanswered={text('entryNotTold')}
            onChange={(reasons, says) => void steps.set({ told: reasons }, says)}
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
      {facts.state.is === 'failed' && <SavedRow own={{ ...facts, value: facts.fields.competitor }} />}
      <MoreFacts entry={entry} facts={facts} steps={steps} />
    </>
  );
}
