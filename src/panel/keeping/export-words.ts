import type { OutcomeId, QuestionId, ReasonId, Register, SecondChance, Stage } from '../../model.ts';
import type { MarkdownWords } from '../../transfer/entry-markdown.ts';
import { day, instantOf } from '../dates.ts';
import { moneyText } from '../money.ts';

/** The words of Markdown as data, because functions do not travel to a worker. */
export interface MarkdownTexts {
  headings: MarkdownWords['headings'];
  outcomes: Record<OutcomeId, string>;
  reasons: Record<ReasonId, string>;
  questions: Record<Register, Record<QuestionId, string>>;
  secondChances: Record<SecondChance, string>;
  stages: Record<Stage, string>;
  /** "by DAY": the day stands where `DAY_SIGN` does. */
  due: string;
  noName: string;
  /** Of a file with several entries. */
  title: string;
  locale: string;
  /** Decides which dates need no year; ISO 8601 instant in UTC. */
  now: string;
}

/** No text of ours holds it. */
export const DAY_SIGN = '\u0001';

/** The words for one entry; `register`: how the client is addressed in its questions. */
export function wordsOf(texts: MarkdownTexts, register: Register): MarkdownWords {
  const now = new Date(texts.now);
  const dayOf = (date: string) => {
    const at = instantOf(date);
    return at && day(at, now, texts.locale);
  };
  return {
    headings: texts.headings,
    outcome: (id) => texts.outcomes[id],
    reason: (id) => texts.reasons[id],
    question: (id) => texts.questions[register][id] ?? id,
    secondChance: (state) => texts.secondChances[state],
    stage: (stage) => texts.stages[stage],
    money: (value) => moneyText(value, texts.locale),
    date: dayOf,
    due: (due) => texts.due.replace(DAY_SIGN, () => dayOf(due) ?? due),
    noName: texts.noName,
  };
}
