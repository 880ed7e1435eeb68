import { attachmentRow } from './attachments.js';
import { composeForm } from './compose-form.js';
import { blankContent, plainContent, quoteOf } from './draft-content.js';
import { DraftSaver } from './drafts.js';
import { startEditor } from './editor.js';
import { newDraftId } from './ids.js';
import { outlookWebQuote } from './quote.js';
import { peopleIn } from './recipients.js';
import { bodyOf, filesIn, offerUndo, ownText } from './sending.js';
import { switches } from './switches.js';

const PREFIX = { reply: 'Re: ', replyAll: 'Re: ', forward: 'Fw: ' };

/**
 * One draft and its box: a reply, a forward, or with `message` null a new mail. `root` can stand in the
 * conversation, in the pane, or in a window of its own; `start` brings the editor to life once it stands there.
 */
export class Compose {
  constructor({ app, thread, message, kind, onClose, inline = message !== null, draft = null }) {
    Object.assign(this, { app, thread, message, kind, onClose, inline });
    this.id = draft?.id ?? newDraftId();
    this.quote = message ? quoteOf(message, thread) : null;
    this.historyOpen = draft?.historyOpen ?? (switches.quoteOpen || switches.plainText);
    this.content = draft?.content ?? this.#firstContent();
    this.form = composeForm({
      draftId: this.id,
      subject: draft?.subject ?? this.#subject(),
      to: draft?.to ?? this.#recipients(),
      inline,
      onHistory: () => this.#openHistory(),
      onPopOut: app.isWindow || draft ? null : () => app.popOutDraft(this),
    });
    this.root = this.form.root;
    if (draft?.files?.length > 0) this.#attach(draft.files);
    if (!this.quote || this.historyOpen) this.form.history.remove();
    this.saver = new DraftSaver({
      id: this.id,
      threadId: thread?.id ?? null,
      status: this.form.status,
      read: () => this.#read(),
    });
    this.#listen();
  }

  /** Starts the editor, and focuses it as the client does. */
  start() {
    const { editor } = this.form;
    if (switches.plainText) {
      editor.value = this.content;
      editor.setSelectionRange(0, 0);
      // React's onChange of a text area.
      editor.addEventListener('input', () => this.saver.changed());
      this.#focusSoon();
      return;
    }
    const live = () => {
      this.live = startEditor(editor, this.content, () => this.saver.changed());
    };
    if (switches.editor === 'slow') setTimeout(live, 900);
    else live();
    this.#focusSoon();
  }

  focus() {
    if (this.live) this.live.focus();
    else this.form.editor.focus();
  }

  /** What another box needs to go on with this draft; ends this one. */
  handOver() {
    const { editor, subjectInput, to, files } = this.form;
    const draft = {
      id: this.id,
      to: peopleIn(to),
      files: filesIn(files),
      historyOpen: this.historyOpen,
      subject: subjectInput.value,
      content: switches.plainText ? editor.value : [...editor.childNodes].map((node) => node.cloneNode(true)),
    };
    this.close();
    return draft;
  }

  close() {
    this.live?.dispose();
    this.live = null;
    this.root.remove();
    this.app.dropDraft(this);
    this.onClose?.();
  }

  #firstContent() {
    const { signature } = this.app.mailbox;
    if (switches.plainText) return plainContent(signature, this.quote);
    const nodes = blankContent(signature);
    return this.quote && this.historyOpen ? [...nodes, ...outlookWebQuote(this.quote, '')] : nodes;
  }

  #openHistory() {
    this.historyOpen = true;
    this.form.history.remove();
    this.live?.append(outlookWebQuote(this.quote, ''));
  }

  #subject() {
    if (!this.message) return '';
    const plain = this.thread.subject.replace(/^\s*(re|rv|fw|fwd|tr|aw|wg)\s?:\s*/i, '');
    return `${PREFIX[this.kind]}${plain}`;
  }

  #recipients() {
    if (!this.message || this.kind === 'forward') return [];
    const own = this.app.mailbox.account.email;
    const { from, to } = this.message;
    if (from.email === own) return to;
    return this.kind === 'replyAll' ? [from, ...to.filter((person) => person.email !== own)] : [from];
  }

  #read() {
    const { editor, subjectInput, to } = this.form;
    const text = switches.plainText ? editor.value : editor.innerText;
    const html = switches.plainText ? '' : editor.innerHTML;
    return { text, html, subject: subjectInput.value, to: to.innerText };
  }

  #focusSoon() {
    const { editor, to } = this.form;
    if (switches.focusStolen) {
      editor.addEventListener('focus', () => to.focus());
    }
    setTimeout(() => {
      if (!this.root.isConnected) return;
      if (!this.message) to.focus();
      else if (editor.ownerDocument.activeElement !== editor) this.focus();
    }, 40);
  }

  #listen() {
    const { send, discard, attach, subjectInput, to, editor } = this.form;
    send.addEventListener('click', (event) => this.#send(event.isTrusted));
    editor.addEventListener('keydown', (event) => {
      if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) this.#send(event.isTrusted);
    });
    discard.addEventListener('click', async () => {
      await this.saver.discard();
      this.close();
    });
    attach.addEventListener('click', () => {
      this.#attach(['Proposal.pdf']);
      this.saver.changed();
    });
    for (const field of [subjectInput, to]) field.addEventListener('input', () => this.saver.changed());
  }

  #attach(names) {
    this.form.files.replaceChildren(attachmentRow(names.map((name) => ({ name, size: '312 KB' }))));
  }

  /** The box closes at once; the mail is in its conversation when the server has it. */
  async #send(byHand) {
    const { thread, message, kind, app } = this;
    const { signature } = app.mailbox;
    const text = ownText(this.form.editor, signature);
    const draft = this.handOver();
    const mail = {
      thread: thread?.key ?? null,
      subject: draft.subject,
      to: draft.to,
      attachments: draft.files,
      body: bodyOf(text, signature, this.quote),
    };
    let takenBack = false;
    let sent = null;
    const sending = this.saver.send(mail, byHand);
    // A window of its own is gone with its box, and its offer with it.
    if (!app.isWindow) {
      offerUndo(async () => {
        takenBack = true;
        await sending;
        await this.saver.takeBack();
        if (sent) app.takeBack(thread, sent);
        app.resume({ thread, message, kind, draft });
      });
    }
    const delivered = await sending;
    if (!takenBack && delivered.messages) sent = app.showSent(thread, delivered);
  }
}
