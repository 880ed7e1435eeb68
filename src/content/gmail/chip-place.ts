import { cardOf, surveyOf, visibleConversations } from './conversation.ts';
import { messageId } from './message.ts';

/** Gmail's renderer keeps track of its children by comments since 2025-11; nothing may be put between those. */
export function hasMarkers(parent: Element): boolean {
  return [...parent.childNodes].some((node) => node.nodeType === Node.COMMENT_NODE);
}

/**
 * Directly before the mail of an open message, outside of it; where the renderer's markers stand beside it, one
 * level further out within the card. Null for a message that is collapsed or not on screen.
 */
export function chipPlace(id: string): { parent: Element; before: Element } | null {
  for (const root of visibleConversations()) {
    // The newest first: mostly it is the one.
    for (const element of surveyOf(root).cards.reverse()) {
      const card = cardOf(element);
      if (!card?.bodyFrame || messageId(card).value !== id) continue;
      for (let before = card.bodyFrame; before !== card.element; ) {
        const parent = before.parentElement;
        if (!parent) return null;
        if (!hasMarkers(parent)) return { parent, before };
        before = parent;
      }
    }
  }
  return null;
}
