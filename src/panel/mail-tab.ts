import { PANEL_PORT, type PortPing, sendMessage } from '../messages.ts';
import { browser, type Runtime, type Tabs } from '../platform/browser.ts';
import { panelWindow } from '../platform/panel.ts';
import type { MailService, MailTab } from './services.ts';

/** A page that is still loading has no content script yet; it is asked again at this pace, so often. */
const RETRY_MS = 400;
const RETRIES = 25;

/**
 * A page that has just loaded may show its conversation, and the ids in it, that much later (as beside the mail:
 * content/main). Until then what was in view stays.
 */
const SETTLES_WITHIN_MS = 1000;

const MAIL_HOSTS = (browser.runtime.getManifest().host_permissions ?? []).map(
  (match) => new URL(match).origin,
);

/** The tab's address is shown to us on mail hosts only, which is what tells them apart. */
function isMailTab(tab: Tabs.Tab): boolean {
  return tab.url !== undefined && MAIL_HOSTS.includes(new URL(tab.url).origin);
}

/**
 * Follows the active tab of the panel's window: another tab, thread or account shows at once. A port to the
 * page tells of changes without waking the background; mail text comes only as the answer to `readThread`.
 */
export async function followMailTab(): Promise<MailService> {
  const windowId = await panelWindow();
  let tabId: number | null = null;
  let port: Runtime.Port | null = null;
  let state: MailTab = { status: 'loading', view: null };
  let retries = 0;
  let connectedAt = 0;
  let settleTimer: ReturnType<typeof setTimeout> | undefined;
  let chipClicked = false;
  const listeners = new Set<() => void>();
  const chipListeners = new Set<() => void>();

  function show(next: MailTab): void {
    state = next;
    for (const listener of listeners) listener();
  }

  function chipWasClicked(): void {
    chipClicked = chipListeners.size === 0;
    for (const listener of chipListeners) listener();
  }

  async function refresh(from: Runtime.Port, id: number): Promise<void> {
    const view = await sendMessage('readThread', undefined, id);
    if (port !== from) return; // the panel has moved on meanwhile
    retries = 0;
    clearTimeout(settleTimer);
    if (view.state === 'read' || view.state === 'off') return show({ status: 'ready', view });
    // A new mail can be written where no conversation is open.
    const next: MailTab =
      view.state === 'none' && !view.composing ? { status: 'none', view: null } : { status: 'ready', view };
    const hasJustLoaded = state.status === 'ready' && performance.now() - connectedAt < SETTLES_WITHIN_MS;
    if (view.state === 'none' && !hasJustLoaded) return show(next);
    settleTimer = setTimeout(() => port === from && show(next), SETTLES_WITHIN_MS);
  }

  /** The page is there and does not answer; one that goes away meanwhile also closes the port. */
  function noAnswer(from: Runtime.Port): void {
    setTimeout(() => port === from && show({ status: 'disconnected', view: null }), RETRY_MS);
  }

  async function lost(from: Runtime.Port, id: number): Promise<void> {
    if (port !== from) return;
    port = null;
    clearTimeout(settleTimer);
    const tab = await browser.tabs.get(id).catch(() => null);
    if (port !== null || tabId !== id) return;
    if (!tab || !isMailTab(tab)) return show({ status: 'no-mail-tab', view: null });
    if (++retries > RETRIES) return show({ status: 'disconnected', view: null });
    // What was in view stays there while its page loads again: somebody may be typing a note about it.
    setTimeout(() => port === null && tabId === id && connect(id), RETRY_MS);
  }

  function connect(id: number): void {
    const opened = browser.tabs.connect(id, { name: PANEL_PORT });
    port = opened;
    connectedAt = performance.now();
    opened.onMessage.addListener((message) => {
      if ((message as PortPing) === 'chip') chipWasClicked();
      else void refresh(opened, id).catch(() => noAnswer(opened));
    });
    opened.onDisconnect.addListener(() => {
      // Read, or the browser lists it as an error of ours: a page that loads has nobody to answer yet.
      void browser.runtime.lastError;
      void lost(opened, id);
    });
    void refresh(opened, id).catch(() => noAnswer(opened));
  }

  function follow(id: number): void {
    port?.disconnect();
    port = null;
    clearTimeout(settleTimer);
    if (id !== tabId) show({ status: 'loading', view: null });
    tabId = id;
    retries = 0;
    connect(id);
  }

  browser.tabs.onActivated.addListener((active) => {
    if (active.windowId === windowId) follow(active.tabId);
  });
  browser.tabs.onUpdated.addListener((id, change) => {
    // A reloaded page, or an address that has become a mail client's.
    if (id === tabId && port === null && change.status === 'complete') follow(id);
  });
  browser.tabs.onRemoved.addListener((id, removed) => {
    if (id === tabId && removed.isWindowClosing) show({ status: 'no-mail-tab', view: null });
  });

  const [active] = windowId === null ? [] : await browser.tabs.query({ active: true, windowId });
  if (active?.id === undefined) show({ status: 'no-mail-tab', view: null });
  else follow(active.id);

  return {
    current: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    onChipClick(listener) {
      chipListeners.add(listener);
      if (chipClicked) {
        chipClicked = false;
        listener();
      }
      return () => chipListeners.delete(listener);
    },
    async insert(request) {
      try {
        return await sendMessage('insertReply', request, tabId ?? -1);
      } catch {
        return { inserted: false, code: 'no-page' };
      }
    },
    undoInsert: (threadKey) => sendMessage('undoInsert', { threadKey }, tabId ?? -1).catch(() => false),
    report: () => sendMessage('pageReport', undefined, tabId ?? -1).catch(() => null),
    focusReply: (threadKey) => sendMessage('focusReply', { threadKey }, tabId ?? -1).catch(() => false),
  };
}
