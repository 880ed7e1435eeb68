import { render } from 'preact';
import { browser } from '../platform/browser.ts';
import { isPageWindow, openPageWindow } from '../platform/page-window.ts';
import { panelWindow } from '../platform/panel.ts';
import { onSettingsChange, readSettings, writeSettings } from '../settings.ts';
import { onChange } from '../storage/changes.ts';
import { taught, teach } from '../storage/teaching.ts';
import { App } from './App.tsx';
import { dueList } from './due-list.ts';
import { safetyServices } from './keeping/services.ts';
import { followMailTab } from './mail-tab.ts';
import { tellMailTabs } from './mail-tabs.ts';
import { askForNotifications, copy, saveFile, showThread } from './outside.ts';
import { proposalService, recordService } from './records.ts';
import { hrefOf } from './router.ts';
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

const services: Services = {
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
  dueList: () => dueList(new Date(), zone()),
  settings: {
    read: readSettings,
    write: writeSettings,
    onChange: onSettingsChange,
    askForNotifications,
  },
  zone,
  openCallWindow: (entry) =>
    void panelWindow().then((beside) => openPageWindow(hrefOf({ is: 'call', id: entry }), beside)),
  openOutside: (url) => void browser.tabs.create({ url }),
  saveFile,
  copy,
  openThread: (url) => void showThread(url),
  lastTone: async () => (await readSettings()).lastTone,
  rememberTone: (template) => writeSettings({ lastTone: template }),
  now: () => new Date(),
};

document.documentElement.lang = browser.i18n.getUILanguage();
render(
  <ServicesContext.Provider value={services}>
    <App />
  </ServicesContext.Provider>,
  document.body,
);
