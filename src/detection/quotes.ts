import type { QuoteMarks, TextRange } from '../model.ts';

interface Line extends TextRange {
  /** Without blanks around it. */
  text: string;
  /** How many blanks stood before it. */
  indent: number;
}

const MAX_HEADER = 400;
const MAX_SIGNATURE = 800;
const HEADER_LINES = 6;

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    const indent = line.length - line.trimStart().length;
    lines.push({ start, end: start + line.length, text: line.trim(), indent });
    start += line.length + 1;
  }
  return lines;
}

function startsWithAny(text: string, beginnings: readonly string[]): boolean {
  return beginnings.some((beginning) => text.startsWith(beginning));
}

/** A header line without the asterisks and angle brackets that clients put before it. */
function bareHeader(text: string): string {
  let at = 0;
  while (at < text.length && '*_> '.includes(text.charAt(at))) at += 1;
  return text.slice(at);
}

/** "On … wrote:", also wrapped onto up to three lines; gives the index of its last line. */
function attributionEnd(lines: readonly Line[], index: number, marks: readonly QuoteMarks[]): number | null {
  let joined = '';
  for (let last = index; last < Math.min(index + 3, lines.length); last += 1) {
    const line = lines[last]?.text ?? '';
    if (line === '') return null;
    joined = joined === '' ? line : `${joined} ${line}`;
    if (joined.length > MAX_HEADER) return null;
    // Whatever the language, an attribution ends so; most lines need no closer look.
    if (!joined.endsWith(':')) continue;
    const named = joined.includes('@') || joined.includes('<');
    const dated = named || /\d/.test(joined);
    if (joined.endsWith('>:') && joined.includes('@')) return last;
    for (const mark of marks) {
      const starts = startsWithAny(joined, mark.attributionStarts);
      if (!mark.attributionEnds.some((end) => joined.endsWith(end))) continue;
      if ((starts && dated) || named) return last;
    }
  }
  return null;
}

/**
 * Where "On … wrote: > …" begins inside one line, as clients that fold a mail into one show it; null if it does not.
 */
function foldedQuote(text: string, marks: readonly QuoteMarks[]): number | null {
  for (let at = text.indexOf(': >'); at >= 0; at = text.indexOf(': >', at + 1)) {
    const before = text.slice(Math.max(0, at - MAX_HEADER), at + 1);
    for (const mark of marks) {
      if (!mark.attributionEnds.some((end) => before.endsWith(end))) continue;
      const starts = mark.attributionStarts.map((start) => before.lastIndexOf(` ${start}`));
      const start = Math.max(...starts);
      if (start >= 0 && /\d/.test(before.slice(start))) return at + 1 - before.length + start;
      if (marks.some((one) => startsWithAny(before, one.attributionStarts))) return 0;
    }
  }
  return null;
}

/** "From: … Sent: … To: …" above a quote, as Outlook and forwarding clients print it. */
function isHeaderBlock(lines: readonly Line[], index: number, marks: readonly QuoteMarks[]): boolean {
  const first = bareHeader(lines[index]?.text ?? '');
  if (!first.includes(':')) return false;
  if (!marks.some((mark) => startsWithAny(first, mark.fromFields))) return false;
  const following = lines.slice(index + 1, index + HEADER_LINES).map((line) => bareHeader(line.text));
  return following.some((line) => marks.some((mark) => startsWithAny(line, mark.otherFields)));
}

/** The marks of several languages, for a look at every line: by the first letter of what they say. */
interface MarkIndex {
  footers: ReadonlyMap<string, readonly string[]>;
  separators: ReadonlySet<string>;
}

const indices = new WeakMap<readonly QuoteMarks[], MarkIndex>();

function indexOf(marks: readonly QuoteMarks[]): MarkIndex {
  const known = indices.get(marks);
  if (known) return known;
  const footers = new Map<string, string[]>();
  for (const footer of marks.flatMap((mark) => mark.footers)) {
    const first = footer.charAt(0);
    footers.set(first, [...(footers.get(first) ?? []), footer]);
  }
  const index = { footers, separators: new Set(marks.flatMap((mark) => mark.separators)) };
  indices.set(marks, index);
  return index;
}

function isFooter(text: string, marks: readonly QuoteMarks[]): boolean {
  const footers = text === '' ? undefined : indexOf(marks).footers.get(text.charAt(0));
  return footers !== undefined && startsWithAny(text, footers);
}

const MAX_SEPARATOR = 120;

function isSeparator(text: string, marks: readonly QuoteMarks[]): boolean {
  if (text.length > MAX_SEPARATOR) return false;
  let start = 0;
  let end = text.length;
  while (start < end && '-_*=> '.includes(text.charAt(start))) start += 1;
  while (end > start && '-_*=: '.includes(text.charAt(end - 1))) end -= 1;
  const bare = text.slice(start, end);
  return indexOf(marks).separators.has(bare);
}

/** Index of the first line that belongs to history which is not marked by `>` alone. */
function keptLines(lines: readonly Line[], marks: readonly QuoteMarks[]): Line[] {
  const kept: Line[] = [];
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index];
    if (!line) break;
    if (line.text.startsWith('>')) continue;
    const attribution = attributionEnd(lines, index, marks);
    if (attribution !== null) {
      let next = attribution + 1;
      while (next < lines.length && lines[next]?.text === '') next += 1;
      // Answers written below or between the `>` lines are the sender's own.
      if (!lines[next]?.text.startsWith('>')) break;
      index = attribution;
      continue;
    }
    if (isSeparator(line.text, marks) || isHeaderBlock(lines, index, marks)) break;
    const folded = foldedQuote(line.text, marks);
    if (folded !== null) {
      kept.push({ ...line, end: line.start + line.indent + folded, text: line.text.slice(0, folded) });
      break;
    }
    kept.push(line);
  }
  return kept;
}

function withoutSignature(lines: readonly Line[]): Line[] {
  const at = lines.findIndex((line) => line.text === '--' || line.text === '—');
  if (at < 0) return [...lines];
  const rest = lines.slice(at).reduce((sum, line) => sum + line.text.length, 0);
  return rest <= MAX_SIGNATURE ? lines.slice(0, at) : [...lines];
}

function joinAdjacent(lines: readonly Line[]): TextRange[] {
  const parts: TextRange[] = [];
  for (const line of lines) {
    const last = parts.at(-1);
    if (last && last.end + 1 === line.start) last.end = line.end;
    else parts.push({ start: line.start, end: line.end });
  }
  return parts;
}

const disclaimersOf = new WeakMap<readonly QuoteMarks[], RegExp>();

/** Any disclaimer's words, as one list of alternatives without anything repeated in it: linear, and read once. */
function anyDisclaimer(marks: readonly QuoteMarks[]): RegExp {
  const known = disclaimersOf.get(marks);
  if (known) return known;
  const words = marks.flatMap(({ disclaimers }) => disclaimers);
  const literal = words.map((one) => one.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(' ', '[ \\n]'));
  const made = new RegExp(literal.length > 0 ? literal.join('|') : '(?!)');
  disclaimersOf.set(marks, made);
  return made;
}

/** Cuts each paragraph where a disclaimer's words begin. */
function withoutDisclaimers(
  text: string,
  parts: readonly TextRange[],
  marks: readonly QuoteMarks[],
): TextRange[] {
  // Nearly every mail has none; looking for one after the other took a sixth of all the time.
  if (!anyDisclaimer(marks).test(text)) return [...parts];
  const kept: TextRange[] = [];
  for (const part of parts) {
    let start = part.start;
    for (const paragraph of text.slice(part.start, part.end).split('\n\n')) {
      const flat = paragraph.replaceAll('\n', ' ');
      let cut = flat.length;
      for (const mark of marks) {
        for (const words of mark.disclaimers) {
          const at = flat.indexOf(words);
          if (at >= 0 && at < cut) cut = at;
        }
      }
      if (cut > 0) kept.push({ start, end: start + cut });
      start += paragraph.length + 2;
    }
  }
  return kept;
}

/**
 * The sender's own words in a normalised text: without quoted and forwarded history, signature, phone footer
 * and disclaimer. Takes the marks of all languages at once, because history may be in another one.
 */
export function ownWords(text: string, marks: readonly QuoteMarks[]): TextRange[] {
  const kept = withoutSignature(keptLines(linesOf(text), marks)).filter(
    (line) => !isFooter(line.text, marks),
  );
  return withoutDisclaimers(text, joinAdjacent(kept), marks);
}
