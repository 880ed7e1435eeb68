import { useEffect, useRef, useState } from 'preact/hooks';
import { text, textLanguage } from '../platform/text.ts';
import styles from './App.module.css';
import { usePlainKeys } from './keys.ts';
import { createMemory, MemoryContext } from './memory.ts';
import { Entry } from './pages/entry/Entry.tsx';
import { Log } from './pages/log/Log.tsx';
import { NewEntry } from './pages/new-entry/NewEntry.tsx';
import { Settings } from './pages/settings/Settings.tsx';
import { ThisEmail } from './pages/this-email/ThisEmail.tsx';
import { hrefOf, type Page, usePage } from './router.ts';
import { useServices } from './services.ts';
import { SettingsIcon } from './ui/icons.tsx';
import { Tabs } from './ui/Tabs.tsx';

/** The second key of "go to": `g e`, `g l`. */
const GO_TO: Record<string, Page> = { e: { is: 'email' }, l: { is: 'log' } };

/** The whole panel: tabs and the page that the address names. */
export function App() {
  const services = useServices();
  const [memory] = useState(() => createMemory(services));
  const page = usePage();
  const chipClicks = useChipClicks();
  const scroller = useRef<HTMLDivElement>(null);
  const address = hrefOf(page);

  useGoToKeys();

  useEffect(() => {
    document.documentElement.lang = textLanguage();
    const flush = () => {
      memory.notes.flushAll();
      memory.drafts.flushAll();
    };
    const flushWhenHidden = () => {
      if (document.visibilityState === 'hidden') flush();
    };
    addEventListener('pagehide', flush);
    document.addEventListener('visibilitychange', flushWhenHidden);
    return () => {
      removeEventListener('pagehide', flush);
      document.removeEventListener('visibilitychange', flushWhenHidden);
    };
  }, [memory]);

  useEffect(() => scroller.current?.scrollTo(0, 0), [address]);

  const below = page.is === 'entry' || page.is === 'new' || page.is === 'settings';
  // Settings lead back to where they were opened.
  const lastTab = useRef<'email' | 'log'>('email');
  if (page.is === 'email' || page.is === 'log') lastTab.current = page.is;
  return (
    <MemoryContext.Provider value={memory}>
      <div ref={scroller} class={styles.app}>
        <div class={styles.column}>
          {!below && (
            <div class={styles.tabs}>
              <Tabs
                label={text('tabsLabel')}
                tabs={[
                  { name: text('tabEmail'), href: hrefOf({ is: 'email' }), current: page.is === 'email' },
                  { name: text('tabLog'), href: hrefOf({ is: 'log' }), current: page.is === 'log' },
                ]}
                aside={{ name: text('settings'), href: hrefOf({ is: 'settings' }), icon: <SettingsIcon /> }}
              />
            </div>
          )}
          {page.is === 'email' && <ThisEmail chipClicks={chipClicks} />}
          {page.is === 'log' && <Log />}
          {page.is === 'settings' && <Settings back={lastTab.current} />}
          {page.is === 'entry' && <Entry key={page.id} id={page.id} />}
          {page.is === 'new' && <NewEntry key={address} fromMail={page.fromMail} />}
        </div>
      </div>
    </MemoryContext.Provider>
  );
}

/** Counts the clicks on the chip; each leads to "This email", whatever page was open. */
function useChipClicks(): number {
  const { mail } = useServices();
  const [clicks, setClicks] = useState(0);
  useEffect(
    () =>
      mail.onChipClick(() => {
        location.hash = hrefOf({ is: 'email' });
        setClicks((count) => count + 1);
      }),
    [mail],
  );
  return clicks;
}

function useGoToKeys(): void {
  const before = useRef('');
  usePlainKeys(true, (key) => {
    const page = before.current === 'g' ? GO_TO[key] : undefined;
    if (page) location.hash = hrefOf(page);
    before.current = key;
  });
}
