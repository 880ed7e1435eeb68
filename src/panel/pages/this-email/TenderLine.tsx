import { useState } from 'preact/hooks';
import { likelyTenderRule, TENDER_RULES, tenderDeadline } from '../../../followup/tender.ts';
import { dayIn, instantOf } from '../../../followup/zoned.ts';
import type { TenderClock, TenderRule } from '../../../model.ts';
import { type TextKey, text } from '../../../platform/text.ts';
import type { Case } from '../../case.ts';
import { useServices } from '../../services.ts';
import { LinkButton } from '../../ui/Button.tsx';
import { DateField } from '../../ui/DateField.tsx';
import { ClockIcon } from '../../ui/icons.tsx';
import page from '../../ui/Page.module.css';
import { Select } from '../../ui/Select.tsx';
import type { Steps } from '../../use-steps.tsx';
import styles from './Lines.module.css';
import { useDays } from './use-days.ts';
import type { EntryOfThread } from './use-entry.ts';

const RULE_NAMES: Record<TenderRule, TextKey> = {
  'us-federal': 'ruleUsFederal',
  eu: 'ruleEu',
  france: 'ruleFrance',
  uk: 'ruleUk',
};
const RULES = Object.keys(RULE_NAMES) as TenderRule[];

interface TenderLineProps {
  found: Case;
  log: EntryOfThread;
  steps: Steps;
}

/** How long a tender's law leaves for asking, with its source; the rule is the user's to choose. */
export function TenderLine({ found, log, steps }: TenderLineProps) {
  const { now, zone, openOutside } = useServices();
  const { dayOf } = useDays();
  const [isNone, setNone] = useState(false);
  const { email } = found.message.from;
  const likely = isNone ? null : likelyTenderRule({ email, language: found.verdict.language });
  const stored = log.entry?.tender ?? null;
  const notice = instantOf(found.message.sentAt, zone());
  const notifiedOn = stored?.notifiedOn ?? dayIn(notice ?? now(), zone());
  const rule = stored?.rule ?? likely;
  const today = dayIn(now(), zone());

  function choose(value: string): void {
    const chosen = RULES.find((one) => one === value) ?? null;
    setNone(chosen === null);
    const tender: TenderClock | null = chosen && { rule: chosen, notifiedOn };
    void steps.set({ tender }, text(chosen ? 'tenderRuleKept' : 'tenderRuleNone'));
  }

  return (
    <section class={styles.lines}>
      {rule && (
        <p class={styles.line}>
          <span class={styles.quietSign}>
            <ClockIcon />
          </span>
          <span>
            {deadlineText({ rule, notifiedOn }, today, dayOf)}{' '}
            <LinkButton onClick={() => openOutside(TENDER_RULES[rule].url)}>
              {TENDER_RULES[rule].name}
            </LinkButton>{' '}
            <span class={page.small}>{text('notLegalAdvice')}</span>
          </span>
        </p>
      )}
      <div class={page.row}>
        <Select
          label={text('tenderRule')}
          value={rule ?? 'none'}
          options={[
            ...RULES.map((one) => ({ value: one, label: text(RULE_NAMES[one]) })),
            { value: 'none', label: text('ruleNone') },
          ]}
          onChange={choose}
        />
        {rule === 'us-federal' && (
          <DateField
            label={text('noticeOf')}
            value={notifiedOn}
            onChange={(day) => void steps.set({ tender: { rule, notifiedOn: day } }, text('tenderRuleKept'))}
          />
        )}
      </div>
    </section>
  );
}

/** What the law counts, as a sentence. */
function deadlineText(clock: TenderClock, today: string, dayOf: (date: string) => string): string {
  const { day, counts } = tenderDeadline(clock);
  const rule = text(RULE_NAMES[clock.rule]);
  if (counts.what === 'request') {
    if (day === null) return text('tenderAskWithin', rule, counts.days);
    return text(day < today ? 'tenderAskWas' : 'tenderAskBy', dayOf(day), rule, counts.days);
  }
  return text(counts.what === 'answer' ? 'tenderTheyAnswer' : 'tenderStandstill', rule, counts.days);
}
