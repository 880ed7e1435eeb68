import { MOST_MESSAGES } from '../../detection/detect.ts';
import type { PageReading, Unreadable } from '../../model.ts';
import { addressIn } from '../address.ts';
import { boxText } from '../box-text.ts';
import type { DraftBox, ReadScope } from '../client.ts';
import type { Complain } from '../complain.ts';
import { readNewest } from '../newest.ts';
import { isShown } from '../visible.ts';
import { readAccount, titleParts } from './account.ts';
import { composeBoxes, draftBoxesOf, type OpenThread } from './compose.ts';
import { cardOf, isInBody, statedCollapsed, surveyOf, visibleConversations } from './conversation.ts';
import { readCard } from './message.ts';
import { css } from './selectors.ts';
import { readSubject, threadFacts } from './thread.ts';

/** The conversation on screen with its thread, for whoever must know which one a reply box belongs to. */
export function openThread(): OpenThread | null {
  const [root, another] = visibleConversations();
  return root && !another ? { root, facts: threadFacts(root, surveyOf(root)) } : null;
}

/** Every mail being written on screen. */
export function draftBoxes(): DraftBox[] {
  return draftBoxesOf(openThread());
}

/** Everything that can be vouched for in the page as it is now; the rest is null and named in `unreadable`. */
export function readPage(scope: ReadScope = 'all'): PageReading {
  const unreadable: Unreadable[] = [];
  const complain: Complain = (code, missing) => unreadable.push({ code, missing });
  const { account, disagree } = readAccount();
  if (disagree) complain('readers-disagree', 'account');

  const [root, another] = visibleConversations();
  if (!root || another) {
    complain(another ? 'readers-disagree' : 'no-conversation', `conversation: ${css('conversation')}`);
    return {
      account,
      thread: null,
      messages: [],
      compose: scope === 'newest' ? [] : readBoxes(null),
      unreadable,
    };
  }

  if (!account && !disagree) complain('no-account', 'account');
  const survey = surveyOf(root);
  const { headings } = survey;
  // Cards that all say the same thread: of a long one the newest will do.
  const cards = scope === 'newest' ? survey.cards.slice(-MOST_MESSAGES) : survey.cards;
  const facts = threadFacts(root, { headings, cards });
  if (facts.disagree) complain('readers-disagree', 'thread id');
  else if (!facts.id) complain('no-thread-id', 'thread id');
  const subject = readSubject(root, headings, complain);
  const own = { account: account?.email ?? null, aliases: aliasesOnScreen() };
  const readOne = (element: Element, index: number) => {
    const card = cardOf(element);
    return card && readCard(card, `message ${index + 1}`, own, complain, scope);
  };
  const messages =
    scope === 'newest'
      ? readNewest(survey.cards, readOne)
      : survey.cards.flatMap((element, index) => readOne(element, index) ?? []);
  if (messages.length === 0) complain('no-messages', `message: ${css('card')}`);
  const thread = facts.id || subject ? { id: facts.id, subject } : null;
  return {
    account,
    thread,
    messages,
    compose: scope === 'newest' ? [] : readBoxes({ root, facts }),
    unreadable,
  };
}

/** The addresses that open compose boxes will send from: Gmail answers from the one that was written to. */
function aliasesOnScreen(): Set<string> {
  const fields = document.querySelectorAll<HTMLInputElement>(css('fromField'));
  return new Set([...fields].flatMap((field) => (isInBody(field) ? [] : (addressIn(field.value) ?? []))));
}

function readBoxes(open: OpenThread | null): PageReading['compose'] {
  return composeBoxes(open).map(({ editor, threadId }) => ({ threadId, text: boxText(editor) }));
}

/** Changes when another conversation is on screen, a message comes, is opened, closed or gets its id. */
export function fingerprint(): string | null {
  const roots = visibleConversations();
  const [root] = roots;
  if (!root) return null;
  const { cards, headings } = surveyOf(root);
  const threads = headings.map(
    (heading) => heading.getAttribute('data-legacy-thread-id') ?? heading.getAttribute('data-thread-perm-id'),
  );
  const account = titleParts()?.email ?? readAccount().account?.email ?? '';
  return [roots.length, account, ...threads, ...cards.map(cardState)].join(' ');
}

/** The ids as the card shows them, whether it is open, and how much of its mail is there yet. */
function cardState(card: Element): string {
  const ids = ['data-legacy-message-id', 'data-message-id'].map((name) => card.getAttribute(name) ?? '');
  const body = card.querySelector(css('body'));
  const collapsed = statedCollapsed(card) ?? (body !== null && !isShown(body));
  const content = body?.childNodes.length ?? (card.querySelector(ELSE_IN_CARD) ? '-' : '');
  return `${ids.join('/')}${collapsed === true ? '' : '+'}${content}`;
}

/** What a card without a mail may hold: a frame that waits for one, or a draft that is open in its place. */
const ELSE_IN_CARD = `${css('bodyFrame')}, ${css('editor')}`;
