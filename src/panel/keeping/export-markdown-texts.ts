import { outcomeOrder, reasonOrder } from '../../languages/order.ts';
import type { Register } from '../../model.ts';
import { formatLocale, text } from '../../platform/text.ts';
import { QUESTIONS, SECOND_CHANCES, STAGES } from '../../transfer/shape-ids.ts';
import { entryMarkdownWords } from '../entry-markdown-words.ts';
import { DAY_SIGN, type MarkdownTexts } from './export-words.ts';

const table = <Id extends string>(ids: readonly Id[], word: (id: Id) => string) =>
  Object.fromEntries(ids.map((id) => [id, word(id)])) as Record<Id, string>;

/** The words of Markdown in the panel's language, as data. */
export function markdownTexts(now: Date): MarkdownTexts {
  const wordsFor = (register: Register) =>
    entryMarkdownWords(
      {
        request: {
          insertedAt: null,
          text: null,
          sentAt: null,
          sentId: null,
          choice: { template: '', language: 'es', register, minutes: 10 },
        },
      },
      now,
    );
  const [tu, usted] = [wordsFor('tu'), wordsFor('usted')];
  return {
    headings: tu.headings,
    outcomes: table(outcomeOrder, tu.outcome),
    reasons: table(
      reasonOrder.map(({ id }) => id),
      tu.reason,
    ),
    questions: { tu: table(QUESTIONS, tu.question), usted: table(QUESTIONS, usted.question) },
    secondChances: table(SECOND_CHANCES, tu.secondChance),
    stages: table(STAGES, tu.stage),
    due: text('entryBy', DAY_SIGN),
    noName: tu.noName,
    title: text('extensionName'),
    locale: formatLocale(),
    now: now.toISOString(),
  };
}
