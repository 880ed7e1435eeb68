import type { Opportunity, ReasonId, Step, Task } from '../../../model.ts';
import type { OpportunityFields } from '../../services.ts';

/** What the user writes down after a debrief, as its fields hold it; days are '' where none is set. */
export interface LearnFields {
  lesson: string;
  action: string;
  by: string;
  priority: string;
  askAgain: string;
  told: ReasonId[];
  competitor: string;
}

/** The fields that were changed; the others stay as the log has them. */
export type LearnEdits = Partial<LearnFields>;

/** The fields as the log has them. */
export function fieldsOf(entry: Opportunity): LearnFields {
  const { lesson, action, followUp, told, competitor } = entry;
  return {
    lesson,
    action: action?.text ?? '',
    by: action?.due ?? '',
    priority: followUp?.text ?? '',
    askAgain: followUp?.due ?? '',
    told,
    competitor: competitor ?? '',
  };
}

/** Nobody has told anything yet, and a call may still come; what was learned all the same is no matter for it. */
export function isCallAhead({ call, reply, status, lesson }: Opportunity): boolean {
  if (call?.endedAt || reply?.as === 'written' || reply?.as === 'declined') return false;
  return status !== 'closed' && status !== 'no_answer' && isBlank(lesson);
}

/** Whether somebody told something and was not thanked yet. */
export function thanksDue({ call, reply, thanks }: Opportunity): boolean {
  return (call?.endedAt != null || reply?.as === 'written') && !thanks?.sentAt;
}

const isBlank = (words: string) => words.trim() === '';

function taskOf(known: Task | null, text: string, due: string): Task | null {
  if (isBlank(text) && due === '') return null;
  return { text, due: due === '' ? null : due, doneAt: known?.doneAt ?? null };
}

/** The first reason is the main one; with "Not said" there is no other. */
export function withMain(told: readonly ReasonId[], main: ReasonId): ReasonId[] {
  if (main === 'not_said') return [main];
  // A main reason that gives way to another one was a mistake, not a second reason.
  return [main, ...told.slice(1).filter((reason) => reason !== main)];
}

/** Whether a date field holds a day, or none; a year that is still being typed ("0002") is neither. */
export const isDayOrNone = (day: string) => day === '' || /^[2-9]\d{3}-\d\d-\d\d$/.test(day);

/** What edits change in an entry as it stands: the fields alone, words as typed. */
export function learnedFrom(entry: Opportunity, edits: LearnEdits): OpportunityFields {
  const known = fieldsOf(entry);
  const { lesson, told, ...fields } = { ...known, ...edits };
  const dayOf = (day: string, stored: string) => (isDayOrNone(day) ? day : stored);
  return {
    lesson,
    told,
    action: taskOf(entry.action, fields.action, dayOf(fields.by, known.by)),
    followUp: taskOf(entry.followUp, fields.priority, dayOf(fields.askAgain, known.askAgain)),
    competitor: isBlank(fields.competitor) ? null : fields.competitor,
  };
}

/** The step that an entry with these edits has learned something, and what is set with it. */
export function learnedStep(
  entry: Opportunity,
  edits: LearnEdits,
): { step: Extract<Step, { is: 'learned' }>; also: OpportunityFields } {
  const {
    lesson = '',
    action = null,
    followUp = null,
    told = [],
    competitor = null,
  } = learnedFrom(entry, edits);
  return { step: { is: 'learned', lesson, action, followUp, told }, also: { competitor } };
}
