import { render } from 'preact';
import { browser } from '../platform/browser.ts';
import { readSettings, writeSettings } from '../settings.ts';
import { onChange } from '../storage/changes.ts';
import { draftOfThread, dropDraft, saveDraft } from '../storage/drafts.ts';
import {
  latestOpportunities,
  opportunityById,
  opportunityOfThread,
  recordChange,
} from '../storage/opportunities.ts';
import { taught, teach } from '../storage/teaching.ts';
import { App } from './App.tsx';
import { followMailTab } from './mail-tab.ts';
import { tellMailTabs } from './mail-tabs.ts';
import { followSelections } from './selections.ts';
import { type Services, ServicesContext } from './services.ts';

async function showThread(url: string): Promise<void> {
  const tabs = await browser.tabs.query({ url: `${new URL(url).origin}/*` });
  const open = tabs.find((tab) => tab.url === url);
  if (open?.id === undefined) {
    await browser.tabs.create({ url });
    return;
  }
  await browser.tabs.update(open.id, { active: true });
  if (open.windowId !== undefined) await browser.windows.update(open.windowId, { focused: true });
}

const services: Services = {
  mail: await followMailTab(),
  selections: await followSelections(),
  records: {
    forThread: opportunityOfThread,
    byId: opportunityById,
    latest: latestOpportunities,
    record: recordChange,
    draft: draftOfThread,
    saveDraft,
    dropDraft,
    onChange,
  },
  teaching: {
    all: taught,
    async change(change) {
      const back = await teach(change);
      void tellMailTabs();
      return back;
    },
    onChange,
  },
  copy: (words) =>
    navigator.clipboard.writeText(words).then(
      () => true,
      () => false,
    ),
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
