import { listed, type Wordings } from './words.ts';

/** So many sentences of an answer are offered, and so many lessons. */
const MOST_SENTENCES = 3;
const MOST_LESSONS = 2;

/** A sentence with fewer words seldom says why; it is offered only where nothing longer is. */
const FEWEST_WORDS = 4;

/** A sentence that begins with thanks and goes on for so many words says more than thanks. */
const MORE_THAN_THANKS = 12;

/** Characters of an answer that are looked at, and of a lesson that is still short. */
const ENOUGH = 20_000;
const LONGEST_LESSON = 120;

/** A plain-text mail breaks its lines at about this length, in the middle of sentences. */
const WRAPPED = 55;

/**
 * The sentences of a written answer that may say why, in their exact words and order, at most three: no greeting, no
 * thanks, and nothing from the sign-off on.
 */
export function offeredWords(text: string, wordings: Wordings): string[] {
  const sentences = sentencesOf(beforeSignOff(text.slice(0, ENOUGH).trim(), wordings));
  const telling = sentences.filter(
    (sentence, index) => !(index === 0 && isGreeting(sentence)) && !isThanks(sentence, wordings),
  );
  const long = telling.filter((sentence) => wordCount(sentence) >= FEWEST_WORDS);
  return (long.length > 0 ? long : telling).slice(0, MOST_SENTENCES);
}

/**
 * Short candidates for the lesson from what was written down in the call: the first clause of each note, a quotation
 * in it kept whole; at most two, in the notes' order.
 */
export function lessonsOffered(notes: readonly string[]): string[] {
  const clauses = notes.map(firstClause).filter((clause) => wordCount(clause) > 1);
  const lower = clauses.map((clause) => clause.toLowerCase());
  return clauses.filter((_, at) => lower.indexOf(lower[at] ?? '') === at).slice(0, MOST_LESSONS);
}

/** Cuts at the first line that is a sign-off, or begins with one and ends with a comma. */
function beforeSignOff(text: string, wordings: Wordings): string {
  const lines = text.split(/\r?\n/);
  const signOffs = signOffsOf(wordings);
  const at = lines.findIndex((line, index) => {
    const words = listed(line);
    const short = wordCount(line) <= 6;
    // A mail that begins with "Thanks," goes on.
    if (index === 0 || !short) return false;
    return signOffs.has(words) || (/,\s*$/.test(line) && [...signOffs].some((one) => words.startsWith(one)));
  });
  return (at < 0 ? lines : lines.slice(0, at)).join('\n');
}

function sentencesOf(text: string): string[] {
  const segmenter = new Intl.Segmenter(undefined, { granularity: 'sentence' });
  return unwrapped(text)
    .flatMap((line) => [...segmenter.segment(line)].map(({ segment }) => segment.trim()))
    .filter((sentence) => /[\p{L}\p{N}]/u.test(sentence));
}

/** The text's lines, those joined again that only the mail program broke. */
function unwrapped(text: string): string[] {
  const lines: string[] = [];
  let open = false;
  for (const line of text.split(/\r?\n/).map((one) => one.trim())) {
    const last = lines.at(-1);
    if (open && last !== undefined && line !== '' && !/^[-–—*•\d]/.test(line))
      lines[lines.length - 1] = `${last} ${line}`;
    else if (line !== '') lines.push(line);
    open = line.length >= WRAPPED && !/[.!?:]$/.test(line);
  }
  return lines;
}

/** "Hi Sam," stands alone: a short line that ends in a comma, a colon or with the name. */
function isGreeting(sentence: string): boolean {
  return wordCount(sentence) <= 5 && /[,:]$/.test(sentence);
}

function isThanks(sentence: string, wordings: Wordings): boolean {
  const words = listed(sentence);
  const thanks = [...signOffsOf(wordings)].some((one) => words === one || words.startsWith(`${one} `));
  return thanks && wordCount(sentence) < MORE_THAN_THANKS;
}

function signOffsOf(wordings: Wordings): ReadonlySet<string> {
  return new Set(Object.values(wordings).flatMap(({ mailWords }) => mailWords.signOffs));
}

/** Up to the first full stop, semicolon, dash or line break outside quotation marks; a long one up to its last comma. */
function firstClause(note: string): string {
  const [line = ''] = note.trim().split(/\r?\n/);
  const bare = line.replace(/^[-–—*•\s]+/, '');
  const quoted = /["“«][^"”»]*["”»]/g;
  // Marks inside a quotation are covered up, so that they do not end the clause.
  const covered = bare.replace(quoted, (quotation) => 'x'.repeat(quotation.length));
  const end = covered.search(/[.!?…](?:\s|$)|;|\s[-–—]\s/);
  const clause = bare.slice(0, end < 0 ? bare.length : end);
  return short(clause, covered).replace(/[\s,:;.]+$/, '');
}

function short(clause: string, covered: string): string {
  if (clause.length <= LONGEST_LESSON) return clause;
  const cover = covered.slice(0, LONGEST_LESSON);
  const at = Math.max(cover.lastIndexOf(', '), 0) || cover.lastIndexOf(' ');
  return at > 0 ? clause.slice(0, at) : '';
}

function wordCount(text: string): number {
  return text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}
