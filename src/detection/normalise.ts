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

// Letters of other scripts that look like ours; none of our languages is written with them.
const LOOKALIKES = 'аеорсухіјѕԁһԛԝѵɡαεορυχιντκ';
const LATIN = 'aeopcyxijsdhqwvgaeopuxivtk';

const MARK = /^\p{M}$/u;
const INVISIBLE = /^[\p{Cf}\p{Cc}]$/u;
const SPACE = /^\p{Zs}$/u;

function fold(char: string): string {
  const folded = FOLDED[char];
  if (folded !== undefined) return folded;
  if (char === '\n') return char;
  if (INVISIBLE.test(char)) return '';
  if (SPACE.test(char)) return ' ';
  const alike = LOOKALIKES.indexOf(char);
  return alike < 0 ? char : LATIN.charAt(alike);
}

function foldAll(cluster: string): string {
  let out = '';
  for (const char of cluster.normalize('NFKC').toLowerCase()) out += fold(char);
  return out;
}

const ASCII_END = 0x80;
const MARKS_START = 0x300;
const SURROGATES_START = 0xd800;
const SURROGATES_END = 0xe000;
const LINE_FEED = 10;
const RETURN = 13;
const BLANK = 32;
const PIECE = 4096;

/** What each ASCII character becomes; 0 if nothing. */
const ASCII = Uint8Array.from(
  { length: ASCII_END },
  (_, code) => foldAll(String.fromCharCode(code)).charCodeAt(0) || 0,
);

/** What each other character of one unit becomes, as far as they turned up. */
const folded = new Map<number, string>();

function foldUnit(code: number): string {
  const known = folded.get(code);
  if (known !== undefined) return known;
  const out = foldAll(String.fromCharCode(code));
  folded.set(code, out);
  return out;
}

function decode(units: Uint16Array): string {
  let text = '';
  for (let at = 0; at < units.length; at += PIECE) {
    // Spreading a typed array goes through its iterator, ten times slower.
    text += String.fromCharCode.apply(null, units.subarray(at, at + PIECE) as unknown as number[]);
  }
  return text;
}

function grown<T extends Int32Array | Uint16Array>(array: T, make: new (length: number) => T): T {
  const more = new make(array.length * 2);
  more.set(array);
  return more;
}

/**
 * Makes a text comparable: NFKC, lower case, invisible characters out, quotes, lookalike letters, runs of spaces and
 * line ends folded. Line breaks stay (quoting needs them). Linear in the text; the origin of every unit is kept.
 */
export function normalise(given: string): NormalisedText {
  let units = new Uint16Array(given.length + 64);
  let starts = new Int32Array(given.length + 64);
  let ends = new Int32Array(given.length + 64);
  let length = 0;
  let last = 0;
  const push = (unit: number, start: number, end: number) => {
    if (unit === BLANK && last === BLANK) return;
    if (length + 1 >= units.length) {
      units = grown(units, Uint16Array);
      starts = grown(starts, Int32Array);
      ends = grown(ends, Int32Array);
    }
    units[length] = unit;
    starts[length] = start;
    ends[length] = end;
    length += 1;
    last = unit;
  };
  const pushAll = (out: string, start: number, end: number) => {
    for (let k = 0; k < out.length; k += 1) push(out.charCodeAt(k), start, end);
  };
  let at = 0;
  while (at < given.length) {
    const code = given.charCodeAt(at);
    const next = at + 1 < given.length ? given.charCodeAt(at + 1) : 0;
    const alone = next < MARKS_START;
    if (code < ASCII_END && alone) {
      const end = code === RETURN && next === LINE_FEED ? at + 2 : at + 1;
      const unit = code === RETURN ? LINE_FEED : (ASCII[code] ?? 0);
      if (unit !== 0) push(unit, at, end);
      at = end;
      continue;
    }
    const start = at;
    const single = code < SURROGATES_START || code >= SURROGATES_END;
    at += single || (given.codePointAt(at) ?? 0) <= 0xffff ? 1 : 2;
    // At most a few marks belong to one letter; a longer run is taken in pieces to stay linear.
    for (let marks = 0; marks < 8 && at < given.length; marks += 1) {
      if (given.charCodeAt(at) < MARKS_START || !MARK.test(given.charAt(at))) break;
      at += 1;
    }
    if (single && at === start + 1) pushAll(foldUnit(code), start, at);
    else pushAll(foldAll(given.slice(start, at)), start, at);
  }
  starts[length] = given.length;
  return {
    text: decode(units.subarray(0, length)),
    starts: starts.subarray(0, length + 1),
    ends: ends.subarray(0, length),
  };
}
