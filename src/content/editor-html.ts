import { isFirefox } from '../platform/target.ts';

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Plain lines as HTML that shows exactly them: everything escaped, joined by BR, runs of spaces kept. */
export function linesAsHtml(lines: readonly string[]): string {
  return lines
    .map((line) =>
      line.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '').replace(/^ | (?= |$)/g, '&nbsp;'),
    )
    .join('<br>');
}

/** Where the caret stands, as far as Chromium treats it in a way of its own. */
export interface CaretPlace {
  /** At the end of a block within the editor. */
  atBlockEnd: boolean;
  /** No words of the same line behind it. */
  atLineEnd: boolean;
}

/**
 * Puts plain lines at the selection of the focused rich editor, as one step of its undo. The only place where
 * an HTML string goes to the browser: in Chromium `insertText` folds double spaces and drags the signature into
 * its last block (reference: insertion notes). The return value of `execCommand` is known to lie and ignored.
 */
export function insertLines(lines: readonly string[], place: CaretPlace): void {
  if (isFirefox) document.execCommand('insertText', false, lines.join('\n'));
  else document.execCommand('insertHTML', false, linesAsHtml(fittedForChromium(lines, place)));
}

/**
 * Chromium ends the block that the caret stands at the end of by the first BR of an insertion, instead of
 * adding a line to it, and lets the last BR take the place of the editor's own (seen in Chromium 156).
 */
function fittedForChromium(lines: readonly string[], { atBlockEnd, atLineEnd }: CaretPlace): string[] {
  const fitted = lines[0] === '' && atBlockEnd ? lines.slice(1) : [...lines];
  if (fitted.at(-1) === '' && atLineEnd) fitted.push('');
  return fitted;
}
