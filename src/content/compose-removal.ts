import { ownTextNodes, runOf } from './compose-words.ts';
import { editorLines } from './editor-lines.ts';
import { isTextArea } from './nodes.ts';
import { waitFor } from './wait.ts';

/** For so long the client may take to draw that something is gone. */
const GONE_WITHIN_MS = 600;

const filled = (lines: readonly string[]) => lines.filter((line) => line.trim() !== '');

function selectIn(editor: HTMLElement, lines: readonly string[]): boolean {
  if (isTextArea(editor)) {
    const text = lines.join('\n');
    const start = editor.value.indexOf(text);
    if (start === -1 || editor.value.includes(text, start + 1)) return false;
    const gap = /\n*$/.exec(editor.value.slice(0, start))?.[0].length ?? 0;
    editor.setSelectionRange(start - gap, start + text.length);
    return true;
  }
  const nodes = ownTextNodes(editor);
  const run = runOf(nodes, lines);
  const [first, last] = [nodes[run?.from ?? -1], nodes[run?.to ?? -1]];
  if (!run || !first || !last) return false;
  const above = nodes[run.from - 1];
  const range = document.createRange();
  // With the empty lines above it, which came with it.
  if (above) range.setStart(above, above.length);
  else range.setStart(first, 0);
  range.setEnd(last, last.length);
  const selection = document.getSelection();
  selection?.removeAllRanges();
  selection?.addRange(range);
  return true;
}

/**
 * Deletes lines from the user's own words in the focused editor if they stand there unchanged, and only once, with
 * the empty lines above them; every other line must be as before. False if they do not, or if that is not what came of
 * it.
 * @param erase deletes what is selected
 */
export async function takeOutLines(
  editor: HTMLElement,
  lines: readonly string[],
  erase: (editor: HTMLElement) => void | Promise<void>,
): Promise<boolean> {
  const before = filled(editorLines(editor));
  const gone = filled(lines);
  const at = before.findIndex((_, index) => gone.every((line, offset) => before[index + offset] === line));
  if (at === -1 || !selectIn(editor, lines)) return false;
  const wanted = [...before.slice(0, at), ...before.slice(at + gone.length)].join('\n');
  await erase(editor);
  const isGone = () => filled(editorLines(editor)).join('\n') === wanted || null;
  return (await waitFor(isGone, GONE_WITHIN_MS)) === true;
}
