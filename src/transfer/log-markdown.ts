import type { Opportunity } from '../model.ts';
import { entryMarkdown, type MarkdownWords } from './entry-markdown.ts';
import { inline } from './markdown-text.ts';

/** What a file with several entries says of itself at its top, gathered while they are written. */
export interface MarkdownHead {
  add(entry: Opportunity): void;
  /**
   * The properties as Obsidian and others read them, and the file's heading: to be put before the entries.
   * @param title of the file, in the user's language
   */
  text(title: string): string;
}

/** Every file of ours has it, so that they are found together. */
const OUR_TAG = 'lost-and-learned';
/** More are a list that nobody reads; the entries still name their own. */
const MOST_TAGS = 100;

/**
 * A text in the front matter. JSON is YAML (YAML 1.2.2, 1.3), and in its strings everything is escaped that could end
 * one; what YAML forbids besides is written as its number.
 */
function yamlText(words: string): string {
  return JSON.stringify(words).replace(
    /[\u007F-\u009F\u2028\u2029\uFEFF\uFFFE\uFFFF]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/**
 * A tag as Obsidian takes it: letters, digits, "_", "-" and "/", and not digits alone
 * (https://help.obsidian.md/tags). Null if nothing of it is left.
 */
export function obsidianTag(tag: string): string | null {
  const words = tag
    .normalize('NFC')
    .replace(/[^\p{L}\p{M}\p{N}_/]+/gu, '-')
    .replace(/-?\/[-/]*/g, '/')
    .replace(/^[-/]|[-/]$/g, '');
  if (words === '') return null;
  return /^\d+$/.test(words) ? `_${words}` : words;
}

/** The day that an entry stands under: of the no, or of the entry where the no has none. */
export function dayOfEntry({ decidedAt, createdAt }: Pick<Opportunity, 'decidedAt' | 'createdAt'>): string {
  const stated = /^\d{4}-\d{2}-\d{2}/.exec(decidedAt ?? '')?.[0];
  return stated ?? createdAt.slice(0, 10);
}

/** The month of an entry, by which files are named: "2026-11". */
export const monthOfEntry = (entry: Pick<Opportunity, 'decidedAt' | 'createdAt'>): string =>
  dayOfEntry(entry).slice(0, 7);

export function createMarkdownHead(): MarkdownHead {
  const tags = new Set([OUR_TAG]);
  let from: string | null = null;
  let to: string | null = null;
  return {
    add(entry) {
      const day = dayOfEntry(entry);
      from = from === null || day < from ? day : from;
      to = to === null || day > to ? day : to;
      for (const tag of entry.tags) {
        const known = obsidianTag(tag);
        if (known !== null && tags.size < MOST_TAGS) tags.add(known);
      }
    },
    text(title) {
      const dates = [from, to].flatMap((day) => (day === null ? [] : day));
      return [
        '---',
        `title: ${yamlText(title)}`,
        ...(dates.length === 2
          ? [`from: ${yamlText(dates[0] ?? '')}`, `to: ${yamlText(dates[1] ?? '')}`]
          : []),
        'tags:',
        ...[...tags].map((tag) => `  - ${yamlText(tag)}`),
        '---',
        '',
        `# ${inline(title)}`,
        '',
        '',
      ].join('\n');
    },
  };
}

/** One entry below the heading of its file. */
export const entryInLog = (entry: Opportunity, words: MarkdownWords): string =>
  `${entryMarkdown(entry, words, 2)}\n`;

/**
 * Entries as one Markdown file, piece by piece, in the order given.
 * @param words those around an entry, which may depend on it
 */
export function* logMarkdown(
  title: string,
  entries: readonly Opportunity[],
  words: (entry: Opportunity) => MarkdownWords,
): Generator<string> {
  const head = createMarkdownHead();
  for (const entry of entries) head.add(entry);
  yield head.text(title);
  for (const entry of entries) yield entryInLog(entry, words(entry));
}

/** The same as one file a month, by month ("2026-11") in the order in which they come. */
export function* monthlyMarkdown(
  titleOf: (month: string) => string,
  entries: readonly Opportunity[],
  words: (entry: Opportunity) => MarkdownWords,
): Generator<{ month: string; pieces: Generator<string> }> {
  const months = new Map<string, Opportunity[]>();
  for (const entry of entries) {
    const month = monthOfEntry(entry);
    const some = months.get(month);
    if (some) some.push(entry);
    else months.set(month, [entry]);
  }
  for (const [month, some] of months) yield { month, pieces: logMarkdown(titleOf(month), some, words) };
}
