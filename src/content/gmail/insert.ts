import { boxText } from '../box-text.ts';
import { insertLines } from '../editor-html.ts';
import { browserStepBack, createInserter } from '../insertion.ts';
import { currentThread } from './compose.ts';
import { draftBoxes, openThread } from './read.ts';

/** Gmail's editor is a plain contenteditable: the browser's own commands write into it, and its own undo. */
export const { insert, undoInsert, insertInDraft, takeOutOfDraft } = createInserter({
  ownWords: boxText,
  currentThread: (editor) => currentThread(editor, openThread()),
  currentDraft: (editor) => draftBoxes().find((box) => box.editor === editor) ?? null,
  erase: () => {
    document.execCommand('delete');
  },
  type: (_editor, lines, place) => insertLines(lines, place),
  freeMargins: false,
  stepBack: (_editor, reached) => browserStepBack(reached),
});
