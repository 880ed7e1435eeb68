import { useEffect, useRef, useState } from 'preact/hooks';
import { text, textLanguage } from '../platform/text.ts';
import styles from './App.module.css';
import { HealthBanner } from './HealthBanner.tsx';
import { usePlainKeys } from './keys.ts';
import { createMemory, flushMemory, MemoryContext, useForgetting, useRetries } from './memory.ts';
import { Bin } from './pages/bin/Bin.tsx';
import { Call } from './pages/call/Call.tsx';
import { Entry } from './pages/entry/Entry.tsx';
import { Import } from './pages/import/Import.tsx';
import { Keeping } from './pages/keeping/Keeping.tsx';
import { Learn } from './pages/learn/Learn.tsx';
import { Log } from './pages/log/Log.tsx';
import { FromSelection } from './pages/new-entry/FromSelection.tsx';
import { NewEntry } from './pages/new-entry/NewEntry.tsx';
import { Recovery } from './pages/recovery/Recovery.tsx';
import { useRecovery } from './pages/recovery/use-recovery.ts';
import { Schedule } from './pages/schedule/Schedule.tsx';
import { Settings } from './pages/settings/Settings.tsx';
import { Thank } from './pages/thank/Thank.tsx';
import { ThisEmail } from './pages/this-email/ThisEmail.tsx';
import { hrefOf, type Page, usePage } from './router.ts';
import { useSelectedTexts, useServices } from './services.ts';
import { SettingsIcon } from './ui/icons.tsx';
import { Tabs } from './ui/Tabs.tsx';

/** The second key of "go to": `g e`, `g l`. */
const GO_TO: Record<string, Page> = { e: { is: 'email' }, l: { is: 'log' } };

const TAB_NAMES = { email: 'tabEmail', log: 'tabLog' } as const;

/** The whole panel: tabs and the page that the address names. */
export function App() {
  const services = useServices();
  const [memory] = useState(() => createMemory(services));
  const page = usePage();
  // Before the chip: a click on it is newer than a text that waited while the panel was closed.
  const textWaits = useTextsShown();
  const chipClicks = useChipClicks();
  const scroller = useRef<HTMLDivElement>(null);
  const recovery = useRecovery();
  const address = hrefOf(page);

  useGoToKeys();
  useRetries(memory);
  useForgetting(memory);

  useEffect(() => {
    document.documentElement.lang = textLanguage();
    const flush = () => flushMemory(memory);
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

  const below = page.is !== 'email' && page.is !== 'log';
  // Settings lead back to where they were opened.
  const lastTab = useRef<'email' | 'log'>('email');
  if (page.is === 'email' || page.is === 'log') lastTab.current = page.is;
  const back = { href: hrefOf({ is: lastTab.current }), name: text(TAB_NAMES[lastTab.current]) };
  if (recovery.trouble) {
    return (
      <MemoryContext.Provider value={memory}>
        <div ref={scroller} class={styles.app}>
          <div class={styles.column}>
            <Recovery recovery={recovery} trouble={recovery.trouble} />
          </div>
        </div>
      </MemoryContext.Provider>
    );
  }
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
          {!below && textWaits && (
            <p class={styles.waiting} role="status">
              <a href={hrefOf({ is: 'selection' })}>{text('selectionWaits')}</a>
            </p>
          )}
          <HealthBanner onLog={page.is === 'log'} />
          {page.is === 'email' && <ThisEmail chipClicks={chipClicks} />}
          {page.is === 'log' && <Log />}
          {page.is === 'bin' && <Bin />}
          {page.is === 'settings' && <Settings back={lastTab.current} />}
          {page.is === 'keeping' && <Keeping />}
          {page.is === 'import' && <Import />}
          {page.is === 'entry' && <Entry key={page.id} id={page.id} />}
          {page.is === 'schedule' && <Schedule key={page.id} id={page.id} />}
          {page.is === 'call' && <Call key={page.id} id={page.id} />}
          {page.is === 'learn' && <Learn key={page.id} id={page.id} />}
          {page.is === 'thank' && <Thank key={page.id} id={page.id} />}
          {page.is === 'selection' && <FromSelection back={back} />}
          {page.is === 'new' && <NewEntry key={address} fromMail={page.fromMail} />}
        </div>
      </div>
    </MemoryContext.Provider>
  );
}

/**
 * Leads to a selected text whenever one is handed over, again as well, and when the panel opens and one waits.
 * Gives whether one waits.
 */
function useTextsShown(): boolean {
  const texts = useSelectedTexts();
  const seen = useRef(new Set<string>());
  useEffect(() => {
    const handedOver = texts.map(({ id, times }) => `${id} ${times}`);
    const [newest] = handedOver;
    // One that waited below a text just handled is no news.
    if (newest !== undefined && !seen.current.has(newest)) location.hash = hrefOf({ is: 'selection' });
    for (const one of handedOver) seen.current.add(one);
  }, [texts]);
  return texts.length > 0;
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
