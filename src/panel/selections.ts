import { panelWindow } from '../platform/panel.ts';
import { dropText, onWaitingTexts, waitingTexts } from '../platform/selected-text.ts';
import { taught, teachingOf } from '../storage/teaching.ts';
import type { SelectedText, SelectionService } from './services.ts';

/** Follows the texts that the user selects in the panel's window, whatever page they stand on. */
export async function followSelections(): Promise<SelectionService> {
  const windowId = await panelWindow();
  let waiting: readonly SelectedText[] = [];
  const listeners = new Set<() => void>();
  if (windowId !== null) {
    onWaitingTexts(windowId, (texts) => {
      waiting = texts;
      for (const listener of listeners) listener();
    });
    waiting = await waitingTexts(windowId);
  }
  return {
    waiting: () => waiting,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    drop: (id) => (windowId === null ? Promise.resolve() : dropText(windowId, id)),
    async judge(text) {
      // Loaded here: the phrases of all languages are as large as the panel, and most days nobody selects a text.
      const [{ judgeText }, known] = await Promise.all([
        import('./judge-text.ts'),
        taught().catch(() => null),
      ]);
      return judgeText(text, known && teachingOf(known));
    },
  };
}
