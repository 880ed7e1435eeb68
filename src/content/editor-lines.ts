import type { Caret } from './caret.ts';
import { isTextArea } from './nodes.ts';
import { linesOf, MARK } from './text.ts';

/** All lines of an editor, signature and quote included; without spaces at the ends, which browsers treat freely. */
export function editorLines(editor: HTMLElement): string[] {
  const lines = isTextArea(editor) ? editor.value.split('\n') : linesOf(editor);
  return lines.map((line) => line.trimEnd());
}

/** The lines around a place in an editor: those before it, those after it, and its own line's two parts. */
export interface Surroundings {
  before: string[];
  head: string;
  tail: string;
  after: string[];
}

/** Null if the place is not in any line, as inside a hidden element. */
export function linesAround(editor: HTMLElement, caret: Caret): Surroundings | null {
  const lines = linesOf(editor, { mark: caret });
  const at = lines.findIndex((line) => line.includes(MARK));
  const [head, tail] = lines[at]?.split(MARK) ?? [];
  if (head === undefined || tail === undefined) return null;
  return around(lines.slice(0, at), head, tail, lines.slice(at + 1));
}

/** The same for a plain text editor and an offset in its value. */
export function plainLinesAround(editor: HTMLTextAreaElement, offset: number): Surroundings {
  const before = editor.value.slice(0, offset).split('\n');
  const after = editor.value.slice(offset).split('\n');
  return around(before.slice(0, -1), before.at(-1) ?? '', after[0] ?? '', after.slice(1));
}

function around(before: string[], head: string, tail: string, after: string[]): Surroundings {
  const trimmed = (lines: string[]) => lines.map((line) => line.trimEnd());
  return { before: trimmed(before), head, tail: tail.trimEnd(), after: trimmed(after) };
}

/** What must be typed so that a text has its own paragraph there: empty lines where other words are near. */
export function payload({ head, tail, after }: Surroundings, lines: readonly string[]): string[] {
  const above = head.trim() === '' ? [] : ['', ''];
  const below = tail.trim() !== '' ? ['', ''] : (after[0] ?? '').trim() !== '' ? [''] : [];
  return [...above, ...lines, ...below];
}

/** The editor's lines if exactly the payload has gone in there. */
export function linesWith({ before, head, tail, after }: Surroundings, typed: readonly string[]): string[] {
  const middle = [...typed];
  middle[0] = `${head}${middle[0] ?? ''}`;
  middle[middle.length - 1] = `${middle.at(-1) ?? ''}${tail}`;
  return [...before, ...middle.map((line) => line.trimEnd()), ...after];
}

/** Whether two readings are the same, empty lines at the very end aside: browsers add and drop those. */
export function sameLines(one: readonly string[], other: readonly string[]): boolean {
  const text = (lines: readonly string[]) => lines.join('\n').trimEnd();
  return text(one) === text(other);
}

/**
 * The same, however many empty lines stand directly before and after a text that is in both; everything else, and
 * the text itself, must be the same.
 */
export function sameAround(
  text: readonly string[],
  one: readonly string[],
  other: readonly string[],
): boolean {
  const parts = (lines: readonly string[]) => {
    const at = lines.findIndex((_, index) => text.every((line, offset) => lines[index + offset] === line));
    if (at === -1) return null;
    const before = lines.slice(0, at).join('\n').trimEnd();
    const after = lines.slice(at + text.length).join('\n');
    return `${before}\n\n${after.replace(/^\s*\n/, '').trimEnd()}`;
  };
  const [first, second] = [parts(one), parts(other)];
  return first !== null && first === second;
}
