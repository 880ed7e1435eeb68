import type { ComposeChipPlace, DraftBox } from '../client.ts';
import { holdsQuote } from './compose.ts';
import { regionOf } from './compose-region.ts';
import { css } from './selectors.ts';

/** What of a part stands directly in a container. */
function childOf(container: Element, part: Element): Element {
  let child = part;
  while (child.parentElement && child.parentElement !== container) child = child.parentElement;
  return child;
}

/**
 * At the end of the part of a box that holds the editor, above Send where that stands below the editor (until 2024).
 * With the quoted history open in the editor that end may be far away: then directly above the editor.
 */
export function composeChipPlace({ editor }: DraftBox): ComposeChipPlace | null {
  const frame = editor.closest(css('editorFrame'));
  const parent = frame?.parentElement;
  const within = regionOf(editor);
  if (!frame || !parent || !within.contains(parent)) return null;
  if (holdsQuote(editor)) return { parent, before: frame, alignedWith: editor, within };
  const send = parent.querySelector(css('send'));
  const isBelow = send && (frame.compareDocumentPosition(send) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  return { parent, before: isBelow ? childOf(parent, send) : null, alignedWith: editor, within };
}
