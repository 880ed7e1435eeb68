import type { Opportunity, ReasonId } from '../../../model.ts';
import { reasonAnswers, reasonLabel } from '../../labels.ts';
import type { Answer } from '../../ui/Answers.tsx';

/** More would be too many to read at once. */
const MOST_FIRST = 5;

const isReason = (id: ReasonId) => id !== 'not_said';

/**
 * The reasons to choose from: first the main one as told, what was guessed and what
 * their mail said, then the usual ones of its kind.
 */
export function toldAnswers(entry: Pick<Opportunity, 'kind' | 'told' | 'guess' | 'inMail'>): {
  first: Answer<ReasonId>[];
  rest: Answer<ReasonId>[];
} {
  const { first, rest } = reasonAnswers(entry.kind);
  const all = [...first, ...rest];
  const known = [...entry.told.slice(0, 1), ...entry.guess, ...entry.inMail].filter(isReason);
  const ids = [...new Set([...known, ...first.map(({ id }) => id)])].slice(0, MOST_FIRST);
  return {
    first: ids.flatMap((id) => all.find((answer) => answer.id === id) ?? []),
    rest: all.filter(({ id }) => !ids.includes(id)),
  };
}

/** A reason as it stands inside a sentence. */
export function reasonInSentence(id: ReasonId): string {
  const label = reasonLabel(id);
  return label.slice(0, 1).toLowerCase() + label.slice(1);
}
