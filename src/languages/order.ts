import type { OutcomeId, QuestionId, QuestionPart, ReasonId } from '../model.ts';

/** Every question of the bank with the part it belongs to, in the order to offer them. */
export const questionOrder: readonly { id: QuestionId; part: QuestionPart }[] = [
  { id: 'open', part: 'frame' },
  { id: 'chosen', part: 'decision' },
  { id: 'tip', part: 'decision' },
  { id: 'criteria', part: 'decision' },
  { id: 'others', part: 'decision' },
  { id: 'helped', part: 'us' },
  { id: 'gap', part: 'us' },
  { id: 'one', part: 'us' },
  { id: 'process', part: 'us' },
  { id: 'price', part: 'probe' },
  { id: 'timing', part: 'probe' },
  { id: 'risk', part: 'probe' },
  { id: 'more', part: 'probe' },
  { id: 'ahead', part: 'ahead' },
  { id: 'again', part: 'ahead' },
  { id: 'missed', part: 'close' },
  { id: 'playback', part: 'close' },
  { id: 'thanks', part: 'close' },
  { id: 'nd.status', part: 'no-decision' },
  { id: 'nd.easier', part: 'no-decision' },
  { id: 'nd.stuck', part: 'no-decision' },
  { id: 't.score', part: 'tender' },
  { id: 't.read', part: 'tender' },
  { id: 't.next', part: 'tender' },
  { id: 'j.bar', part: 'job' },
  { id: 'j.next', part: 'job' },
];

/** The order to offer outcomes in. */
export const outcomeOrder: readonly OutcomeId[] = [
  'competitor',
  'incumbent',
  'in_house',
  'no_decision',
  'postponed',
  'cancelled',
  'not_admitted',
  'other_candidate',
  'role_closed',
  'unknown',
];

/** The order to offer reasons in, each with the question that a stated reason leads to. */
export const reasonOrder: readonly { id: ReasonId; askNext: QuestionId }[] = [
  { id: 'price_value', askNext: 'price' },
  { id: 'budget', askNext: 'timing' },
  { id: 'fit_gap', askNext: 'gap' },
  { id: 'understanding', askNext: 'helped' },
  { id: 'proof_risk', askNext: 'risk' },
  { id: 'relationship', askNext: 'others' },
  { id: 'working_with_us', askNext: 'process' },
  { id: 'people', askNext: 'process' },
  { id: 'timing_capacity', askNext: 'timing' },
  { id: 'terms', askNext: 'gap' },
  { id: 'priorities', askNext: 'ahead' },
  { id: 'status_quo', askNext: 'nd.easier' },
  { id: 'formal', askNext: 't.score' },
  { id: 'skills', askNext: 'j.bar' },
  { id: 'not_said', askNext: 'one' },
  { id: 'other', askNext: 'more' },
];
