import { switches } from './switches.js';

/** The threads as the list shows them: with conversation view off every mail by itself. */
export function listed(mailbox) {
  const threads = mailbox.threads.map((thread) => sentAsAsked(thread, mailbox.account));
  if (!switches.singleMails) return threads.map(grown);
  return threads
    .flatMap((thread) =>
      thread.messages.map((message, index) => ({
        ...thread,
        arrival: undefined,
        token: `${thread.token}${String.fromCharCode(97 + index)}`,
        key: index === thread.messages.length - 1 ? thread.key : `${thread.key}/${index}`,
        messages: [{ ...message, card: 'open' }],
      })),
    )
    .sort((a, b) => b.messages[0].at.localeCompare(a.messages[0].at));
}

/** The user's own mails as sent from another of their addresses. */
function sentAsAsked(thread, account) {
  if (!switches.sendsAs) return thread;
  const messages = thread.messages.map((message) =>
    message.from.email === account.email
      ? { ...message, from: { ...message.from, email: switches.sendsAs } }
      : message,
  );
  return { ...thread, messages };
}

/** The asked thread made long and heavy. */
function grown(thread) {
  if (thread.key !== switches.thread) return thread;
  const messages = [...earlier(thread), ...thread.messages];
  const [oldest] = messages;
  if (switches.megabytes > 0) {
    oldest.body = { program: 'gmail', paragraphs: heavyParagraphs(switches.megabytes) };
  }
  if (switches.allOpen) for (const message of messages) message.card = 'open';
  return { ...thread, messages };
}

const DAY_MS = 24 * 60 * 60 * 1000;

/** Collapsed mails before the thread's own, one a day, by turns from both sides. */
function earlier({ messages, key }) {
  const [first] = messages;
  const count = Math.max(0, switches.size - messages.length);
  const other = messages.find(({ permId }) => permId.startsWith('#msg-f:'));
  return Array.from({ length: count }, (_, index) => {
    const at = Date.parse(first.at) - (count - index) * DAY_MS;
    const id = (BigInt(at) << 20n) | BigInt(index);
    return {
      ...(index % 2 ? first : (other ?? first)),
      id: id.toString(16),
      permId: `#msg-f:${id}`,
      at: new Date(at).toISOString(),
      body: { program: 'gmail', paragraphs: [`Mail ${index + 1} of ${key}.`, 'All is going as planned.'] },
      card: 'closed',
    };
  });
}

function heavyParagraphs(megabytes) {
  const line = 'A line of a report that nobody reads to its end, with numbers in it: 12, 34, 56. ';
  const paragraph = line.repeat(12);
  return Array.from({ length: Math.ceil((megabytes * 1_000_000) / paragraph.length) }, () => paragraph);
}
