import { detectionData } from '../languages/detection.ts';
import { onMessage, sendMessage } from '../messages.ts';
import { onAlarm } from '../platform/alarm.ts';
import { browser } from '../platform/browser.ts';
import { startInOpenTabs } from '../platform/open-tabs.ts';
import { connectToolbarButton, openPanelForPage } from '../platform/panel.ts';
import { stayAwake } from '../platform/stay-awake.ts';
import { onSettingsChange, readSettings, writeSettings } from '../settings.ts';
import { ownTemplates } from '../storage/own-rows.ts';
import { forgetInserted, rememberInserted, textFor } from './agreements.ts';
import { lookAtAgenda } from './alarms.ts';
import { showFirstPage } from './first-run.ts';
import { isWell, keepSafe } from './keep-safe.ts';
import { followLog, knownMarks } from './known.ts';
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
      if ((await readSettings()).seenBefore && (await followLog())) void tellMailTabs();
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

onMessage('knownMarks', knownMarks);

onMessage('detectionData', () => detectionData);

onMessage('agreementText', async ({ data }) =>
  // In a log that cannot be read there is no wording of their own, and the mail can be written all the same.
  textFor(data, await readSettings(), await ownTemplates().catch(() => [])),
);

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

onMessage('seenBeforeOff', () => writeSettings({ seenBefore: false }));

onMessage('threadSigns', async ({ data }) => {
  if (await applySigns(data, new Date())) afterChange();
});

onMessage('recordsChanged', lookNow);

onSettingsChange(afterChange);

onAlarm(look);

browser.runtime.onStartup.addListener(look);

browser.runtime.onInstalled.addListener(async ({ reason }) => {
  if (reason === 'install') void showFirstPage().catch(console.error);
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
