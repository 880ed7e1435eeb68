import { useMemo, useRef, useState } from 'preact/hooks';
import { text } from '../../../platform/text.ts';
import { usePageFocus } from '../../page-focus.ts';
import { BackLink } from '../../ui/BackLink.tsx';
import page from '../../ui/Page.module.css';
import { Patience } from '../../ui/Patience.tsx';
import { SavedLine } from '../../ui/SavedLine.tsx';
import { Toast } from '../../ui/Toast.tsx';
import { useBackup } from '../../use-backup.ts';
import { useTaught } from '../../use-teaching.ts';
import { findSettings } from './find-settings.ts';
import { Group } from './Group.tsx';
import { Looks } from './Looks.tsx';
import { Mutes } from './Mutes.tsx';
import { NotOpened } from './NotOpened.tsx';
import { OwnPhrases } from './OwnPhrases.tsx';
import { Places } from './Places.tsx';
import { Reminders } from './Reminders.tsx';
import { Safety } from './Safety.tsx';
import { SearchSettings } from './SearchSettings.tsx';
import styles from './Settings.module.css';
import { SettingsInViewContext } from './settings-in-view.ts';
import { useHeldSettings } from './use-held-settings.ts';
import { useKnownAccounts } from './use-known-accounts.ts';
import { UNDO_KEY, useRemovals } from './use-removals.ts';
import { Writing } from './Writing.tsx';

/** All settings in groups, each with its effect, to be searched, changed at once and put back. */
export function Settings({ back }: { back: { href: string; name: string } }) {
  const held = useHeldSettings();
  const { reading, readAgain } = useTaught();
  const accounts = useKnownAccounts();
  const backup = useBackup();
  const heading = usePageFocus();
  const main = useRef<HTMLElement>(null);
  const removals = useRemovals(reading, main, heading);
  const [typed, setTyped] = useState('');
  const taught = reading.is === 'read' ? reading.taught : null;
  const readable = { settings: held.settings !== null, taught: taught !== null };
  const found = useMemo(() => findSettings(typed, readable), [typed, readable.settings, readable.taught]);
  // All at once, once: nothing moves under a hand because something above it was read later.
  const wasShown = useRef(false);
  const waits =
    held.is === 'reading' || reading.is === 'reading' || !accounts || backup.reading.is === 'reading';
  if (!waits) wasShown.current = true;

  return (
    <main ref={main} class={`${page.page} ${page.full} ${styles.page}`}>
      <div class={styles.top}>
        <BackLink href={back.href}>{back.name}</BackLink>
        <SavedLine says={held.said?.failed ? null : (held.said?.says ?? null)} />
      </div>
      <div class={styles.part}>
        <h1 ref={heading} tabIndex={-1}>
          {text('settings')}
        </h1>
        <SearchSettings typed={typed} onInput={setTyped} count={found?.rows.size ?? null} />
      </div>
      {removals.problem && (
        <p class={page.problem} role="alert">
          {removals.problem}
        </p>
      )}
      {!wasShown.current && <Patience says={text('openingTaught')} />}
      {wasShown.current && (
        <SettingsInViewContext.Provider
          value={{ settings: held.settings, write: held.write, said: held.said, found }}
        >
          <NotOpened
            settings={held.is === 'failed'}
            taught={reading.is === 'failed'}
            onAgain={() => {
              held.readAgain();
              readAgain();
            }}
          />
          <Group id="writing">
            <Writing />
          </Group>
          {held.settings && (
            <>
              <Group id="reminders">
                <Reminders />
              </Group>
              <Group id="places">
                <Places accounts={accounts ?? []} />
              </Group>
            </>
          )}
          <Group id="looks">
            <Looks />
          </Group>
          {taught && (
            <Group id="detection">
              <OwnPhrases taught={taught} onRemove={removals.remove} />
              <Mutes mutes={taught.mutes} onRemove={removals.remove} />
            </Group>
          )}
          <Group id="safety">
            <Safety backup={backup.reading} />
          </Group>
        </SettingsInViewContext.Provider>
      )}
      <Toast
        says={removals.says}
        actionLabel={text('undo')}
        actionKey={UNDO_KEY.toUpperCase()}
        onAction={removals.takeBack}
        onGone={removals.hide}
      />
    </main>
  );
}
