/** A folded text, and where each of its UTF-16 units came from in the text given. */
export interface FoldedText {
  text: string;
  /** For unit `i` the start and the end of its origin, marks and invisible characters behind it included. */
  starts: readonly number[];
  ends: readonly number[];
}

type Places = { starts: number[]; ends: number[] };

const LETTER = /[\p{L}\p{N}]/u;
const VANISHES = /[\p{M}\p{Cf}]/u;
/** Words of their own: "C++", "12 €", "🙂", and each character of scripts that part no words. */
const SYMBOL = /[\p{Sc}\p{So}+]/u;
const IDEOGRAPH = /[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}]/u;

/** Letters that no normalisation takes apart; the last three are apostrophes, whatever their class says. */
const SPELLED: Readonly<Record<string, string>> = {
  ß: 'ss',
  œ: 'oe',
  æ: 'ae',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ħ: 'h',
  ı: 'i',
  ς: 'σ',
  '\u02bc': ' ',
  '\u02bb': ' ',
  '\u02b9': ' ',
};

const BLANK = 32;
const LINE_FEED = 10;
const ASCII_END = 0x80;

function foldCharacter(character: string): string {
  if (SYMBOL.test(character)) return ` ${character.toLowerCase()} `;
  let out = '';
  for (const part of character.normalize('NFKD').toLowerCase().normalize('NFKD')) {
    if (VANISHES.test(part)) continue;
    if (IDEOGRAPH.test(part)) out += ` ${part} `;
    else out += SPELLED[part] ?? (LETTER.test(part) ? part : ' ');
  }
  return out;
}

/** What each ASCII character becomes, if that is one unit; else 0. */
const ASCII = Uint8Array.from({ length: ASCII_END }, (_, code) => {
  const out = foldCharacter(String.fromCharCode(code));
  return out.length === 1 ? out.charCodeAt(0) : 0;
});

/** What every other character becomes, as far as they turned up. */
const known = new Map<number, string>();

function foldCode(code: number): string {
  let out = known.get(code);
  if (out === undefined) {
    out = foldCharacter(String.fromCodePoint(code));
    known.set(code, out);
  }
  return out;
}

let units = new Uint16Array(8192);
let bytes = new Uint8Array(8192);

function makeRoom(wanted: number): void {
  if (wanted <= units.length) return;
  const more = new Uint16Array(wanted * 2);
  more.set(units);
  units = more;
  bytes = new Uint8Array(more.length);
}

/** Writes a folded text into `units` from `from` on, without blanks at its ends; gives where it ends there. */
function write(text: string, from: number, places: Places | null): number {
  let length = from;
  let isParted = false;
  // A symbol takes three units at most, what one character comes apart into is asked for as it comes.
  makeRoom(from + 3 * text.length + 1);
  const push = (unit: number, start: number, end: number) => {
    if (isParted && length > from) {
      units[length++] = BLANK;
      places?.starts.push(Math.min(start, places.ends.at(-1) ?? 0));
      places?.ends.push(start);
    }
    isParted = false;
    units[length++] = unit;
    places?.starts.push(start);
    places?.ends.push(end);
  };
  for (let at = 0; at < text.length; at += 1) {
    const start = at;
    const code = text.charCodeAt(at);
    const unit = code < ASCII_END ? (ASCII[code] ?? 0) : 0;
    if (unit === BLANK) isParted = true;
    else if (unit !== 0) push(unit, start, start + 1);
    else {
      const point = text.codePointAt(at) ?? code;
      if (point > 0xffff) at += 1;
      const out = foldCode(point);
      makeRoom(length + 2 * out.length + 3 * (text.length - at) + 1);
      for (let index = 0; index < out.length; index += 1) {
        const one = out.charCodeAt(index);
        if (one === BLANK) isParted = true;
        else push(one, start, at + 1);
      }
      if (out === '' && places && !isParted && length > from) places.ends[places.ends.length - 1] = at + 1;
    }
  }
  return length;
}

const fromBytes = new TextDecoder('latin1');
const fromUnits = new TextDecoder('utf-16le');

/** The first `length` units as a string; of one byte a unit where that is enough, which halves what a log takes. */
function written(length: number): string {
  let all = 0;
  for (let at = 0; at < length; at += 1) all |= units[at] ?? 0;
  if (all >= ASCII_END) return fromUnits.decode(units.subarray(0, length));
  bytes.set(units.subarray(0, length));
  return fromBytes.decode(bytes.subarray(0, length));
}

/**
 * A text in the form in which it is searched: words in small letters without accents, parted by one blank each, and
 * nothing else. Compatibility forms are folded (NFKC), ß is "ss", œ "oe", æ "ae"; quotes, dashes, apostrophes and all
 * other punctuation part words. What is folded folds to itself.
 */
export function folded(text: string): string {
  return written(write(text, 0, null));
}

/** The same with the origin of every unit. */
export function foldedWithPlaces(text: string): FoldedText {
  const places: Places = { starts: [], ends: [] };
  return { text: written(write(text, 0, places)), ...places };
}

/**
 * Texts folded into one string, each as ` words ` and a line break behind it: a word is found by a blank on both sides,
 * and no phrase reaches from one text into the next.
 * @returns the string, and for each text where it ends in it
 */
export function foldedTogether(texts: readonly string[]): { text: string; ends: number[] } {
  let length = 0;
  const ends: number[] = [];
  for (const text of texts) {
    makeRoom(length + 3);
    units[length] = BLANK;
    length = write(text, length + 1, null);
    makeRoom(length + 2);
    units[length] = BLANK;
    units[length + 1] = LINE_FEED;
    length += 2;
    ends.push(length);
  }
  return { text: written(length), ends };
}
