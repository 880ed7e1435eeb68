import { onMessage, PANEL_PORT, type PortPing, sendMessage, type ThreadView } from '../messages.ts';
import type { DetectionData } from '../model.ts';
import { browser, type Runtime } from '../platform/browser.ts';
import { text, textLanguage } from '../platform/text.ts';
import { CHIP_MARK, type Chip, createChip } from './chip.ts';
import { chipContent, type PlacedChip } from './chip-content.ts';
import type { MailClient, ReadScope } from './client.ts';
import { keepComposeChips } from './compose-chips.ts';
import { fetchDetectionData } from './detection-data.ts';
import { observe } from './observe.ts';
import { offHere } from './off.ts';
import { keepPageMemory } from './page-memory.ts';
import { withPatience } from './patience.ts';
import { createReplyDesk } from './reply.ts';
import { pageReport } from './report.ts';
import { seenIn } from './seen-before.ts';
import { createThreadSigns } from './thread-signs.ts';
import { offView, viewOf } from './view.ts';
import { warmUp } from './warm-up.ts';

/** An older version of this script leaves the page when it hears this. */
const LEAVE = 'lost-and-learned:leave';

/** For so long a chip click counts as the reason why a panel connects. */
const CHIP_CLICK_COUNTS_MS = 5000;

/** So long the words stay that tell who has clicked an orphan's chip to reload the page. */
const RELOAD_WORDS_MS = 8000;

/**
 * Gmail may paint ids that late (2026-08, InboxSDK PR 1309), Outlook its address; until then a mail is not
 * unreadable.
 */
const UNREADABLE_AFTER_MS = 1000;

/** The content script of a mail client's page: notices, reads, shows the chip, and answers the panel. */
export function start(client: MailClient): void {
  document.dispatchEvent(new CustomEvent(LEAVE));
  // Firefox takes an old version's script away before it can leave by itself, but not what it put into the page.
  for (const stale of document.querySelectorAll(`[${CHIP_MARK}]`)) stale.remove();
  const life = new AbortController();
  const replyDesk = createReplyDesk(client);
  const panels = new Set<Runtime.Port>();
  let chip: Chip | null = null;
  let reloadWords = '';
  let answering = false;
  let placed: PlacedChip | null = null;
  let unreadableTimer: ReturnType<typeof setTimeout> | undefined;
  let chipClickedAt = Number.NEGATIVE_INFINITY;

  function ping(message: PortPing): void {
    for (const panel of panels) panel.postMessage(message);
  }

  /** Made for the first mail that needs it: most pages show none. */
  const chipOfPage = () => {
    if (chip) return chip;
    // Fetched now: an orphaned script can no longer ask for words.
    reloadWords = text('chipReload');
    chip = createChip({ language: textLanguage(), onClick: onChipClick, onBeat: onChipBeat }, life.signal);
    return chip;
  };

  function onChipClick(): void {
    if (isOrphan()) {
      answering = true;
      chip?.show({ tone: 'unreadable', lead: reloadWords, detail: '' });
      setTimeout(leave, RELOAD_WORDS_MS);
      return;
    }
    openPanel();
  }

  /** To be called within the click. */
  function openPanel(): void {
    // A panel that is there hears of it now; one that connects later must not hear of it again.
    chipClickedAt = panels.size > 0 ? Number.NEGATIVE_INFINITY : performance.now();
    void sendMessage('chipClicked', undefined);
    ping('chip');
  }

  function onChipBeat(): void {
    if (isOrphan() && !answering) leave();
  }

  function placeChip(): void {
    const place = placed && client.chipPlace(placed.messageId);
    if (!placed || !place) {
      chip?.host.remove();
      return;
    }
    const { host, show } = chipOfPage();
    if (host.parentElement !== place.parent || host.nextElementSibling !== place.before) {
      place.parent.insertBefore(host, place.before);
    }
    show(placed);
  }

  const memory = keepPageMemory(() => {
    showPage();
    composeChips.lookAgain();
    ping('changed');
  }, life.signal);

  const shelf = fetchDetectionData((data) => {
    warmUp(data, life.signal);
    showPage();
    composeChips.lookAgain();
    ping('changed');
  }, life.signal);

  function readPage(data: DetectionData, scope: ReadScope): ThreadView {
    const off = offHere(client, memory);
    if (off) return offView(client.address(), off);
    return viewOf(client.id, client.read(scope), client.address(), memory.teaching(), data);
  }

  const threadSigns = createThreadSigns(
    {
      client,
      memory,
      data: () => shelf.data(),
      read: () => {
        const data = shelf.data();
        return data && readPage(data, 'all');
      },
      // An orphan has nobody to tell.
      tell: (signs) => void sendMessage('threadSigns', signs).catch(() => undefined),
    },
    life.signal,
  );

  /** Shows what the page says now; that it cannot be read only once the page has had time to finish. */
  function showPage(): void {
    clearTimeout(unreadableTimer);
    const data = shelf.data();
    // A muted mail must not flash a chip: it comes as soon as it is known what is muted.
    if (!memory.settled() || !data) return;
    const view = readPage(data, 'newest');
    const signs = threadSigns.see(view);
    const followed = view.threadKey === null ? null : memory.thread(view.threadKey);
    const wanted = chipContent(view, followed, signs, () => seenIn(view, memory));
    const isUnreadable = wanted?.tone === 'unreadable';
    placed = isUnreadable ? null : wanted;
    placeChip();
    if (!isUnreadable) return;
    unreadableTimer = setTimeout(() => {
      placed = wanted;
      placeChip();
    }, UNREADABLE_AFTER_MS);
  }

  const bringBack = withPatience(placeChip, life.signal);

  const composeChips = keepComposeChips(
    {
      client,
      detection: shelf.data,
      memory,
      isOff: () => offHere(client, memory) !== null,
      openPanel: () => (isOrphan() ? leave() : openPanel()),
      onBeat: onChipBeat,
      onComposing: () => ping('changed'),
    },
    life.signal,
  );

  observe(
    // Where it is off, nothing of what is open is looked at.
    {
      ...client,
      fingerprint: () => (memory.settled() && offHere(client, memory) ? '' : client.fingerprint()),
    },
    () => {
      composeChips.forgetGone();
      showPage();
      ping('changed');
    },
    () => {
      composeChips.forgetGone();
      // The client has rebuilt the message and dropped the chip with it.
      if (placed && !chip?.host.isConnected) bringBack();
    },
    life.signal,
  );

  client.watch(life.signal);

  function welcome(panel: Runtime.Port): void {
    if (panel.name !== PANEL_PORT) return;
    panels.add(panel);
    panel.onDisconnect.addListener(() => panels.delete(panel));
    if (performance.now() - chipClickedAt < CHIP_CLICK_COUNTS_MS) ping('chip');
    chipClickedAt = Number.NEGATIVE_INFINITY;
  }

  browser.runtime.onConnect.addListener(welcome);
  const listeners = [
    onMessage('readThread', () =>
      Promise.all([shelf.ready, memory.ready]).then(([data]) => {
        const view = readPage(data, 'all');
        return view.state === 'off' ? view : { ...view, composing: composeChips.composing() };
      }),
    ),
    onMessage('pageReport', () => pageReport(client, client.read().unreadable)),
    onMessage('memoryChanged', () => memory.ask()),
    onMessage('hostAccessLost', () => leave()),
    onMessage('insertReply', ({ data }) => replyDesk.insert(data)),
    onMessage('undoInsert', ({ data }) => replyDesk.undo(data.threadKey)),
    onMessage('focusReply', ({ data }) => replyDesk.focus(data.threadKey)),
  ];

  /** Takes everything out of the page again, and hears nothing more. */
  function leave(): void {
    if (life.signal.aborted) return;
    life.abort();
    clearTimeout(unreadableTimer);
    // Of an orphan the browser has taken the listeners already, with the means to remove them.
    if (isOrphan()) return;
    for (const endListener of listeners) endListener();
    browser.runtime.onConnect.removeListener(welcome);
    for (const panel of panels) panel.disconnect();
  }

  document.addEventListener(LEAVE, leave, { signal: life.signal });
}

/** Without an id the extension was updated, disabled or removed, and this script is left alone in the page. */
const isOrphan = (): boolean => browser.runtime?.id === undefined;
