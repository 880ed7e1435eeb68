/** A text made comparable, and where each of its UTF-16 units came from. */
export interface NormalisedText {
  text: string;
  /** For unit `i`: the start of its origin in the given text; one entry more for the end. */
  starts: Int32Array;
  /** For unit `i`: the end of its origin in the given text. */
  ends: Int32Array;
}

const FOLDED: Readonly<Record<string, string>> = {
  '\u2018': "'",
  '\u2019': "'",
  '\u201b': "'",
  '\u2032': "'",
  '\u02bc': "'",
  '\u00b4': "'",
  '`': "'",
  '\u201c': '"',
  '\u201d': '"',
  '\u201e': '"',
  '\u00ab': '"',
  '\u00bb': '"',
  '\u2028': '\n',
  '\u2029': '\n\n',
  '\u0085': '\n',
  '\u000b': '\n',
  '\u000c': '\n',
  '\u2011': '-',
  '\u2010': '-',
  '\t': ' ',
  '\u034f': '',
};

const MARK = /^\p{M}$/u;
const INVISIBLE = /^[\p{Cf}\p{Cc}]$/u;
const SPACE = /^\p{Zs}$/u;

function fold(char: string): string {
  const folded = FOLDED[char];
  if (folded !== undefined) return folded;
  if (char === '\n') return char;
  if (INVISIBLE.test(char)) return '';
  return SPACE.test(char) ? ' ' : char;
}

/**
 * Makes a text comparable: NFKC, lower case, invisible characters out, quotes, runs of spaces and line ends folded.
 * Line breaks stay (quoting needs them). Linear in the text; the origin of every unit is kept.
 */
export function normalise(given: string): NormalisedText {
  const parts: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const push = (out: string, start: number, end: number) => {
    if (out === '' || (out === ' ' && parts.at(-1) === ' ')) return;
    parts.push(out);
    for (let k = 0; k < out.length; k += 1) {
      starts.push(start);
      ends.push(end);
    }
  };
  let at = 0;
  while (at < given.length) {
    const code = given.charCodeAt(at);
    const next = given.charCodeAt(at + 1);
    if (code < 0x80 && !(next >= 0x300)) {
      if (code === 13) push('\n', at, next === 10 ? at + 2 : at + 1);
      else if (code >= 97 && code <= 122) {
        parts.push(given.charAt(at));
        starts.push(at);
        ends.push(at + 1);
      } else push(fold(given.charAt(at).toLowerCase()), at, at + 1);
      at += code === 13 && next === 10 ? 2 : 1;
      continue;
    }
    const start = at;
    at += (given.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
    // At most a few marks belong to one letter; a longer run is taken in pieces to stay linear.
    for (let marks = 0; marks < 8 && at < given.length && MARK.test(given.charAt(at)); marks += 1) at += 1;
    const cluster = given.slice(start, at).normalize('NFKC').toLowerCase();
    for (const char of cluster) push(fold(char), start, at);
  }
  starts.push(given.length);
  return { text: parts.join(''), starts: Int32Array.from(starts), ends: Int32Array.from(ends) };
}
