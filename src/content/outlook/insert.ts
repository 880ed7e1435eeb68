import { boxText } from '../box-text.ts';
import { createInserter } from '../insertion.ts';
import { isTextArea } from '../nodes.ts';
import { waitFor } from '../wait.ts';
import { currentThread } from './compose.ts';
import { cutSelected, pasteLines, stepBack } from './paste.ts';
import { draftBoxes, openThread } from './read.ts';

/** A box may be drawn that much before the editor in it starts. */
const STARTS_WITHIN_MS = 1500;

const inserter = createInserter({
  ownWords: boxText,
  currentThread: (editor) => currentThread(editor, openThread()),
  currentDraft: (editor) => draftBoxes().find((box) => box.editor === editor) ?? null,
  erase: cutSelected,
  type: pasteLines,
  freeMargins: true,
  stepBack,
});

/** Waits for the box to have something in it: a started editor is never quite empty, it has an empty line at least. */
function started(editor: HTMLElement): Promise<unknown> {
  const isStarted = () => isTextArea(editor) || editor.childElementCount > 0 || !editor.isConnected;
  return waitFor(() => isStarted() || null, STARTS_WITHIN_MS);
}

/** Outlook's editor keeps an undo of its own and must be asked in its own way for everything. */
export const insert: typeof inserter.insert = async (box, text) => {
  await started(box.editor);
  return inserter.insert(box, text);
};

/** The same for any mail that is being written. */
export const insertInDraft: typeof inserter.insertInDraft = async (box, text, at) => {
  await started(box.editor);
  return inserter.insertInDraft(box, text, at);
};

export const { undoInsert, takeOutOfDraft } = inserter;
