import type { ComposeChipPlace, DraftBox } from '../client.ts';
import { hasMarkers } from './chip-place.ts';
import { css } from './selectors.ts';

/**
 * Directly above the row of Send, outside of the editor; where the renderer's markers stand beside the row, one level
 * further out. The row itself may be fixed to the lower edge of the window, and takes the chip with it.
 */
export function composeChipPlace({ editor }: DraftBox): ComposeChipPlace | null {
  const within = editor.closest(css('composeBox'));
  const row = within?.querySelector(css('sendRow'));
  if (!within || !row) return null;
  for (let before = row; before !== within; ) {
    const parent = before.parentElement;
    // A row of a table takes no chip.
    if (!parent || parent.contains(editor) || parent.tagName === 'TR') return null;
    if (!hasMarkers(parent))
      return { parent, before, alignedWith: within.querySelector(css('send')) ?? editor, within };
    before = parent;
  }
  return null;
}
