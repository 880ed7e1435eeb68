import { useEffect, useState } from 'preact/hooks';
import page from './Page.module.css';

/** What takes less than this many milliseconds is not talked about. */
const WORDS_AFTER = 150;
const PROGRESS_AFTER = 1000;

/** A wait: nothing at first, then words, then a progress element. */
export function Patience({ says }: { says: string }) {
  const [waited, setWaited] = useState(0);
  useEffect(() => {
    const timers = [WORDS_AFTER, PROGRESS_AFTER].map((ms) => setTimeout(() => setWaited(ms), ms));
    return () => timers.forEach(clearTimeout);
  }, []);
  return (
    <>
      <p class={page.quiet} role="status">
        {waited >= WORDS_AFTER ? says : ''}
      </p>
      {waited >= PROGRESS_AFTER && <progress class={page.progress} aria-label={says} />}
    </>
  );
}
