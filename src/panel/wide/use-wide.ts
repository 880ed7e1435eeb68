import { useEffect, useState } from 'preact/hooks';

/** From here on the list and the entry have room beside each other. */
const WIDE = '(min-width: 60rem)';

/** Whether the page is that wide; the panel fills its window. */
export function useWide(): boolean {
  const [isWide, setWide] = useState(() => matchMedia(WIDE).matches);
  useEffect(() => {
    const wide = matchMedia(WIDE);
    const update = () => setWide(wide.matches);
    update();
    wide.addEventListener('change', update);
    return () => wide.removeEventListener('change', update);
  }, []);
  return isWide;
}
