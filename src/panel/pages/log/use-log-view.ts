import { useEffect, useRef, useState } from 'preact/hooks';
import { addressOf, type LogView, viewOf } from '../../find/address.ts';
import { type PanelMemory, useMemory } from '../../memory.ts';
import { hrefOf, pageOf } from '../../router.ts';

/** While somebody types, the address only follows; what they choose can be gone back from. */
export type ViewChange = 'typed' | 'chosen';

const LOG = hrefOf({ is: 'log' });

const isLog = (hash: string) => pageOf(hash).is === 'log';

/** Puts another address in the place of this one, which nobody is told of. */
function replaceAddress(address: string): void {
  try {
    history.replaceState(history.state, '', address);
  } catch {
    // Browsers allow only so many in a while. The view stands all the same, and the next key brings its address.
  }
}

/** The view to begin with: the one that the address names, or, where it only names the log, the last one. */
function viewToBegin({ logAddress }: PanelMemory): LogView {
  if (location.hash === LOG && logAddress !== null) replaceAddress(logAddress);
  return viewOf(isLog(location.hash) ? location.hash : (logAddress ?? LOG));
}

/**
 * What the log shows. It stands in the address while the log is the page in view, and in the panel's memory for whoever
 * comes back to it.
 */
export function useLogView(): { view: LogView; show: (view: LogView, change: ViewChange) => void } {
  const memory = useMemory();
  const [view, setView] = useState(() => viewToBegin(memory));
  const latest = useRef(view);
  latest.current = view;
  const wasLog = useRef(isLog(location.hash));
  memory.logAddress = addressOf(view);

  useEffect(() => {
    const follow = () => {
      const comesBack = !wasLog.current && location.hash === LOG;
      wasLog.current = isLog(location.hash);
      if (!wasLog.current) return;
      if (comesBack) replaceAddress(addressOf(latest.current));
      // Another object would be another view to everything that searches and counts.
      else if (addressOf(viewOf(location.hash)) !== addressOf(latest.current)) setView(viewOf(location.hash));
    };
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);

  function show(next: LogView, change: ViewChange): void {
    setView(next);
    const address = addressOf(next);
    if (change === 'chosen') location.hash = address;
    else replaceAddress(address);
  }

  return { view, show };
}
