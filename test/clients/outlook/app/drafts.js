import { pageNow, timeOf } from './dates.js';
import { words } from './words.js';

let leaving = false;
for (const type of ['beforeunload', 'pagehide']) {
  addEventListener(type, () => {
    leaving = true;
  });
}

async function post(action, content) {
  try {
    const response = await fetch(`/owa/service.svc?action=${action}`, {
      method: 'POST',
      body: JSON.stringify(content),
    });
    return await response.json();
  } catch (error) {
    // Leaving the page cuts a save off; the client says nothing of it.
    if (leaving) return {};
    throw error;
  }
}

/** The client's saving of one draft: `changed` starts it, a moment of quiet later it is on the server. */
export class DraftSaver {
  #timer = 0;

  constructor({ id, threadId, status, read }) {
    Object.assign(this, { id, threadId, status, read });
  }

  changed() {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.save(), 250);
  }

  async save() {
    clearTimeout(this.#timer);
    this.status.textContent = words.saving;
    await post('UpdateItem', { id: this.id, threadId: this.threadId, ...this.read() });
    this.status.textContent = `${words.saved}${timeOf(pageNow())}`;
  }

  /** Gives the thread with the mail in it. */
  send(mail, byHand) {
    clearTimeout(this.#timer);
    return post('SendItem', { id: this.id, ...mail, byHand });
  }

  /** Takes the sent mail back. */
  takeBack() {
    return post('UndoSend', { id: this.id });
  }

  async discard() {
    clearTimeout(this.#timer);
    await post('DeleteItem', { id: this.id });
  }
}
