import { Compose } from './compose.js';
import { Conversation } from './conversation.js';
import { div, h } from './dom.js';
import { paneShell, windowApp } from './popout.js';
import { words } from './words.js';

/** A new mail in a browser window of its own. */
export function startDeeplinkCompose(mailbox) {
  document.title = words.newMail;
  const app = windowApp({ mailbox, account: mailbox.account });
  const draft = new Compose({ app, thread: null, message: null, kind: 'new', onClose: () => close() });
  app.keepDraft(draft);
  const form = h('div', { 'data-app-section': 'Form_Content' }, draft.root);
  document.body.append(h('div', { id: 'app', class: 'window' }, div('windowPane', form)));
  draft.start();
}

/** A message in a browser window of its own: no list, folders, account or main landmark. */
export function startDeeplink(thread, message, mailbox) {
  document.title = thread.subject;
  const app = windowApp({ mailbox, account: mailbox.account });
  app.current = new Conversation(thread, app, message);
  app.reopen = () => {
    app.current.destroy();
    app.current = new Conversation(thread, app, message);
    pane.append(app.current.root);
  };
  const pane = paneShell(app.current.root);
  document.body.append(h('div', { id: 'app', class: 'window' }, div('windowPane', pane)));
}
