import { NO_STEP_YET } from '../../../followup/blank.ts';
import type { Money, Opportunity } from '../../../model.ts';
import { amountIn } from '../../money.ts';
import type { OpportunityFields, OpportunitySeed } from '../../services.ts';
import type { NewEntryForm } from './form.ts';

/** The value that a form tells of; `usual`: the currency where none was chosen. */
function worthOf({ amount, currency }: NewEntryForm, usual: string): Money | null {
  const figures = amountIn(amount);
  return typeof figures === 'number' ? { amount: figures, currency: currency ?? usual } : null;
}

/** What every entry by hand begins with, as far as the form tells. */
export function seedOf(form: NewEntryForm, usualCurrency: string) {
  const value = worthOf(form, usualCurrency);
  return {
    ...NO_STEP_YET,
    contact: { name: form.name.trim() || null, email: null },
    organisation: form.organisation.trim() || null,
    outcome: form.outcome ?? 'unknown',
    guess: form.guess ? [form.guess] : [],
    notes: form.notes,
    project: null,
    threadKey: null,
    threadUrl: null,
    inMail: form.said ? [form.said.reason] : [],
    evidence: form.said?.words.trim() || null,
    language: null,
    competitor: form.competitor.trim() || null,
    ...(value && { value }),
    ...(form.stage && { stage: form.stage }),
  } satisfies Partial<OpportunitySeed>;
}

/** What a form adds to an entry that is already there: only what was answered, notes below the old ones. */
export function added(form: NewEntryForm, stored: Opportunity, usualCurrency: string): OpportunityFields {
  const notes = [stored.notes, form.notes].filter((part) => part.trim() !== '').join('\n\n');
  const value = worthOf(form, usualCurrency);
  return {
    ...(form.outcome && { outcome: form.outcome }),
    ...(form.guess && { guess: [form.guess] }),
    ...(form.notes.trim() !== '' && { notes }),
    ...(form.competitor.trim() !== '' && { competitor: form.competitor.trim() }),
    ...(value && { value }),
    ...(form.stage && { stage: form.stage }),
  };
}
