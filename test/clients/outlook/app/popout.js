import { Compose } from './compose.js';
import { Conversation } from './conversation.js';
import { div, h } from './dom.js';
import { paintTheme } from './theme.js';
import { direction, language } from './words.js';

const STYLES = ['frame', 'list', 'message', 'compose'];

/**
 * A window of the client's own making: `window.open` without an address, so its document is about:blank with this
 * page's origin, and this page's script builds what it shows. The real client fills it late as well.
 */
function openWindow(title, fill) {
  const opened = window.open('', '_blank', 'width=900,height=720');
  if (!opened) return null;
  setTimeout(() => {
    const page = opened.document;
    page.title = title;
    page.documentElement.lang = language;
    page.documentElement.dir = direction;
    paintTheme(page.documentElement);
    page.head.append(
      h('meta', { name: 'application-name', content: 'owamail' }),
      ...STYLES.map((name) =>
        h('link', { rel: 'stylesheet', href: `${location.origin}/owamail/style/${name}.css` }),
      ),
    );
    const root = h('div', { id: 'app', class: 'window' });
    page.body.append(root);
    fill(root, opened);
  }, 250);
  return opened;
}

/** What a window knows of the client: its own drafts, but neither list nor account. */
export function windowApp(app) {
  let drafts = [];
  return {
    mailbox: app.mailbox,
    account: app.account,
    isWindow: true,
    current: null,
    draftsOf: () => drafts,
    keepDraft: (draft) => drafts.push(draft),
    dropDraft: (draft) => {
      drafts = drafts.filter((other) => other !== draft);
    },
    showSent: (...sent) => app.showSent?.(...sent),
    arrived: () => {},
    reopen: () => {},
  };
}

/** Shows one message in a window of its own. */
export function openMessageWindow(thread, message, app) {
  openWindow(thread.subject, (root) => {
    const own = windowApp(app);
    own.current = new Conversation(thread, own, message);
    root.append(div('windowPane', paneShell(own.current.root)));
  });
}

/** Goes on with a draft in a window of its own. */
export function openDraftWindow(compose) {
  const { app, thread, message, kind } = compose;
  const opened = openWindow(compose.form.subjectInput.value || 'Outlook', (root, window) => {
    const draft = compose.handOver();
    const own = windowApp(app);
    const again = new Compose({
      app: own,
      thread,
      message,
      kind,
      inline: false,
      draft,
      onClose: () => window.close(),
    });
    own.keepDraft(again);
    root.append(div('windowPane', h('div', { 'data-app-section': 'Form_Content' }, again.root)));
    again.start();
  });
  return opened;
}

/** The always present container of the reading pane. */
export function paneShell(...children) {
  return h('div', { id: 'ReadingPaneContainerId', class: 'customScrollBar' }, ...children);
}
