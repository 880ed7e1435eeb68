import { GAP, type TokenList } from './tokens.ts';

/** For each word, which paragraph-bound sentence, statement and clause it stands in (growing numbers). */
export interface ClauseMap {
  sentence: Int32Array;
  /** Ends at commas and at words like "but"; what one "if" or "not" can govern. */
  statement: Int32Array;
  /** Ends also at words like "that" and "and". */
  clause: Int32Array;
  /** 1 for words such as "that" and "but", which begin a clause without being part of what it says. */
  opens: Uint8Array;
  /** The first word of each sentence. */
  firsts: readonly number[];
  /** Sentences that end in a question mark. */
  questions: ReadonlySet<number>;
}

/** Takes the words and the words that begin a statement or a clause; linear. */
export function mapClauses(
  list: TokenList,
  statementWords: ReadonlySet<string>,
  clauseWords: ReadonlySet<string>,
): ClauseMap {
  const { tokens } = list;
  const map = {
    sentence: new Int32Array(tokens.length),
    statement: new Int32Array(tokens.length),
    clause: new Int32Array(tokens.length),
    opens: new Uint8Array(tokens.length),
  };
  const questions = new Set<number>();
  const firsts = [0];
  let sentence = 0;
  let statement = 0;
  let clause = 0;
  tokens.forEach((token, index) => {
    if (token.asked) questions.add(sentence);
    if (token.gap >= GAP.sentence) {
      sentence += 1;
      firsts.push(index);
    }
    const opensStatement = statementWords.has(token.word);
    const opens = opensStatement || clauseWords.has(token.word);
    if (token.gap >= GAP.comma || opensStatement) statement += 1;
    if (token.gap >= GAP.comma || opens) clause += 1;
    map.opens[index] = opens ? 1 : 0;
    map.sentence[index] = sentence;
    map.statement[index] = statement;
    map.clause[index] = clause;
  });
  if (list.asked) questions.add(sentence);
  return { ...map, firsts, questions };
}
