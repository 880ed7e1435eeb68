import { setClock } from './dates.js';
import { startOriginal, startPrint } from './documents.js';
import { darken, startInbox } from './inbox.js';
import { switches } from './switches.js';
import { listed } from './threads.js';
import { openDialog, popOutAddress, startComposeWindow, startThreadWindow } from './windows.js';
import { isRightToLeft, language } from './words.js';

const mailbox = await (await fetch('/mail/u/0/data')).json();
setClock(mailbox);
document.documentElement.lang = language;
if (isRightToLeft) document.documentElement.dir = 'rtl';
if (switches.dark) await darken();

const threads = listed(mailbox);

/** What the parts of the page share. */
const app = {
  account: mailbox.account,
  signature: mailbox.signature,
  go: (hash) => {
    location.hash = hash;
  },
  popOut: (thread) => window.open(popOutAddress(thread, language), '_blank', 'popup,width=980,height=760'),
};

const starts = {
  btop: () => startThreadWindow(threads, app),
  'compose-only': () => startComposeWindow(app),
  print: () => startPrint(threads),
  original: () => startOriginal(threads),
};
const start =
  starts[switches.layout] ?? (() => startInbox(threads, app, (popups) => openDialog(popups, app)));
start();
