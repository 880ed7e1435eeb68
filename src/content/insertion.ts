import type { InsertFailure } from '../messages.ts';
import { type Caret, caretIn, heldCaret, isAtBlockEnd, topOf } from './caret.ts';
import type { DraftBox, ReplyBox } from './client.ts';
import { takeOutLines } from './compose-removal.ts';
import { caretBehind } from './compose-words.ts';
import type { CaretPlace } from './editor-html.ts';
import {
  editorLines,
  linesAround,
  linesWith,
  payload,
  plainLinesAround,
  type Surroundings,
  sameAround,
  sameLines,
} from './editor-lines.ts';
import { isTextArea } from './nodes.ts';
import { waitFor } from './wait.ts';

type Answer = { inserted: true } | { inserted: false; code: InsertFailure };

/** For so long the client may take to draw what was put in; then "not confirmed" is said. */
const CONFIRM_WITHIN_MS = 1000;

/** What differs between the clients' editors. */
export interface EditorWays {
  /** The user's own words, without signature and quote. */
  ownWords(editor: HTMLElement): string;
  /** The thread that its box belongs to now; null for none, or none that can be told. */
  currentThread(editor: HTMLElement): string | null;
  /** The mail that its box is now, as far as it is told apart; null if it is none any more. */
  currentDraft(editor: HTMLElement): Pick<DraftBox, 'threadId' | 'draftId'> | null;
  /** Deletes what is selected in the focused editor, as one step of its own undo. */
  erase(editor: HTMLElement): void | Promise<void>;
  /** Puts plain lines at the selection of the focused rich editor, as one step of its own undo. */
  type(editor: HTMLElement, lines: readonly string[], place: CaretPlace): void | Promise<void>;
  /** It may make more or fewer empty lines between the text and what stands around it. */
  freeMargins: boolean;
  /** One step of its own undo; if that does not lead to `reached`, one redo, and false. */
  stepBack(editor: HTMLElement, reached: () => boolean): boolean | Promise<boolean>;
}

/** The acts of a mail client that change an editor, as `MailClient` names them. */
export interface Inserter {
  insert(box: ReplyBox, text: string): Promise<Answer>;
  undoInsert(box: ReplyBox, text: string): Promise<boolean>;
  insertInDraft(box: DraftBox, text: string, at: Caret): Promise<Answer>;
  takeOutOfDraft(box: DraftBox, text: string): Promise<boolean>;
}

const failed = (code: InsertFailure): Answer => ({ inserted: false, code });

/** The text as lines that an editor can show: no carriage returns, no tabs, no empty lines at either end. */
export function typedLines(text: string): string[] {
  return text
    .replace(/\r\n?/g, '\n')
    .replaceAll('\t', '    ')
    .replaceAll('\u00a0', ' ')
    .replace(/^(?: *\n)+/, '')
    .trimEnd()
    .split('\n')
    .map((line) => line.trimEnd());
}

/** Inserts into one client's editors, and reads back what has become of it. */
export function createInserter(ways: EditorWays): Inserter {
  /** An editor before and after the last insertion into it; the next undo must lead back exactly there. */
  const insertions = new WeakMap<HTMLElement, { lines: string[]; before: string[]; after: string[] }>();

  /** Whether these lines stand in the user's own words, one under the other. */
  function holds(editor: HTMLElement, lines: readonly string[]): boolean {
    return `\n${ways.ownWords(editor)}\n`.includes(`\n${lines.join('\n')}\n`);
  }

  function belongs({ editor, threadId }: ReplyBox): boolean {
    return editor.isConnected && threadId !== null && ways.currentThread(editor) === threadId;
  }

  /** A new mail has no thread; an id that it is given while it is being written does not make it another. */
  function isStill({ editor, threadId, draftId }: DraftBox): boolean {
    const now = editor.isConnected ? ways.currentDraft(editor) : null;
    return now?.threadId === threadId && (draftId === null || now.draftId === draftId);
  }

  const stepBack = async (editor: HTMLElement, lines: readonly string[]) =>
    ways.stepBack(editor, () => sameLines(editorLines(editor), lines));

  /** Takes the last insertion out again by one undo of the editor; false if anything was typed since. */
  async function undoInsert({ editor }: ReplyBox): Promise<boolean> {
    const insertion = insertions.get(editor);
    if (!insertion || !editor.isConnected || !sameLines(editorLines(editor), insertion.after)) return false;
    if (!takeFocus(editor) || !(await stepBack(editor, insertion.before))) return false;
    insertions.delete(editor);
    return true;
  }

  /**
   * Puts a text into a box as one undoable step, at a given place, else at the user's own caret or at the top, with an
   * empty line between it and other words, and reads the box back: the text must stand there once and every other line
   * be as it was. What cannot be confirmed is taken out again where the editor's undo allows it.
   */
  async function put(box: ReplyBox, text: string, isRight: () => boolean, at?: Caret): Promise<Answer> {
    const { editor } = box;
    if (!isRight()) return failed('other-thread');
    const lines = typedLines(text);
    if (holds(editor, lines)) return failed('already-there');
    // A changed draft takes the place of the one before it; where the user has typed since, it would be a second.
    const earlier = insertions.get(editor);
    if (earlier && !(await undoInsert(box)) && holds(editor, earlier.lines)) {
      return failed('already-there');
    }

    const before = editorLines(editor);
    const place = isTextArea(editor) ? plainPlace(editor, at) : richPlace(editor, ways.type.bind(ways), at);
    // If the focus does not come, the words would go into the field that has it (To, Subject).
    if (!place || !takeFocus(editor)) return failed('not-confirmed');
    place.select();
    const typed = payload(place.around, lines);
    const expected = linesWith(place.around, typed);
    try {
      await place.type(typed);
    } catch {
      // Trusted Types, should they ever reach an extension's own world; the reading back below says so.
    }

    const same = ways.freeMargins
      ? (now: readonly string[]) => sameAround(lines, now, expected)
      : (now: readonly string[]) => sameLines(now, expected);
    const isThere = () => same(editorLines(editor)) && holds(editor, lines);
    const confirmed = await waitFor(
      () => (isThere() || !editor.isConnected ? true : null),
      CONFIRM_WITHIN_MS,
    );
    if (!isRight()) return failed('other-thread');
    if (!confirmed) {
      const now = editorLines(editor);
      if (!sameLines(now, before)) await stepBack(editor, before);
      return failed('not-confirmed');
    }
    insertions.set(editor, { lines, before, after: editorLines(editor) });
    return { inserted: true };
  }

  return {
    insert: (box, text) => put(box, text, () => belongs(box)),
    undoInsert,
    async insertInDraft(box, text, at) {
      const answer = await put(box, text, () => isStill(box), at);
      if (answer.inserted) caretBehind(box.editor, typedLines(text));
      return answer;
    },
    async takeOutOfDraft(box, text) {
      if (await undoInsert(box)) return true;
      const { editor } = box;
      // Chromium's focus moves it to the start.
      const caret = heldCaret(editor);
      if (!isStill(box) || !takeFocus(editor)) return false;
      const before = editorLines(editor);
      if (await takeOutLines(editor, typedLines(text), ways.erase)) {
        insertions.delete(editor);
        return true;
      }
      if (!sameLines(editorLines(editor), before)) await stepBack(editor, before);
      if (caret?.node.isConnected) document.getSelection()?.collapse(caret.node, caret.offset);
      return false;
    },
  };
}

function takeFocus(editor: HTMLElement): boolean {
  editor.focus({ preventScroll: true });
  return document.activeElement === editor;
}

interface Place {
  around: Surroundings;
  /** Sets the caret there; only after the editor has the focus, which would move it. */
  select(): void;
  type(lines: readonly string[]): void | Promise<void>;
}

function richPlace(editor: HTMLElement, type: EditorWays['type'], at?: Caret): Place | null {
  const candidates: Caret[] = [at ?? caretIn(editor), topOf(editor)];
  for (const caret of candidates) {
    const around = linesAround(editor, caret);
    if (!around) continue;
    const caretPlace = { atBlockEnd: isAtBlockEnd(caret, editor), atLineEnd: around.tail.trim() === '' };
    return {
      around,
      select: () => document.getSelection()?.collapse(caret.node, caret.offset),
      type: (lines) => type(editor, lines, caretPlace),
    };
  }
  return null;
}

function plainPlace(editor: HTMLTextAreaElement, at?: Caret): Place {
  const offset = at?.offset ?? (document.activeElement === editor ? editor.selectionEnd : 0);
  return {
    around: plainLinesAround(editor, offset),
    select: () => {
      // Else Chromium joins the insertion with the user's last typing into one undo step.
      editor.setSelectionRange(0, 0);
      editor.setSelectionRange(offset, offset);
    },
    type: (lines) => {
      document.execCommand('insertText', false, lines.join('\n'));
    },
  };
}

/** One undo of the browser's own; if it does not lead there, one redo. */
export function browserStepBack(reached: () => boolean): boolean {
  document.execCommand('undo');
  if (reached()) return true;
  document.execCommand('redo');
  return false;
}
