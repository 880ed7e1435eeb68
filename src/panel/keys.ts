import { useEffect, useRef } from 'preact/hooks';
import { useSettings } from './use-settings.ts';

/** As the user has set it; the panel's root keeps it so (`useLetterKeys`). */
let lettersWork = true;

/** Follows the setting of single-letter keys; for the panel's root. */
export function useLetterKeys(): void {
  const settings = useSettings();
  lettersWork = settings?.letterKeys ?? true;
  useEffect(
    () => () => {
      lettersWork = true;
    },
    [],
  );
}

/** A letter, digit or sign; the blank and keys with a name (Escape, arrows) are not switched off with them. */
const isCharacter = (key: string) => key !== ' ' && [...key].length === 1;

const FIELDS = 'input:not([type="radio"], [type="checkbox"]), textarea, select, [contenteditable]';

/** Whether a key press is meant for a field or a browser shortcut, and so not for our single-letter keys. */
function belongsElsewhere(event: KeyboardEvent): boolean {
  const inField = event.target instanceof Element && event.target.closest(FIELDS) !== null;
  return inField || event.ctrlKey || event.altKey || event.metaKey || event.isComposing;
}

/**
 * Calls `press` for every plain key pressed outside fields, while `active` and unless the user wants no such keys.
 * @param turn of two that want the same key the first has it, and says so by `preventDefault`
 */
export function usePlainKeys(
  active: boolean,
  press: (key: string, event: KeyboardEvent) => void,
  turn: 'first' | 'usual' = 'usual',
): void {
  const latest = useRef(press);
  latest.current = press;
  useEffect(() => {
    if (!active) return;
    const onKeyDown = (event: KeyboardEvent) => {
      if (belongsElsewhere(event) || event.defaultPrevented) return;
      if (lettersWork || !isCharacter(event.key)) latest.current(event.key, event);
    };
    const isFirst = turn === 'first';
    document.addEventListener('keydown', onKeyDown, isFirst);
    return () => document.removeEventListener('keydown', onKeyDown, isFirst);
  }, [active, turn]);
}

/** Calls `press` once for every digit 0 to 9 pressed outside fields, while `active`: a key that is held answers one question. */
export function useDigitKeys(active: boolean, press: (digit: number) => void): void {
  usePlainKeys(active, (key, event) => {
    if (!/^[0-9]$/.test(key)) return;
    event.preventDefault();
    if (!event.repeat) press(Number(key));
  });
}
