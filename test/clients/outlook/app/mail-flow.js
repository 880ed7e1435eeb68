import { Compose } from './compose.js';
import { switches } from './switches.js';

/** What the mail module does as mail goes out, comes back and comes in. */
export function mailFlow(app) {
  return {
    /** A mail that was just sent joins its conversation, or with `thread` null begins one; gives the mail. */
    showSent(thread, delivered) {
      const message = { ...delivered.messages.at(-1), card: 'open' };
      if (thread) {
        thread.messages.push(message);
        if (app.openThread?.thread === thread && !switches.items) app.current?.show(message);
      } else app.mailbox.threads.unshift({ ...delivered, messages: [message] });
      app.list.open(app.list.folder);
      return message;
    },

    /** A sent mail was taken back. */
    takeBack(thread, message) {
      const { mailbox } = app;
      if (thread) {
        thread.messages = thread.messages.filter((other) => other !== message);
        if (app.openThread?.thread === thread) app.current?.remove(message);
      } else mailbox.threads = mailbox.threads.filter((other) => !other.messages.includes(message));
      app.list.open(app.list.folder);
    },

    /** Opens the box of a mail again that was taken back. */
    resume({ thread, message, kind, draft }) {
      if (!thread) {
        app.newMails.begin(draft);
        return;
      }
      if (app.openThread?.thread !== thread) app.open(thread, message);
      const onClose = () => app.current?.rearrange?.();
      const again = new Compose({ app, thread, message, kind, draft, inline: true, onClose });
      app.keepDraft(again);
      app.current?.rearrange();
      again.start();
      again.saver.changed();
    },

    /** Shows what others have written meanwhile. */
    async look(fetchMailbox) {
      const { threads } = await fetchMailbox();
      for (const { key, messages } of threads) {
        const thread = app.mailbox.threads.find((one) => one.key === key);
        const known = new Set(thread?.messages.map(({ id }) => id));
        for (const message of thread ? messages : []) {
          if (known.has(message.id) || message.from.email === app.account.email) continue;
          if (app.openThread?.thread === thread && !switches.items) app.current?.arrive(message);
          else app.arrived(thread, message);
        }
      }
    },
  };
}
