import { detectionData } from '../languages/detection.ts';
import { onMessage, sendMessage } from '../messages.ts';
import { onAlarm } from '../platform/alarm.ts';
import { browser } from '../platform/browser.ts';
import { startInOpenTabs } from '../platform/open-tabs.ts';
import { connectToolbarButton, openPanelForPage } from '../platform/panel.ts';
import { stayAwake } from '../platform/stay-awake.ts';
import { onSettingsChange, writeSettings } from '../settings.ts';
import { forgetInserted, rememberInserted, textFor } from './agreements.ts';
import { lookAtAgenda } from './alarms.ts';
import { isWell, keepSafe } from './keep-safe.ts';
import { tellMailTabs } from './mail-tabs.ts';
import { connectMenus, makeMenus } from './menus.ts';
import { connectNotifications } from './notifications.ts';
import { pageMemory } from './page-memory.ts';
import { applySigns } from './signs.ts';

// Event handlers only, all set up at the top level: the worker may be stopped between any two events and
// is started anew for the next (https://developer.chrome.com/docs/extensions/develop/concepts/service-workers/lifecycle).

/** The zone is asked for every time: the user may have travelled since. */
const lookNow = () =>
  stayAwake(() =>
    navigator.locks.request('look', async () => {
      if (!(await isWell())) return;
      await lookAtAgenda({ now: new Date(), zone: Intl.DateTimeFormat().resolvedOptions().timeZone });
      await keepSafe(new Date());
    }),
  );

const look = () => void lookNow().catch(console.error);

/** A page has changed the records: the other pages and the alarm follow. */
function afterChange(): void {
  void tellMailTabs();
  look();
}

connectToolbarButton();
connectMenus();
connectNotifications();

onMessage('chipClicked', ({ sender }) => {
  const { id, windowId } = (sender as chrome.runtime.MessageSender).tab ?? {};
  if (id !== undefined && windowId !== undefined) return openPanelForPage({ id, windowId });
});

onMessage('pageMemory', () => pageMemory(new Date()));

onMessage('detectionData', () => detectionData);

onMessage('agreementText', ({ data }) => textFor(data));

onMessage('agreementInserted', async ({ data }) => {
  const proposal = await rememberInserted(data, new Date());
  afterChange();
  return proposal;
});

onMessage('agreementTakenOut', async ({ data }) => {
  await forgetInserted(data);
  afterChange();
});

onMessage('agreementOfferOff', () => writeSettings({ offerAgreement: false }));

onMessage('threadSigns', async ({ data }) => {
  if (await applySigns(data, new Date())) afterChange();
});

onMessage('recordsChanged', lookNow);

onSettingsChange(afterChange);

onAlarm(look);

browser.runtime.onStartup.addListener(look);

browser.runtime.onInstalled.addListener(async () => {
  await makeMenus();
  await startInOpenTabs();
  look();
});

// The browser leaves the scripts in the pages, and their chips with them.
browser.permissions.onRemoved.addListener(async ({ origins = [] }) => {
  if (origins.length === 0) return;
  const tabs = await browser.tabs.query({});
  await Promise.allSettled(tabs.map(({ id }) => sendMessage('hostAccessLost', undefined, id ?? -1)));
  // Another site's access may still stand; there everything begins anew.
  await startInOpenTabs();
});

browser.permissions.onAdded.addListener(async ({ origins = [] }) => {
  if (origins.length > 0) await startInOpenTabs();
});

// Whatever has woken it: the clock may have been set, or the alarm lost with the browser's last session.
look();
