import type {
  CallSituation,
  GuidePartId,
  GuideStep,
  Kind,
  Minutes,
  OutcomeId,
  QuestionId,
  ReasonId,
  Register,
  Wording,
} from '../model.ts';

/** What the guide of a call depends on. */
export interface GuideFacts {
  kind: Kind;
  outcome: OutcomeId;
  /** How long the call is meant to last; up to 10 gives the guide for 10 minutes, more the one for 15. */
  minutes: number;
  /** The reasons that the client has named so far, in their mail or in the call: the probe asks about the first. */
  told: readonly ReasonId[];
  /** How the client is addressed in Spanish; `tu` if not given. */
  register?: Register;
}

export interface GuidePart {
  part: GuidePartId;
  name: string;
  /** Seconds from the start of the call. */
  from: number;
  to: number;
  /** What to mind in this part; null where there is nothing to say. */
  note: string | null;
  /** In the order to ask them. */
  questions: { id: QuestionId; text: string }[];
  /** To be shown one at a time while this part lasts. */
  reminders: string[];
}

export interface Guide {
  steps: GuidePart[];
}

/** Outcomes after which nobody was chosen: "Which way did you go" has no answer there. */
const NOBODY_CHOSEN: readonly OutcomeId[] = ['no_decision', 'cancelled', 'postponed'];

/** Which of the wording's reminders help in which part, by their place in its list. */
const REMINDERS: Record<GuidePartId, readonly number[]> = {
  frame: [0],
  decision: [0, 1, 6],
  us: [2, 5, 4, 7],
  probe: [6, 0, 8],
  ahead: [3, 1],
  close: [9],
};

/**
 * The call, part by part, for the situation of an entry (product notes, 6.3), in a wording's language. Its times
 * follow each other without a gap up to 600 or 900 seconds.
 */
export function guideFor(facts: GuideFacts, wording: Wording): Guide {
  const { plan } = wording.guide;
  const minutes: Minutes = facts.minutes <= 10 ? 10 : 15;
  const situation = situationOf(facts);
  return {
    steps: plan.steps[situation][minutes].map((step) => ({
      part: step.part,
      name: wording.guide.partNames[step.part],
      from: step.from,
      to: step.to,
      note: noteOf(step.part, minutes, situation, wording),
      questions: askedIn(step, facts, wording).map((id) => ({ id, text: questionText(id, facts, wording) })),
      reminders: REMINDERS[step.part].flatMap((at) => wording.guide.reminders[at] ?? []),
    })),
  };
}

/** Which guide an entry's kind and outcome ask for. */
export function situationOf({ kind, outcome }: Pick<GuideFacts, 'kind' | 'outcome'>): CallSituation {
  if (kind === 'tender') return 'tender';
  if (kind === 'job') return outcome === 'role_closed' ? 'role-closed' : 'job';
  if (NOBODY_CHOSEN.includes(outcome)) return 'no-decision';
  return outcome === 'in_house' ? 'in-house' : 'usual';
}

/**
 * All questions of a part; of the probe only what the first named reason leads to, because "You mentioned price" may
 * not be asked of somebody who did not, and then the question that fits whatever was said.
 */
function askedIn(step: GuideStep, { told }: GuideFacts, { guide }: Wording): readonly QuestionId[] {
  if (step.ask === 'all') return step.questions;
  const raised = told.map((reason) => guide.plan.askNext[reason]).find((id) => step.questions.includes(id));
  return raised && raised !== 'more' ? [raised, 'more'] : ['more'];
}

/** A question in the wording's language, speaking to the client in the register of the call. */
export function questionText(
  id: QuestionId,
  { register = 'tu' }: Pick<GuideFacts, 'register'>,
  { guide }: Wording,
): string {
  return (register === 'usted' ? guide.ustedQuestions[id] : undefined) ?? guide.questions[id];
}

function noteOf(
  part: GuidePartId,
  minutes: Minutes,
  situation: CallSituation,
  { guide }: Wording,
): string | null {
  const own = guide.situationNotes[situation];
  // A tender's rule belongs to the talk about scores, an applicant's to the beginning.
  if (own !== undefined && part === (situation === 'tender' ? 'decision' : 'frame')) return own;
  return part === 'probe' ? guide.notes.probe : guide.notes[minutes][part];
}
