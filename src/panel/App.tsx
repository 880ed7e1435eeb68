import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { text, textLanguage } from '../platform/text.ts';
import styles from './App.module.css';
import { HealthBanner } from './HealthBanner.tsx';
import { useLetterKeys, usePlainKeys } from './keys.ts';
import { createMemory, flushMemory, MemoryContext, useForgetting, useRetries } from './memory.ts';
import { PageInView } from './PageInView.tsx';
import { Recovery } from './pages/recovery/Recovery.tsx';
import { useRecovery } from './pages/recovery/use-recovery.ts';
import { hrefOf, isTab, type Page, TABS, type Tab, usePage } from './router.ts';
import { useSelectedTexts, useServices } from './services.ts';
import { useTheme } from './theme.ts';
import { ElsewhereOnly } from './trial/ElsewhereOnly.tsx';
import { SettingsIcon } from './ui/icons.tsx';
import { Tabs } from './ui/Tabs.tsx';
import { useWide } from './wide/use-wide.ts';

/** The second key of "go to": `g e`, `g l`, `g i`. */
const GO_TO: Record<string, Page> = { e: { is: 'email' }, l: { is: 'log' }, i: { is: 'insights' } };

/** What is not there while it is tried. */
const ELSEWHERE: ReadonlySet<string> = new Set<Page['is']>([
  'keeping',
  'import',
  'bin',
  'templates',
  'welcome',
  'try',
]);

const KEYS: Page = { is: 'keys' };

const TAB_NAMES = { email: 'tabEmail', log: 'tabLog', insights: 'tabInsights' } as const;

interface AppProps {
  /** Over sample mails: nothing is kept. */
  isTrial?: boolean;
  /** In a tab of its own: no mail stands beside it. */
  inTab?: boolean;
}

/** The whole panel: tabs and the page that the address names. */
export function App({ isTrial = false, inTab = false }: AppProps) {
  const services = useServices();
  const [memory] = useState(() => createMemory(services));
  const page = usePage();
  // Before the chip: a click on it is newer than a text that waited while the panel was closed.
  const textWaits = useTextsShown();
  const chipClicks = useChipClicks();
  const scroller = useRef<HTMLDivElement>(null);
  const recovery = useRecovery();
  const address = hrefOf(page);

  useGoToKeys(page);
  useLetterKeys();
  useTheme(!isTrial);
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

  // Before a page goes to where it was left.
  useLayoutEffect(() => scroller.current?.scrollTo(0, 0), [address]);

  // In the sample mailbox the panel is a column of the page.
  const isWide = useWide() && !isTrial;
  const isBeside = isWide && (page.is === 'log' || page.is === 'entry');
  const below = !isTab(page);
  // Settings lead back to where they were opened.
  const lastTab = useRef<Tab>(inTab ? 'log' : 'email');
  if (isTab(page)) lastTab.current = page.is;
  // The list of keys leads back to the very page it was asked for on.
  const from = useRef(hrefOf({ is: 'email' }));
  if (page.is !== 'keys') from.current = location.hash;
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
        <div class={`${styles.column} ${isBeside ? styles.beside : ''}`}>
          {(!below || isBeside) && (
            <div class={styles.tabs}>
              <Tabs
                label={text('tabsLabel')}
                brand={inTab}
                tabs={TABS.filter((tab) => !inTab || tab !== 'email').map((tab) => ({
                  name: text(TAB_NAMES[tab]),
                  href: hrefOf({ is: tab }),
                  current: page.is === tab || (isBeside && tab === 'log'),
                }))}
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
          {isTrial && ELSEWHERE.has(page.is) ? (
            <ElsewhereOnly />
          ) : (
            <PageInView page={page} isWide={isWide} chipClicks={chipClicks} back={back} from={from.current} />
          )}
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

function useGoToKeys(page: Page): void {
  const before = useRef('');
  // In a call every key is a note's.
  usePlainKeys(page.is !== 'call', (key) => {
    const to = before.current === 'g' ? GO_TO[key] : key === '?' ? KEYS : undefined;
    if (to) location.hash = hrefOf(to);
    before.current = key;
  });
}
