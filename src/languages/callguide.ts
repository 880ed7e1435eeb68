import type { CallPlan, CallSituation, GuideStep, Minutes, QuestionId, ReasonId } from '../model.ts';
import { reasonOrder } from './order.ts';

type Steps = Record<Minutes, readonly GuideStep[]>;

const PROBE: readonly QuestionId[] = ['price', 'timing', 'risk', 'process', 'more'];

const usual: Steps = {
  10: [
    { part: 'frame', from: 0, to: 60, questions: ['open'], ask: 'all' },
    { part: 'decision', from: 60, to: 210, questions: ['chosen', 'tip'], ask: 'all' },
    { part: 'us', from: 210, to: 390, questions: ['gap', 'one'], ask: 'all' },
    { part: 'ahead', from: 390, to: 510, questions: ['ahead', 'again'], ask: 'all' },
    { part: 'close', from: 510, to: 600, questions: ['playback', 'thanks'], ask: 'all' },
  ],
  15: [
    { part: 'frame', from: 0, to: 90, questions: ['open'], ask: 'all' },
    { part: 'decision', from: 90, to: 270, questions: ['chosen', 'criteria', 'others'], ask: 'all' },
    { part: 'us', from: 270, to: 510, questions: ['helped', 'gap', 'one'], ask: 'all' },
    { part: 'probe', from: 510, to: 660, questions: PROBE, ask: 'one' },
    { part: 'ahead', from: 660, to: 780, questions: ['ahead', 'again'], ask: 'all' },
    { part: 'close', from: 780, to: 900, questions: ['missed', 'playback', 'thanks'], ask: 'all' },
  ],
};

/** The usual parts and times with other questions in some of them. */
function asking(questions: Partial<Record<GuideStep['part'], readonly QuestionId[]>>): Steps {
  const changed = (steps: readonly GuideStep[]) =>
    steps.map((step) => ({ ...step, questions: questions[step.part] ?? step.questions }));
  return { 10: changed(usual[10]), 15: changed(usual[15]) };
}

// The variants of the product notes, 6.3. Scores take time to talk through; an applicant has one question less to ask
// where nobody was chosen.
const steps: Record<CallSituation, Steps> = {
  usual,
  'no-decision': asking({ decision: ['nd.status', 'nd.stuck'], us: ['nd.easier', 'one'] }),
  'in-house': asking({ decision: ['chosen'], us: ['gap'], ahead: ['again'] }),
  tender: {
    10: [
      { part: 'frame', from: 0, to: 60, questions: ['open'], ask: 'all' },
      { part: 'decision', from: 60, to: 300, questions: ['t.score', 't.read'], ask: 'all' },
      { part: 'us', from: 300, to: 420, questions: ['one'], ask: 'all' },
      { part: 'ahead', from: 420, to: 510, questions: ['t.next'], ask: 'all' },
      { part: 'close', from: 510, to: 600, questions: ['playback', 'thanks'], ask: 'all' },
    ],
    15: [
      { part: 'frame', from: 0, to: 90, questions: ['open'], ask: 'all' },
      { part: 'decision', from: 90, to: 450, questions: ['t.score', 't.read'], ask: 'all' },
      { part: 'us', from: 450, to: 570, questions: ['one'], ask: 'all' },
      { part: 'probe', from: 570, to: 690, questions: PROBE, ask: 'one' },
      { part: 'ahead', from: 690, to: 780, questions: ['t.next'], ask: 'all' },
      { part: 'close', from: 780, to: 900, questions: ['missed', 'playback', 'thanks'], ask: 'all' },
    ],
  },
  job: {
    10: [
      { part: 'frame', from: 0, to: 60, questions: ['open'], ask: 'all' },
      { part: 'decision', from: 60, to: 240, questions: ['j.bar'], ask: 'all' },
      { part: 'us', from: 240, to: 420, questions: ['gap'], ask: 'all' },
      { part: 'ahead', from: 420, to: 540, questions: ['j.next'], ask: 'all' },
      { part: 'close', from: 540, to: 600, questions: ['thanks'], ask: 'all' },
    ],
    15: [
      { part: 'frame', from: 0, to: 90, questions: ['open'], ask: 'all' },
      { part: 'decision', from: 90, to: 330, questions: ['j.bar'], ask: 'all' },
      { part: 'us', from: 330, to: 600, questions: ['gap'], ask: 'all' },
      { part: 'ahead', from: 600, to: 810, questions: ['j.next'], ask: 'all' },
      { part: 'close', from: 810, to: 900, questions: ['thanks'], ask: 'all' },
    ],
  },
  'role-closed': {
    10: [
      { part: 'frame', from: 0, to: 60, questions: ['open'], ask: 'all' },
      { part: 'us', from: 60, to: 330, questions: ['gap'], ask: 'all' },
      { part: 'ahead', from: 330, to: 540, questions: ['j.next'], ask: 'all' },
      { part: 'close', from: 540, to: 600, questions: ['thanks'], ask: 'all' },
    ],
    15: [
      { part: 'frame', from: 0, to: 90, questions: ['open'], ask: 'all' },
      { part: 'us', from: 90, to: 480, questions: ['gap'], ask: 'all' },
      { part: 'ahead', from: 480, to: 810, questions: ['j.next'], ask: 'all' },
      { part: 'close', from: 810, to: 900, questions: ['thanks'], ask: 'all' },
    ],
  },
};

/** The call, part by part, for each situation and length; what is said in it stands in each language's wording. */
export const callPlan: CallPlan = {
  steps,
  askNext: Object.fromEntries(reasonOrder.map(({ id, askNext }) => [id, askNext])) as Record<
    ReasonId,
    QuestionId
  >,
};
