import { onMessage, PANEL_PORT, type PortPing, sendMessage, type ThreadView } from '../messages.ts';
import type { DetectionLanguage } from '../model.ts';
import { browser, type Runtime } from '../platform/browser.ts';
import { text } from '../platform/text.ts';
import { CHIP_MARK, createChip } from './chip.ts';
import { chipContent, type PlacedChip } from './chip-content.ts';
import { fetchLanguages } from './detection-languages.ts';
import { gmail } from './gmail/client.ts';
import { observe } from './observe.ts';
import { keepPageMemory } from './page-memory.ts';
import { createReplyDesk } from './reply.ts';
import { viewOf, warmUp } from './view.ts';

/** An older version of this script leaves the page when it hears this. */
const LEAVE = 'lost-and-learned:leave';

/** For so long a chip click counts as the reason why a panel connects. */
const CHIP_CLICK_COUNTS_MS = 5000;

/** Gmail may paint ids that late (2026-08, InboxSDK PR 1309); until then a mail is not unreadable. */
const UNREADABLE_AFTER_MS = 1000;

document.dispatchEvent(new CustomEvent(LEAVE));
// Firefox takes an old version's script away before it can leave by itself, but not what it put into the page.
for (const stale of document.querySelectorAll(`[${CHIP_MARK}]`)) stale.remove();
const life = new AbortController();
const client = gmail;
const replyDesk = createReplyDesk(client);
const panels = new Set<Runtime.Port>();
// Fetched now: an orphaned script can no longer ask for words.
const reloadWords = text('chipReload');
let placed: PlacedChip | null = null;
let unreadableTimer: ReturnType<typeof setTimeout> | undefined;
let chipClickedAt = Number.NEGATIVE_INFINITY;

function ping(message: PortPing): void {
  for (const panel of panels) panel.postMessage(message);
}

const chip = createChip(() => {
  // Without an id the extension was updated or removed, and this script is an orphan.
  if (browser.runtime?.id === undefined) {
    chip.show({ tone: 'unreadable', lead: reloadWords, detail: '' });
    return;
  }
  chipClickedAt = performance.now();
  void sendMessage('chipClicked', undefined);
  ping('chip');
});

function placeChip(): void {
  const place = placed && client.chipPlace(placed.messageId);
  if (!placed || !place) {
    chip.host.remove();
    return;
  }
  if (chip.host.parentElement !== place.parent || chip.host.nextElementSibling !== place.before) {
    place.parent.insertBefore(chip.host, place.before);
  }
  chip.show(placed);
}

const memory = keepPageMemory(() => {
  showPage();
  ping('changed');
}, life.signal);

const shelf = fetchLanguages(() => {
  // The first detection builds the phrase index; better now than when a mail is opened.
  const whenIdle = window.requestIdleCallback(() => warmUp(shelf.languages() ?? []));
  life.signal.addEventListener('abort', () => window.cancelIdleCallback(whenIdle), { once: true });
  showPage();
  ping('changed');
}, life.signal);

const readPage = (languages: readonly DetectionLanguage[]): ThreadView =>
  viewOf(client.id, client.read(), location.href, memory.teaching(), languages);

/** Shows what the page says now; that it cannot be read only once the page has had time to finish. */
function showPage(): void {
  clearTimeout(unreadableTimer);
  const languages = shelf.languages();
  // A muted mail must not flash a chip: it comes as soon as it is known what is muted.
  if (!memory.settled() || !languages) return;
  const wanted = chipContent(readPage(languages));
  const isUnreadable = wanted?.tone === 'unreadable';
  placed = isUnreadable ? null : wanted;
  placeChip();
  if (!isUnreadable) return;
  unreadableTimer = setTimeout(() => {
    placed = wanted;
    placeChip();
  }, UNREADABLE_AFTER_MS);
}

observe(
  () => client.fingerprint(),
  () => {
    showPage();
    ping('changed');
  },
  () => {
    // The client has rebuilt the message and dropped the chip with it.
    if (placed && !chip.host.isConnected) placeChip();
  },
  life.signal,
);

client.watch(life.signal);

function welcome(panel: Runtime.Port): void {
  if (panel.name !== PANEL_PORT) return;
  panels.add(panel);
  panel.onDisconnect.addListener(() => panels.delete(panel));
  if (performance.now() - chipClickedAt < CHIP_CLICK_COUNTS_MS) ping('chip');
}

browser.runtime.onConnect.addListener(welcome);
const listeners = [
  onMessage('readThread', () =>
    Promise.all([shelf.ready, memory.ready]).then(([languages]) => readPage(languages)),
  ),
  onMessage('teachingChanged', () => memory.ask()),
  onMessage('insertReply', ({ data }) => replyDesk.insert(data)),
  onMessage('undoInsert', ({ data }) => replyDesk.undo(data.threadKey)),
  onMessage('focusReply', ({ data }) => replyDesk.focus(data.threadKey)),
];

document.addEventListener(
  LEAVE,
  () => {
    life.abort();
    clearTimeout(unreadableTimer);
    chip.host.remove();
    // Of an orphan the browser has taken the listeners already, with the means to remove them.
    if (browser.runtime?.id === undefined) return;
    for (const endListener of listeners) endListener();
    browser.runtime.onConnect.removeListener(welcome);
    for (const panel of panels) panel.disconnect();
  },
  { signal: life.signal },
);
