import { useEffect, useState } from 'preact/hooks';
import { accountOfThread } from '../../account-of-thread.ts';
import { useMailTab, useServices } from '../../services.ts';

/** So many of the entries changed last are looked at: enough to meet every mailbox that is in use. */
const ENTRIES = 200;

/** The mailboxes that the extension has met, in small letters: that of the mail in view, and those of the log; null while they are read. */
export function useKnownAccounts(): readonly string[] | null {
  const { records } = useServices();
  const tab = useMailTab();
  const [logged, setLogged] = useState<readonly string[] | null>(null);
  useEffect(() => {
    let wanted = true;
    records.latest(ENTRIES).then(
      (entries) =>
        wanted &&
        setLogged(
          entries.map(({ threadKey }) => accountOfThread(threadKey)).filter((account) => account !== null),
        ),
      // The list is a convenience: without it an address can still be typed.
      () => wanted && setLogged([]),
    );
    return () => {
      wanted = false;
    };
  }, [records]);
  const inView = tab.status === 'ready' ? tab.view.reading?.account?.email : null;
  if (!logged) return null;
  return [...new Set([...logged, ...(inView ? [inView] : [])].map((account) => account.toLowerCase()))];
}
