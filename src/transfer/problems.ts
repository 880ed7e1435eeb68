/** Why a file, or a line of it, cannot be taken over. The one list of these codes. */
export type ImportCode =
  /** The file as a whole: nothing of it can be taken over. */
  | 'empty'
  | 'no-text'
  | 'not-ours'
  | 'newer'
  | 'cut-off'
  | 'too-large'
  | 'wrong-passphrase'
  | 'damaged'
  /** One line: the others can be taken over without it. */
  | 'no-json'
  | 'too-deep'
  | 'too-long'
  | 'wrong-value'
  | 'no-such-date'
  /** Day and month can be told apart neither by this date nor by the others of its column. */
  | 'unclear-date'
  /** A row of CSV with more cells than there are columns: a delimiter or a quote stands where it should not. */
  | 'wrong-cells'
  | 'twice';

export interface ImportProblem {
  code: ImportCode;
  /** The line in the file, from 1; null for the file as a whole. */
  line: number | null;
  /** The field in it, as "action.due"; null where none can be named. */
  field: string | null;
  /** The value that does not fit, shortened. */
  value: string | null;
}

/** A file of which nothing can be taken over. */
export class ImportError extends Error {
  override name = 'ImportError';
  readonly problem: ImportProblem;

  constructor(code: ImportCode, line: number | null = null, value: string | null = null) {
    super(`${code}${line === null ? '' : ` in line ${line}`}`);
    this.problem = { code, line, field: null, value };
  }
}

/** Longest piece of a wrong value that is shown. */
const SHOWN = 80;

/** A problem of one line. */
export function lineProblem(
  code: ImportCode,
  line: number,
  field: string | null = null,
  value: unknown = undefined,
): ImportProblem {
  const shown = value === undefined ? null : typeof value === 'string' ? value : JSON.stringify(value);
  return { code, line, field, value: shown === null ? null : (shown ?? '').slice(0, SHOWN) };
}

/** As many problems are listed; the others are counted. */
const MOST_LISTED = 1000;

/** The problems of a file, in order, as they are found. */
export interface ProblemList {
  listed: ImportProblem[];
  count(): number;
  /** Gives null, as whatever reads a line gives where there is nothing to take over. */
  add(problem: ImportProblem): null;
}

export function createProblemList(): ProblemList {
  const listed: ImportProblem[] = [];
  let count = 0;
  return {
    listed,
    count: () => count,
    add(problem) {
      count += 1;
      if (listed.length < MOST_LISTED) listed.push(problem);
      return null;
    },
  };
}
