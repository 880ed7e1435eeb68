import type { PageReading, Unreadable } from '../../model.ts';
import { boxText } from '../box-text.ts';
import type { DraftBox, ReadScope } from '../client.ts';
import type { Complain } from '../complain.ts';
import { readNewest } from '../newest.ts';
import { readAccount, withNameFrom } from './account.ts';
import { type Card, cardsOf } from './cards.ts';
import { composeBoxes, draftBoxesOf, type OpenThread } from './compose.ts';
import { visibleConversations } from './conversation.ts';
import { readDates } from './dates.ts';
import { dateText, messageIds, readCard } from './message.ts';
import { css } from './selectors.ts';
import { readSubject, threadId } from './thread.ts';

const SILENT: Complain = () => undefined;

/** The conversation on screen with its thread, for whoever must know which one a reply box belongs to. */
export function openThread(): OpenThread | null {
  const [root, another] = visibleConversations();
  if (!root || another) return null;
  const cards = cardsOf(root);
  return { root, cards, id: threadId().value, subject: readSubject(root, cards, SILENT) };
}

/** Every mail being written on screen. */
export function draftBoxes(): DraftBox[] {
  return draftBoxesOf(openThread());
}

/** Everything that can be vouched for in the page as it is now; the rest is null and named in `unreadable`. */
export function readPage(scope: ReadScope = 'all'): PageReading {
  const unreadable: Unreadable[] = [];
  const complain: Complain = (code, missing) => unreadable.push({ code, missing });
  const account = readAccount();
  if (account.disagree) complain('readers-disagree', 'account');

  const [root, another] = visibleConversations();
  if (!root || another) {
    complain(another ? 'readers-disagree' : 'no-conversation', `conversation: ${css('pane')}`);
    return {
      account: account.account,
      thread: null,
      messages: [],
      compose: scope === 'newest' ? [] : readBoxes(null),
      unreadable,
    };
  }

  if (!account.account && !account.disagree) complain('no-account', 'account');
  const id = threadId();
  if (id.disagree) complain('readers-disagree', 'thread id');
  else if (!id.value) complain('no-thread-id', 'thread id');
  const cards = cardsOf(root);
  const subject = readSubject(root, cards, complain);
  if (cards.length === 0) complain('no-messages', `message: ${css('body')}`);
  const drawn = oldestFirst(cards, complain);
  const idOf = messageIds(cards);
  const readOne = ({ card, at, sentAt }: DatedCard, index: number) =>
    readCard(card, { id: idOf(at), sentAt, place: `message ${index + 1}` }, account, complain);
  const messages = scope === 'newest' ? readNewest(drawn, readOne) : drawn.map(readOne);
  const thread = id.value || subject ? { id: id.value, subject } : null;
  const open = { root, cards, id: id.value, subject };
  const named = withNameFrom(
    messages.map(({ from }) => from.name),
    account,
  );
  return { account: named, thread, messages, compose: scope === 'newest' ? [] : readBoxes(open), unreadable };
}

interface DatedCard {
  card: Card;
  /** Its place in the order of the page. */
  at: number;
  sentAt: string | null;
}

/** The cards in the order of time: the user may have the newest on top. */
function oldestFirst(cards: readonly Card[], complain: Complain): DatedCard[] {
  const { times, order } = readDates(cards.map(dateText), document.documentElement.lang);
  const dated = cards.map((card, at) => ({ card, at, sentAt: times[at] ?? null }));
  if (order === 'newest-first') return dated.reverse();
  if (order === 'mixed' && times.every((time) => time !== null)) {
    return dated.sort((a, b) => (a.sentAt ?? '').localeCompare(b.sentAt ?? ''));
  }
  if (cards.length > 1 && order !== 'oldest-first') complain('readers-disagree', 'message order');
  return dated;
}

function readBoxes(open: OpenThread | null): PageReading['compose'] {
  return composeBoxes(open).map(({ editor, threadId }) => ({ threadId, text: boxText(editor) }));
}

const STATES = [css('subject'), css('body'), css('bodyFrame'), css('from'), css('date'), css('card')].join(
  ', ',
);

/**
 * Changes when another conversation is on screen, a message comes, is opened or closed, or its mail is drawn. Looks
 * at more than it must (a mail may hold what looks like the client), so that it need not build any card.
 */
export function fingerprint(): string | null {
  const roots = visibleConversations();
  const [root] = roots;
  if (!root) return null;
  const { account, disagree } = readAccount();
  const states: unknown[] = [roots.length, location.pathname, account?.email ?? disagree, threadId().value];
  for (const part of root.querySelectorAll(STATES)) states.push(stateOf(part));
  return states.join(' ');
}

/** Of a mail how much is drawn, of a card whether it is expanded, of a field of the header its words. */
function stateOf(part: Element): string {
  const expanded = part.getAttribute('aria-expanded');
  if (expanded !== null) return expanded;
  if (part.matches(`${css('body')}, ${css('bodyFrame')}`)) return `${part.id}+${part.childNodes.length}`;
  return part.matches('.aVla3') ? '' : `${part.id}${part.textContent}`;
}
