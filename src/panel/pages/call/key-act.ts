/** What a key means in the call; `nothing`: it is ours, and does nothing now. */
export type CallAct = 'next' | 'back' | 'pause' | 'main' | 'nothing' | { choose: number };

interface Pressed {
  key: string;
  ctrlKey: boolean;
  shiftKey: boolean;
  altKey: boolean;
  metaKey: boolean;
  repeat: boolean;
  isComposing: boolean;
}

interface Standing {
  /** Nothing is written down for this question. */
  isEmpty: boolean;
  isLast: boolean;
  /** So many questions are to choose from. */
  choices: number;
}

/**
 * What a key press in the notes of a call does; null leaves it to the field. Keys never end a call but by Ctrl+Enter,
 * which presses the main button: after the last question Enter is a new line, and Space a space.
 */
export function callAct(pressed: Pressed, { isEmpty, isLast, choices }: Standing): CallAct | null {
  const { key, ctrlKey, shiftKey, altKey, metaKey, repeat, isComposing } = pressed;
  // The key belongs to whatever composes the word: an accent, Chinese, Japanese.
  if (isComposing || altKey) return null;
  const act = (): CallAct | null => {
    if (key === 'Enter' && (ctrlKey || metaKey)) return 'main';
    if (key === 'ArrowLeft' && ctrlKey && !shiftKey) return 'back';
    if (ctrlKey || metaKey || shiftKey) return null;
    if (key === 'Escape') return 'pause';
    if (key === 'Enter') return isLast ? null : 'next';
    if (!isEmpty) return null;
    if (key === ' ') return isLast ? null : 'next';
    if (choices > 1 && /^[1-9]$/.test(key) && Number(key) <= choices) return { choose: Number(key) - 1 };
    return null;
  };
  const found = act();
  return found !== null && repeat ? 'nothing' : found;
}
