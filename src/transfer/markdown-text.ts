// Written here and not by a library: what the well-kept one (mdast-util-to-markdown 2.2) brings along for reading
// character references assigns an HTML string in browsers. CommonMark lets every ASCII punctuation character be
// escaped by a backslash (https://spec.commonmark.org/0.31.2/#backslash-escapes); the tests read it back.

/** Characters that can begin something anywhere in a line, in CommonMark, GitHub's tables or Obsidian. */
const ANYWHERE =
  /[\\`*_[\]<>|$~^{}]|==|%%|!(?=\[)|&(?=#|\w)|(?<=\w):(?=\/\/)|(?<=www)\.|@(?=\w)|#(?=[\p{L}\p{N}_])/gu;

/** What makes a block only at the beginning of a line. */
const LINE_START = /^(\s*)([#+>=-]|\d+(?=[.)]))/;

/** Somebody's words as Markdown on one line: they show as they are, and run nowhere. */
export function inline(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  // An escaped digit would stay a backslash and a digit: of "1." the point is escaped.
  return line
    .replace(ANYWHERE, (sign) => [...sign].map((one) => `\\${one}`).join(''))
    .replace(LINE_START, (start, space: string, sign: string) =>
      /\d/.test(sign) ? start : `${space}\\${sign}`,
    )
    .replace(/^(\d+)([.)])/, '$1\\$2');
}

/** The same with its lines kept. Empty lines part paragraphs. */
export function block(text: string): string {
  const paragraphs = text.trim().split(/\n\s*\n/);
  return paragraphs.map((paragraph) => paragraph.split('\n').map(inline).join('\\\n')).join('\n\n');
}

/** A quotation of somebody's words. */
export function quotation(text: string): string {
  return block(text)
    .split('\n')
    .map((line) => (line === '' ? '>' : `> ${line}`))
    .join('\n');
}
