import { type Caret, heldCaret, topOf } from './caret.ts';
import { ownTextNodes } from './compose-words.ts';
import { isTextArea } from './nodes.ts';
import { foreignCut } from './own-text.ts';
import { linesOf, MARK } from './text.ts';

/** Below a closing stand a name and perhaps a company and a telephone number, and no sentence. */
const LINES_BELOW_CLOSING = 3;
const LONGEST_BELOW_CLOSING = 40;

const isEmpty = (line: string) => line.trim() === '';

/** The index of the line that closes a mail ("Kind regards,"), else the number of lines. */
function closingAt(lines: readonly string[], isClosing: (line: string) => boolean): number {
  let below = 0;
  for (let at = lines.length - 1; at >= 0; at -= 1) {
    const line = (lines[at] ?? '').trim();
    if (line === '') continue;
    if (isClosing(line)) return at;
    below += 1;
    if (below > LINES_BELOW_CLOSING || line.length > LONGEST_BELOW_CLOSING) break;
  }
  return lines.length;
}

/** Whether a caret there is where a paragraph can follow: at the end of words, or in an empty line below some. */
function isUsable(lines: readonly string[], at: number, column: number, closing: number): boolean {
  const line = lines[at] ?? '';
  const hasWords = [...lines.slice(0, at), line.slice(0, column)].some((one) => !isEmpty(one));
  return at < closing && hasWords && isEmpty(line.slice(column));
}

function inTextArea(editor: HTMLTextAreaElement, isClosing: (line: string) => boolean): Caret {
  const all = editor.value.split('\n');
  const signature = all.findIndex((line) => line === '-- ' || /^_{20,}\s*$/.test(line));
  const lines = signature === -1 ? all : all.slice(0, signature);
  const closing = closingAt(lines, isClosing);
  const above = editor.value.slice(0, editor.selectionEnd).split('\n');
  if (isUsable(lines, above.length - 1, (above.at(-1) ?? '').length, closing)) {
    return { node: editor, offset: editor.selectionEnd };
  }
  const last = lines.slice(0, closing).findLastIndex((line) => !isEmpty(line));
  return { node: editor, offset: lines.slice(0, last + 1).join('\n').length };
}

/** The line of the user's own words that a place stands in, with its column; null for a place outside of them. */
function lineAt(editor: HTMLElement, mark: Caret): { at: number; column: number } | null {
  const lines = linesOf(editor, { cut: foreignCut, mark });
  const at = lines.findIndex((line) => line.includes(MARK));
  return at === -1 ? null : { at, column: lines[at]?.indexOf(MARK) ?? 0 };
}

/**
 * Where a paragraph of its own belongs in a mail that is being written: at the user's caret where that stands at the
 * end of a line, else below the user's last words; always above a closing, the signature and the quote. The top of
 * an editor without any words. For a text area the offset is one in its value.
 * @param isClosing whether a line closes a mail
 */
export function paragraphPlace(editor: HTMLElement, isClosing: (line: string) => boolean): Caret {
  if (isTextArea(editor)) return inTextArea(editor, isClosing);
  const lines = linesOf(editor, { cut: foreignCut });
  const closing = closingAt(lines, isClosing);
  const held = heldCaret(editor);
  const caretLine = held && lineAt(editor, held);
  if (held && caretLine && isUsable(lines, caretLine.at, caretLine.column, closing)) return held;
  for (const node of ownTextNodes(editor).reverse()) {
    const end = { node, offset: node.length };
    const line = lineAt(editor, end);
    if (line && line.at < closing) return end;
  }
  return topOf(editor);
}
