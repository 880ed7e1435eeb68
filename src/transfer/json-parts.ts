// Our JSON in any other layout than our own: opened and saved by an editor, or put on one line by a program. It is
// taken apart as it comes in, so that no layout needs more memory than its longest item.

/** A member of the file's one object; of one that is a list, each of its items. */
export interface JsonPart {
  key: string;
  /** `list`: the beginning of one, told before its items. */
  is: 'value' | 'list' | 'item';
  /** Its text as it stands there: balanced, and perhaps no JSON. Empty for a list, and for what is left out. */
  json: string;
  leftOut: 'too-long' | 'too-deep' | null;
  /** Where it begins, from 1. */
  line: number;
}

export interface JsonParts {
  /** Hands over what is complete with this piece. */
  push(text: string): void;
  /** Where the reading is, from 1. */
  line(): number;
  /** Whether the object has come to its end. */
  isWhole(): boolean;
}

/** What may come next between values. */
type Place =
  | 'start'
  | 'first-key'
  | 'key'
  | 'colon'
  | 'value'
  | 'first-item'
  | 'item'
  | 'after-item'
  | 'after-value'
  | 'end';

/** After which sign comes what; of what is not here, a value begins or it is wrong. */
const NEXT: Partial<Record<Place, Record<string, Place>>> = {
  start: { '{': 'first-key' },
  'first-key': { '}': 'end' },
  colon: { ':': 'value' },
  value: { '[': 'first-item' },
  'first-item': { ']': 'after-value' },
  'after-item': { ',': 'item', ']': 'after-value' },
  'after-value': { ',': 'key', '}': 'end' },
};

const BEFORE_VALUES: readonly Place[] = ['first-key', 'key', 'value', 'first-item', 'item'];

const BLANKS = ' \n\r\t';
/** What no value begins with, and what ends one that has neither brackets nor quotes. */
const SIGNS = ',:]}';

/** A value of which the end is not reached yet. */
interface Open {
  text: string;
  line: number;
  depth: number;
  inString: boolean;
  isEscaped: boolean;
  leftOut: JsonPart['leftOut'];
}

const opened = (line: number): Open => ({
  text: '',
  line,
  depth: 0,
  inString: false,
  isEscaped: false,
  leftOut: null,
});

/**
 * @param limits longest value in UTF-16 code units, and its deepest nesting
 * @param take gets the parts in order
 * @param wrong called where no JSON object goes on so; must throw
 */
export function createJsonParts(
  limits: { length: number; depth: number },
  take: (part: JsonPart) => void,
  wrong: (line: number, sign: string) => never,
): JsonParts {
  let place: Place = 'start';
  let line = 1;
  let key = '';
  let open: Open | null = null;

  /** Where a value ends that goes on at `from`; -1 if that is in a later piece. */
  function endOf(value: Open, text: string, from: number): number {
    for (let at = from; at < text.length; at += 1) {
      const sign = text[at] ?? '';
      if (value.depth === 0 && !value.inString && (BLANKS.includes(sign) || SIGNS.includes(sign))) return at;
      if (sign === '\n') line += 1;
      if (value.isEscaped) value.isEscaped = false;
      else if (value.inString) {
        if (sign === '\\') value.isEscaped = true;
        else if (sign === '"') value.inString = false;
      } else if (sign === '"') value.inString = true;
      else if (sign === '{' || sign === '[') {
        value.depth += 1;
        if (value.depth > limits.depth) value.leftOut ??= 'too-deep';
      } else if (sign === '}' || sign === ']') value.depth -= 1;
    }
    return -1;
  }

  function keep(value: Open, piece: string): void {
    if (value.text.length + piece.length > limits.length) value.leftOut ??= 'too-long';
    value.text = value.leftOut ? '' : value.text + piece;
  }

  function close({ text: json, leftOut, line: began }: Open): void {
    if (place === 'key' || place === 'first-key') {
      key = keyOf(json) ?? wrong(began, json.slice(0, 80));
      place = 'colon';
      return;
    }
    const isItem = place === 'item' || place === 'first-item';
    take({ key, is: isItem ? 'item' : 'value', json, leftOut, line: began });
    place = isItem ? 'after-item' : 'after-value';
  }

  /** Takes a sign between values. Gives whether a value begins with it. */
  function between(sign: string): boolean {
    const next = NEXT[place]?.[sign];
    if (next === 'first-item') take({ key, is: 'list', json: '', leftOut: null, line });
    if (next !== undefined) place = next;
    else if (!BEFORE_VALUES.includes(place) || SIGNS.includes(sign)) wrong(line, sign);
    return next === undefined;
  }

  return {
    line: () => line,
    isWhole: () => place === 'end',
    push(text) {
      let at = 0;
      while (at < text.length) {
        if (open === null) {
          const sign = text[at] ?? '';
          if (BLANKS.includes(sign)) {
            if (sign === '\n') line += 1;
          } else if (between(sign)) {
            open = opened(line);
            continue;
          }
          at += 1;
          continue;
        }
        const end = endOf(open, text, at);
        keep(open, end < 0 ? text.slice(at) : text.slice(at, end));
        if (end < 0) return;
        at = end;
        const whole: Open = open;
        open = null;
        close(whole);
      }
    },
  };
}

/** The name that a member's key says; null if it is none. */
function keyOf(json: string): string | null {
  try {
    const key: unknown = JSON.parse(json);
    return typeof key === 'string' ? key : null;
  } catch {
    return null;
  }
}
