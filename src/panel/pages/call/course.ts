import type { QuestionId } from '../../../model.ts';
import type { GuidePart } from '../../../reply/guide.ts';

export type GuideQuestion = GuidePart['questions'][number];

/** A part of the guide as it is asked. */
export interface AskedPart extends GuidePart {
  /** Of its questions only one is asked: this one, unless the user says that the client raised another point. */
  suggested: QuestionId | null;
}

/** One thing to ask: a question, or the one of several that the client has raised. */
export interface Stop {
  part: AskedPart;
  /** More than one: only one of them is asked. */
  choices: readonly GuideQuestion[];
}

/** Where the call stands among its questions. */
export interface Place {
  stop: Stop;
  question: GuideQuestion;
  /** From 0. */
  index: number;
  count: number;
  /** From 0, among the stops of its part. */
  inPart: number;
  before: GuideQuestion | null;
  next: GuideQuestion | null;
}

/** What is asked, in its order. */
export function courseOf(parts: readonly AskedPart[]): Stop[] {
  return parts.flatMap((part) => {
    if (part.suggested !== null && part.questions.length > 0) return [{ part, choices: part.questions }];
    return part.questions.map((question) => ({ part, choices: [question] }));
  });
}

/** The question of a stop: the one that has words, else the suggested one. */
function questionAt(stop: Stop | undefined, noted: ReadonlySet<QuestionId>): GuideQuestion | null {
  if (!stop) return null;
  const { choices, part } = stop;
  return (
    choices.find(({ id }) => noted.has(id)) ??
    choices.find(({ id }) => id === part.suggested) ??
    choices[0] ??
    null
  );
}

/**
 * Where a call with `question` in view stands; a question that this guide does not ask counts as none, and none is
 * the first.
 * @param notes what was written down, by question: a stop with several questions leads back to the one with words
 */
export function placeIn(
  course: readonly Stop[],
  question: QuestionId | null,
  notes: Partial<Record<QuestionId, string>>,
): Place | null {
  const noted = new Set(
    Object.entries(notes).flatMap(([id, words]) => (words?.trim() ? [id as QuestionId] : [])),
  );
  const found = course.findIndex(({ choices }) => choices.some(({ id }) => id === question));
  const index = Math.max(0, found);
  const stop = course[index];
  const shown = stop?.choices.find(({ id }) => id === question) ?? questionAt(stop, noted);
  if (!stop || !shown) return null;
  return {
    stop,
    question: shown,
    index,
    count: course.length,
    inPart: course.slice(0, index).filter(({ part }) => part === stop.part).length,
    before: questionAt(course[index - 1], noted),
    next: questionAt(course[index + 1], noted),
  };
}
