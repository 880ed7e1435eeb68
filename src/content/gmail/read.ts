import type { PageReading, Unreadable } from '../../model.ts';
import { readAccount, titleParts } from './account.ts';
import { boxText, composeBoxes, type OpenThread } from './compose.ts';
import { type Card, cardsOf, headingsOf, visibleConversations } from './conversation.ts';
import { type Complain, readCard } from './message.ts';
import { css } from './selectors.ts';
import { readSubject, threadFacts } from './thread.ts';

/** The conversation on screen with its thread, for whoever must know which one a reply box belongs to. */
export function openThread(): OpenThread | null {
  const [root, another] = visibleConversations();
  return root && !another ? { root, facts: threadFacts(root) } : null;
}

/** Everything that can be vouched for in the page as it is now; the rest is null and named in `unreadable`. */
export function readPage(): PageReading {
  const unreadable: Unreadable[] = [];
  const complain: Complain = (code, missing) => unreadable.push({ code, missing });
  const { account, disagree } = readAccount();
  if (disagree) complain('readers-disagree', 'account');

  const [root, another] = visibleConversations();
  if (!root || another) {
    complain(another ? 'readers-disagree' : 'no-conversation', `conversation: ${css('conversation')}`);
    return { account, thread: null, messages: [], compose: readBoxes(null), unreadable };
  }

  if (!account && !disagree) complain('no-account', 'account');
  const facts = threadFacts(root);
  if (facts.disagree) complain('readers-disagree', 'thread id');
  else if (!facts.id) complain('no-thread-id', 'thread id');
  const subject = readSubject(root, complain);
  const cards = cardsOf(root);
  if (cards.length === 0) complain('no-messages', `message: ${css('card')}`);
  const messages = cards.map((card, index) =>
    readCard(card, `message ${index + 1}`, account?.email ?? null, complain),
  );
  const thread = facts.id || subject ? { id: facts.id, subject } : null;
  return { account, thread, messages, compose: readBoxes({ root, facts }), unreadable };
}

function readBoxes(open: OpenThread | null): PageReading['compose'] {
  return composeBoxes(open).map(({ editor, threadId }) => ({ threadId, text: boxText(editor) }));
}

/** Changes when another conversation is on screen, a message comes, is opened, closed or gets its id. */
export function fingerprint(): string | null {
  const roots = visibleConversations();
  const [root] = roots;
  if (!root) return null;
  const threads = headingsOf(root).map(
    (heading) => heading.getAttribute('data-legacy-thread-id') ?? heading.getAttribute('data-thread-perm-id'),
  );
  const account = titleParts()?.email ?? readAccount().account?.email ?? '';
  return [roots.length, account, ...threads, ...cardsOf(root).map(cardState)].join(' ');
}

/** The ids as the card shows them, whether it is open, and whether its mail is there yet. */
function cardState({ element, body, collapsed }: Card): string {
  const ids = ['data-legacy-message-id', 'data-message-id'].map((name) => element.getAttribute(name) ?? '');
  return `${ids.join('/')}${collapsed ? '' : '+'}${body?.childNodes.length ?? ''}`;
}
