import type { Kind, OutcomeId, QuestionId, ReasonId, SecondChance, Stage, Status } from '../model.ts';

// The ids that may stand in a file; shapes.test.ts compares them with those that the texts name.

export const KINDS = ['sales', 'tender', 'job', 'other'] as const satisfies readonly Kind[];

export const OUTCOMES = [
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
] as const satisfies readonly OutcomeId[];

export const REASONS = [
  'price_value',
  'budget',
  'fit_gap',
  'understanding',
  'proof_risk',
  'relationship',
  'working_with_us',
  'people',
  'timing_capacity',
  'terms',
  'priorities',
  'status_quo',
  'formal',
  'skills',
  'not_said',
  'other',
] as const satisfies readonly ReasonId[];

export const STATUSES = [
  'logged',
  'drafted',
  'asked',
  'nudged',
  'accepted',
  'written',
  'declined',
  'no_answer',
  'held',
  'closed',
] as const satisfies readonly Status[];

export const SECOND_CHANCES = ['none', 'talking', 'won'] as const satisfies readonly SecondChance[];

export const STAGES = [
  'enquiry',
  'proposal',
  'shortlist',
  'final',
  'verbal_yes',
] as const satisfies readonly Stage[];

export const QUESTIONS = [
  'open',
  'chosen',
  'tip',
  'criteria',
  'others',
  'helped',
  'gap',
  'one',
  'process',
  'price',
  'timing',
  'risk',
  'more',
  'ahead',
  'again',
  'missed',
  'playback',
  'thanks',
  'nd.status',
  'nd.easier',
  'nd.stuck',
  't.score',
  't.read',
  't.next',
  'j.bar',
  'j.next',
] as const satisfies readonly QuestionId[];
