import { outcomeOrder, reasonOrder } from '../languages/order.ts';
import { wordings } from '../languages/wording.ts';
import type { Kind, OutcomeId, ReasonId, Wording } from '../model.ts';
import { textLanguage } from '../platform/text.ts';
import type { Answer } from './ui/Answers.tsx';

/** Outcomes and reasons asked for first, by kind; the others are behind "More". */
const FIRST_OUTCOMES: Record<Kind, readonly OutcomeId[]> = {
  sales: ['competitor', 'incumbent', 'in_house', 'no_decision', 'postponed'],
  tender: ['competitor', 'incumbent', 'not_admitted', 'cancelled', 'no_decision'],
  job: ['other_candidate', 'role_closed', 'postponed'],
  other: ['competitor', 'incumbent', 'in_house', 'no_decision', 'postponed'],
};

const FIRST_REASONS: Record<Kind, readonly ReasonId[]> = {
  sales: ['price_value', 'budget', 'fit_gap', 'timing_capacity'],
  tender: ['price_value', 'formal', 'fit_gap', 'proof_risk'],
  job: ['skills', 'understanding', 'timing_capacity'],
  other: ['price_value', 'budget', 'fit_gap', 'timing_capacity'],
};

/** The wording of the language that the panel's texts are in. */
export function panelWording(): Wording {
  return wordings[textLanguage()];
}

/** Every outcome with its label, in the order to offer them. */
export function outcomeOptions(): { id: OutcomeId; label: string }[] {
  return outcomeOrder.map((id) => ({ id, label: outcomeLabel(id) }));
}

export function outcomeLabel(id: OutcomeId): string {
  return panelWording().outcomes[id].label;
}

/** Every reason with its label, in the order to offer them; last `not_said`, which a guess calls "No idea". */
export function reasonOptions(notSaid = reasonLabel('not_said')): { id: ReasonId; label: string }[] {
  const ids = reasonOrder.map((reason) => reason.id).filter((id) => id !== 'not_said');
  return [...ids.map((id) => ({ id, label: reasonLabel(id) })), { id: 'not_said', label: notSaid }];
}

export function reasonLabel(id: ReasonId): string {
  return panelWording().reasons[id].label;
}

function outcomeAnswer(id: OutcomeId): Answer<OutcomeId> {
  return { id, ...panelWording().outcomes[id] };
}

function reasonAnswer(id: ReasonId): Answer<ReasonId> {
  const { label, use } = panelWording().reasons[id];
  return { id, label, definition: use };
}

/** The answers to "Where it went" for a kind of opportunity. */
export function outcomeAnswers(kind: Kind): { first: Answer<OutcomeId>[]; rest: Answer<OutcomeId>[] } {
  const first = FIRST_OUTCOMES[kind];
  const rest = outcomeOrder.filter((id) => id !== 'unknown' && !first.includes(id));
  return { first: first.map(outcomeAnswer), rest: rest.map(outcomeAnswer) };
}

/** The answers to "Your guess" for a kind of opportunity. */
export function reasonAnswers(kind: Kind): { first: Answer<ReasonId>[]; rest: Answer<ReasonId>[] } {
  const first = FIRST_REASONS[kind];
  const rest = reasonOrder.map(({ id }) => id).filter((id) => id !== 'not_said' && !first.includes(id));
  return { first: first.map(reasonAnswer), rest: rest.map(reasonAnswer) };
}
