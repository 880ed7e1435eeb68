import { switches } from './switches.js';

const made = new Map();

/** `messages=<n>`: older mails that the thread is made longer by, collapsed, a day apart. */
export function olderMessages(thread) {
  const known = made.get(thread.key);
  if (known) return known;
  const [first] = thread.messages;
  const list = Array.from({ length: switches.olderMessages }, (_, index) => ({
    ...first,
    id: `${first.id.slice(0, 20)}older${index}${first.id.slice(20)}`,
    at: new Date(Date.parse(first.at) - (switches.olderMessages - index) * 86_400_000).toISOString(),
    card: 'closed',
    body: {
      program: 'gmail',
      paragraphs: [`Earlier note ${index + 1}.`, 'We are still collecting the figures.'],
    },
  }));
  made.set(thread.key, list);
  return list;
}
