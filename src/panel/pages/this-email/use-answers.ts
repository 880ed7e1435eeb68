import { useEffect, useState } from 'preact/hooks';
import type { OutcomeId, ReasonId } from '../../../model.ts';
import type { Case } from '../../case.ts';
import { answerProblem } from '../../saved-text.ts';
import type { EntryOfThread } from './use-entry.ts';

interface AnswerFields {
  outcome?: OutcomeId;
  inMail?: ReasonId[];
  guess?: ReasonId[];
}

export interface CaseAnswersState {
  outcome: OutcomeId;
  inMail: ReasonId[];
  guess: ReasonId | null;
  /** The answers are the user's own or were detected: nothing is open any more. */
  outcomeKnown: boolean;
  /** What went wrong with the last answer, to be read. */
  problem: string | null;
  answer(fields: AnswerFields): void;
  retry(): void;
}

/** The facts of a case as stored, else as detected; an answer shows at once and is written at once. */
export function useAnswers(found: Case, log: EntryOfThread): CaseAnswersState {
  const { entry } = log;
  const { verdict } = found;
  // Answers on their way to the log, or kept because they did not get there.
  const [open, setOpen] = useState<AnswerFields>({});
  const [problem, setProblem] = useState<string | null>(null);

  async function write(fields: AnswerFields): Promise<void> {
    setProblem(null);
    try {
      await log.act(fields);
      setOpen((current) => without(current, fields));
    } catch (error) {
      setProblem(answerProblem(error));
    }
  }

  useEffect(() => setProblem(null), [found.threadKey]);

  return {
    outcome: open.outcome ?? entry?.outcome ?? verdict.outcome ?? 'unknown',
    inMail: open.inMail ?? entry?.inMail ?? verdict.reasons,
    guess: (open.guess ?? entry?.guess ?? [])[0] ?? null,
    // "This is a rejection" begins an entry before anybody has said where the decision went.
    outcomeKnown:
      open.outcome !== undefined ||
      (entry != null && entry.outcome !== 'unknown') ||
      verdict.evidence.length > 0,
    problem,
    answer(fields) {
      const all = { ...open, ...fields };
      setOpen(all);
      void write(all);
    },
    retry: () => void write(open),
  };
}

/** What is left open when `written` is stored: answers given meanwhile stay. */
function without(open: AnswerFields, written: AnswerFields): AnswerFields {
  return Object.fromEntries(
    Object.entries(open).filter(([name, value]) => written[name as keyof AnswerFields] !== value),
  );
}
