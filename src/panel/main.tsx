import { render } from 'preact';
import type { MailClientId } from '../model.ts';
import { browser } from '../platform/browser.ts';
import {
  isPageTab,
  isPageWindow,
  isTrial,
  openPageTab,
  openPageWindow,
  openTrialTab,
} from '../platform/page-window.ts';
import { panelWindow } from '../platform/panel.ts';
import { onSettingsChange, readSettings, writeSettings } from '../settings.ts';
import { onChange } from '../storage/changes.ts';
import { changeLessonLinks, changeTemplates, lessonLinks, ownTemplates } from '../storage/own-rows.ts';
import { taught, teach } from '../storage/teaching.ts';
import { App } from './App.tsx';
import { dueList } from './due-list.ts';
import { safetyServices } from './keeping/services.ts';
import { followMailTab } from './mail-tab.ts';
import { tellMailTabs } from './mail-tabs.ts';
import { askForNotifications, copy, saveFile, showMail, showThread } from './outside.ts';
import { proposalService, recordService } from './records.ts';
import { hrefOf, type Page } from './router.ts';
import { followSelections } from './selections.ts';
import { type MailService, type SelectionService, type Services, ServicesContext } from './services.ts';
import { keepUnsaved } from './unsaved.ts';

const zone = () => Intl.DateTimeFormat().resolvedOptions().timeZone;

/** In the window of one page neither the chip nor a selected text leads away from it: somebody may be on a call. */
async function undisturbed(): Promise<{ mail: MailService; selections: SelectionService }> {
  const [mail, selections] = await Promise.all([followMailTab(), followSelections()]);
  if (!isPageWindow()) return { mail, selections };
  const never = () => () => undefined;
  return {
    mail: { ...mail, onChipClick: never },
    selections: { ...selections, waiting: () => [], subscribe: never },
  };
}

/** What leads out of the page: for the real log as for the sample mailbox. */
const outside = {
  settings: {
    read: readSettings,
    write: writeSettings,
    onChange: onSettingsChange,
    askForNotifications,
  },
  zone,
  openMail: (client: MailClientId) => void showMail(client),
  openTab: (page: Page) => void (page.is === 'try' ? openTrialTab() : openPageTab(hrefOf(page))),
  openOutside: (url: string) => void browser.tabs.create({ url }),
  saveFile,
  copy,
};

const realServices = async (): Promise<Services> => ({
  ...outside,
  ...(await undisturbed()),
  ...safetyServices,
  records: recordService,
  proposals: proposalService,
  unsaved: keepUnsaved(),
  teaching: {
    all: taught,
    async change(change) {
      const back = await teach(change);
      void tellMailTabs();
      return back;
    },
    onChange,
  },
  templates: { all: ownTemplates, change: changeTemplates, onChange },
  lessonLinks: { all: lessonLinks, change: changeLessonLinks, onChange },
  dueList: () => dueList(new Date(), zone()),
  openCallWindow: (entry) =>
    void panelWindow().then((beside) => openPageWindow(hrefOf({ is: 'call', id: entry }), beside)),
  openThread: (url) => void showThread(url),
  lastTone: async () => (await readSettings()).lastTone,
  rememberTone: (template) => writeSettings({ lastTone: template }),
  now: () => new Date(),
});

document.documentElement.lang = browser.i18n.getUILanguage();
if (isTrial()) {
  const { startTrial } = await import('./trial/start.tsx');
  await startTrial(outside);
} else {
  render(
    <ServicesContext.Provider value={await realServices()}>
      <App inTab={isPageTab()} />
    </ServicesContext.Provider>,
    document.body,
  );
}
