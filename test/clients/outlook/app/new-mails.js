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

  begin() {
    const { app } = this;
    app.leave();
    this.hide();
    const draft = new Compose({
      app,
      thread: null,
      message: null,
      kind: 'new',
      onClose: () => {
        tab.remove();
        this.drafts.delete(draft);
        if (!app.current) app.showNothing();
      },
    });
    const tab = h(
      'button',
      { type: 'button', role: 'tab', class: 'openItem-4', on: { click: () => this.#goTo(draft) } },
      words.newMail,
    );
    this.drafts.add(draft);
    this.tabs.append(tab);
    app.pane.append(draft.root);
    draft.start();
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
