import { type CaretPlace, insertLines } from '../editor-html.ts';
import { editorLines, sameLines } from '../editor-lines.ts';
import { browserStepBack } from '../insertion.ts';
import { isTextArea } from '../nodes.ts';
import { waitFor } from '../wait.ts';

/** An undo is drawn within a few milliseconds; so long it may take. */
const UNDO_SETTLES_MS = 300;

/** A new selection is told within a frame or two. */
const SELECTION_TOLD_MS = 50;

/** A box may be there before its editor is: so long, and so often, a paste is tried. */
const STARTS_WITHIN_MS = 900;
const PASTE_EVERY_MS = 100;

/** Firefox's own form of a paste event; its init takes the text itself. */
interface PasteInit extends ClipboardEventInit {
  dataType?: string;
  data?: string;
}

/**
 * A clipboard event that carries a text. Chromium takes a `DataTransfer`; in Firefox that arrives empty, and the
 * text goes in by its own init. Which one works is asked of the event itself; null if neither does.
 */
function clipboardEvent(type: 'cut' | 'paste', text: string): ClipboardEvent | null {
  const options = { bubbles: true, cancelable: true, composed: true };
  const carried = new DataTransfer();
  carried.setData('text/plain', text);
  const inits: PasteInit[] = [
    { ...options, clipboardData: carried },
    { ...options, dataType: 'text/plain', data: text },
  ];
  for (const init of inits) {
    const event = new ClipboardEvent(type, init);
    if (event.clipboardData?.getData('text/plain') === text) return event;
  }
  return null;
}

/**
 * What roosterjs 9.7 makes of pasted lines: the first empty one ends the line that the caret stands in, instead of
 * adding one to it; and a last empty one is not there at all, or twice if the caret's block has a BR of its own.
 * A no-break space, which a pasted space becomes, is a line that stays.
 */
export function fittedForRooster(lines: readonly string[], { atLineEnd }: CaretPlace): string[] {
  const fitted = lines[0] === '' ? ['', ...lines] : [...lines];
  if (fitted.at(-1) === '' && atLineEnd) fitted[fitted.length - 1] = ' ';
  return fitted;
}

/**
 * Outlook's editor is roosterjs: a paste event is one step of its own undo and makes it save the draft, which
 * the browser's own commands do not. They are the way only where nobody takes the paste, and nothing has come of
 * it.
 */
export async function pasteLines(
  editor: HTMLElement,
  lines: readonly string[],
  place: CaretPlace,
): Promise<void> {
  const before = editorLines(editor);
  const text = fittedForRooster(lines, place).join('\n');
  const isUntouched = () => sameLines(editorLines(editor), before);
  const deadline = performance.now() + STARTS_WITHIN_MS;
  // A paste that nobody takes does nothing, so it may be tried until the editor behind the box has started.
  const newEvent = () => clipboardEvent('paste', text);
  for (let event = newEvent(); event && isUntouched(); event = newEvent()) {
    editor.dispatchEvent(event);
    if (event.defaultPrevented || !editor.isConnected) return;
    await waitFor(() => (isUntouched() ? null : true), PASTE_EVERY_MS);
    if (performance.now() > deadline) break;
  }
  if (isUntouched()) insertLines(lines, place);
}

/**
 * Deletes what is selected as the editor's own cut does, but into no clipboard, because the event is ours: one step of
 * roosterjs' undo, after which it saves the draft.
 */
export async function cutSelected(editor: HTMLElement): Promise<void> {
  // It learns of a selection by the browser's event only, which comes later than the selection.
  await new Promise((resolve) => setTimeout(resolve, SELECTION_TOLD_MS));
  // The words are there only so that the event has something to carry them in.
  const event = isTextArea(editor) ? null : clipboardEvent('cut', '-');
  if (event) editor.dispatchEvent(event);
  else document.execCommand('delete');
}

/** Keys as the editor looks at them: by their old numbers. */
const [Y, Z] = [89, 90];

function press(editor: HTMLElement, key: 'y' | 'z', shift = false): void {
  const isMac = /mac/i.test(navigator.userAgent);
  const code = key === 'z' ? Z : Y;
  const init: KeyboardEventInit & { keyCode: number; which: number } = {
    key: shift ? key.toUpperCase() : key,
    code: `Key${key.toUpperCase()}`,
    keyCode: code,
    which: code,
    ctrlKey: !isMac,
    metaKey: isMac,
    shiftKey: shift,
    bubbles: true,
    cancelable: true,
    composed: true,
  };
  editor.dispatchEvent(new KeyboardEvent('keydown', init));
  editor.dispatchEvent(new KeyboardEvent('keyup', init));
}

/** One undo of the editor's own, else of the browser's; what does not lead to `reached` is done again. */
export async function stepBack(editor: HTMLElement, reached: () => boolean): Promise<boolean> {
  if (isTextArea(editor)) return browserStepBack(reached);
  const before = editorLines(editor);
  const moved = () => !sameLines(editorLines(editor), before);
  press(editor, 'z');
  if (await waitFor(() => (reached() ? true : null), UNDO_SETTLES_MS)) return true;
  if (!moved()) return browserStepBack(reached);
  if (/mac/i.test(navigator.userAgent)) press(editor, 'z', true);
  else press(editor, 'y');
  await waitFor(() => (moved() ? null : true), UNDO_SETTLES_MS);
  return false;
}
