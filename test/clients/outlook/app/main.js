import { deeplinkPath, go, pathOf, readAddress } from './address.js';
import { setClock } from './dates.js';
import { startDeeplink, startDeeplinkCompose } from './deeplink.js';
import { MailApp } from './mail-app.js';
import { switches } from './switches.js';
import { paintTheme } from './theme.js';
import { direction, language } from './words.js';

/** Between two looks for new mail. */
const LOOK_MS = 700;

/** The mailbox; never, if the page is left before it is there. */
async function startupData() {
  try {
    return await (await fetch('/owa/startupdata.ashx')).json();
  } catch {
    return new Promise(() => undefined);
  }
}

const mailbox = await startupData();
setClock(mailbox);
const root = document.documentElement;
root.lang = language;
root.dir = direction;
paintTheme(root);

const asked = readAddress();
const same = (id) => asked.id !== null && id.toUpperCase() === asked.id.toUpperCase();
const keyed = mailbox.threads.find((candidate) => candidate.key === switches.thread);
if (switches.thread && !keyed) throw new Error(`no thread "${switches.thread}"`);
const found = mailbox.threads.find(
  (candidate) => same(candidate.id) || candidate.messages.some((message) => same(message.id)),
);
const thread = found ?? keyed ?? null;
const message = thread?.messages.find((one) => same(one.id)) ?? thread?.messages.at(-1) ?? null;

if (asked.compose) startDeeplinkCompose(mailbox);
else if (asked.deeplink || switches.layout === 'deeplink') {
  if (!message) throw new Error('a deep link needs a thread');
  if (!asked.deeplink) {
    const { path, query } = deeplinkPath(message.id);
    go(path, { replace: true, query });
  }
  startDeeplink(thread, message, mailbox);
} else {
  const folder = thread?.folder ?? asked.folder ?? 'inbox';
  const app = new MailApp(mailbox, folder);
  if (thread) app.open(thread, message, { first: true });
  else go(pathOf(folder), { replace: true });
  if (switches.live) setInterval(() => app.look(startupData), LOOK_MS);
  addEventListener('popstate', () => app.followAddress(readAddress()));
}
