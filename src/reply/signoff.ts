import { nameInText, type PersonName } from './person.ts';
import { type KnownWords, listed } from './words.ts';

/** Characters of a line that may be a sign-off and a name. */
const LONGEST_LINE = 80;

/** Lines looked at from the end of a mail; a signature left in the text can be long. */
const CLOSING_LINES = 15;

/**
 * The name a mail is signed with: below or behind a sign-off ("Best, Dana"), or behind a dash on the last line.
 * Null if none is found or it is more than three words.
 */
export function signedName(text: string | null, words: KnownWords): PersonName | null {
  const lines = (text ?? '')
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '' && line.length <= LONGEST_LINE)
    .slice(-CLOSING_LINES);
  for (const [index, line] of [...lines.entries()].reverse()) {
    const [signOff = '', behind = ''] = line.split(/[,!.]\s+(?=\p{Lu}[^,.!]*[.,]?$)/u);
    if (!isSignOff(signOff, line.endsWith(','), words)) continue;
    return asName(behind === '' ? (lines[index + 1] ?? '') : behind, words);
  }
  const dashed = /^[-–—]{1,2}\s*(\p{Lu}.*)$/u.exec(lines.at(-1) ?? '');
  return dashed ? asName(dashed[1] ?? '', words) : null;
}

function asName(line: string, words: KnownWords): PersonName | null {
  const text = line.replace(/^[-–—~\s]+/, '').replace(/[.,\s]+$/, '');
  const tokens = text.split(/\s+/);
  if (tokens.length > 3 || !tokens.every((token) => /^\p{Lu}|^\p{Lo}/u.test(token))) return null;
  const name = nameInText(text, words);
  return name.first === null ? null : name;
}

/** A sign-off, or a short line with a comma that begins or ends with one ("Many thanks and best regards,"). */
function isSignOff(line: string, comma: boolean, words: KnownWords): boolean {
  const text = listed(line);
  if (words.signOffs.has(text)) return true;
  const tokens = text.split(/\s+/);
  if (!comma || tokens.length > 6) return false;
  return tokens.some(
    (_, at) =>
      at > 0 &&
      (words.signOffs.has(tokens.slice(at).join(' ')) || words.signOffs.has(tokens.slice(0, at).join(' '))),
  );
}
