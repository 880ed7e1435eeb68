import { useEffect, useRef } from 'preact/hooks';

const FIELDS = 'input:not([type="radio"], [type="checkbox"]), textarea, select, [contenteditable]';

/** Whether a key press is meant for a field or a browser shortcut, and so not for our single-letter keys. */
function belongsElsewhere(event: KeyboardEvent): boolean {
  const inField = event.target instanceof Element && event.target.closest(FIELDS) !== null;
  return inField || event.ctrlKey || event.altKey || event.metaKey || event.isComposing;
}

/** Calls `press` for every plain key pressed outside fields, while `active`. */
export function usePlainKeys(active: boolean, press: (key: string, event: KeyboardEvent) => void): void {
  const latest = useRef(press);
  latest.current = press;
  useEffect(() => {
    if (!active) return;
    const onKeyDown = (event: KeyboardEvent) => {
      if (!belongsElsewhere(event) && !event.defaultPrevented) latest.current(event.key, event);
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [active]);
}

/** Calls `press` for the digits 0 to 9 pressed outside fields, while `active`. */
export function useDigitKeys(active: boolean, press: (digit: number) => void): void {
  usePlainKeys(active, (key, event) => {
    if (!/^[0-9]$/.test(key)) return;
    event.preventDefault();
    press(Number(key));
  });
}
