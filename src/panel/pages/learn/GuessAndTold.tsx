import type { Opportunity, ReasonId } from '../../../model.ts';
import { formatLocale, text } from '../../../platform/text.ts';
import { calledName } from '../../called.ts';
import page from '../../ui/Page.module.css';
import { reasonInSentence } from './told-answers.ts';

const isReason = (id: ReasonId) => id !== 'not_said';

function listed(reasons: readonly ReasonId[]): string {
  return new Intl.ListFormat(formatLocale(), { type: 'conjunction' }).format(reasons.map(reasonInSentence));
}

/** "You guessed price. Dana said proof and risk."; null while one of the two is missing. */
function sentence(entry: Opportunity, told: readonly ReasonId[]): string | null {
  const guess = entry.guess.filter(isReason);
  if (guess.length === 0 || told.length === 0) return null;
  const guessed = listed(guess);
  const reasons = told.filter(isReason);
  if (reasons.length === 0) return text('learnGuessedNotSaid', guessed);
  const name = calledName(entry);
  const isSame = reasons.length === guess.length && reasons.every((id) => guess.includes(id));
  if (isSame) return name ? text('learnGuessSame', guessed, name) : text('learnGuessSameUnknown', guessed);
  const said = listed(reasons);
  return name ? text('learnGuessSaid', guessed, name, said) : text('learnGuessSaidUnknown', guessed, said);
}

/** The guess and what was told, side by side, so that they are never mixed. */
export function GuessAndTold({ entry, told }: { entry: Opportunity; told: readonly ReasonId[] }) {
  const says = sentence(entry, told);
  return says === null ? null : <p class={page.small}>{says}</p>;
}
