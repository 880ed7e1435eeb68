import { Compose } from './compose.js';
import { h, show } from './dom.js';
import { words } from './words.js';

/** New mails. Their boxes stay in the pane, hidden, when something else is opened, with a tab below it. */
export class NewMails {
  constructor(app, tabs) {
    this.app = app;
    this.tabs = tabs;
    this.drafts = new Set();
  }

  /** `draft`: goes on with one that was taken back. */
  begin(draft = null) {
    const { app } = this;
    app.leave();
    this.hide();
    const compose = new Compose({
      app,
      thread: null,
      message: null,
      kind: 'new',
      draft,
      onClose: () => {
        tab.remove();
        this.drafts.delete(compose);
        if (!app.current) app.showNothing();
      },
    });
    const tab = h(
      'button',
      { type: 'button', role: 'tab', class: 'openItem-4', on: { click: () => this.#goTo(compose) } },
      words.newMail,
    );
    this.drafts.add(compose);
    this.tabs.append(tab);
    app.pane.append(compose.root);
    compose.start();
    if (draft) compose.saver.changed();
  }

  hide() {
    for (const draft of this.drafts) show(draft.root, false);
  }

  #goTo(draft) {
    this.app.leave();
    this.hide();
    show(draft.root, true);
  }
}
