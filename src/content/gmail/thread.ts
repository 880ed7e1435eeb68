import { agreed } from '../agree.ts';
import type { Complain } from '../complain.ts';
import { joinLines, linesOf } from '../text.ts';
import { titleParts } from './account.ts';
import { isInBody, isUnhidden, type Survey } from './conversation.ts';
import { clientMadeId, hexId, jslogId, jslogSegment } from './ids.ts';
import { css } from './selectors.ts';

/** The open conversation's own facts. */
export interface ThreadFacts {
  /** 16 hex digits. */
  id: string | null;
  /** What the same thread is called in this browser if it was begun here (`thread-a:r…`); replies name it so. */
  clientIds: ReadonlySet<string>;
  /** Two finders gave different ids. */
  disagree: boolean;
}

/** The client's own elements of a conversation that match: none from inside a mail, none of a hidden conversation. */
function partsOf(root: Element, selector: string): Element[] {
  return [...root.querySelectorAll(selector)].filter((part) => !isInBody(part) && isUnhidden(part, root));
}

/**
 * Which thread is open: by the heading's two attributes, the analytics ids of its cards, and the field of an
 * open reply; the address bar only where none of them speaks, since it may name a message instead.
 */
export function threadFacts(root: Element, { headings, cards }: Survey): ThreadFacts {
  const permIds = headings.map((heading) => heading.getAttribute('data-thread-perm-id'));
  const logged = loggedThreads(root, cards);
  const answered = partsOf(root, 'input[name="rt"]').map((input) => (input as HTMLInputElement).value);
  const found = agreed([
    ...headings.map((heading) => hexId(heading.getAttribute('data-legacy-thread-id'))),
    ...[...permIds, ...logged, ...answered].map(hexId),
  ]);
  const clientIds = new Set([...permIds, ...logged].flatMap((id) => clientMadeId(id) ?? []));
  return { id: found.value ?? (found.disagree ? null : idInAddress()), clientIds, disagree: found.disagree };
}

/** What the analytics ids of the cards say; in a long conversation hundreds say the same. */
function loggedThreads(root: Element, cards: readonly Element[]): (string | null)[] {
  const bySegment = new Map<string, string | null>();
  for (const part of cards.flatMap((card) => [card, ...card.querySelectorAll(css('logged'))])) {
    const jslog = part.getAttribute('jslog');
    const segment = jslogSegment(jslog, '1');
    if (segment === null || bySegment.has(segment)) continue;
    const isOfCard = part.closest(css('card')) !== null && !isInBody(part);
    if (isOfCard && isUnhidden(part, root)) bySegment.set(segment, jslogId(jslog, '1'));
  }
  return [...bySegment.values()];
}

/** `#inbox/16 hex digits` (until 2018), `th=` of a pop-out, `permthid=` of the print view. */
function idInAddress(): string | null {
  const query = new URLSearchParams(location.search);
  return (
    hexId(location.hash.split('/').at(-1)) ?? hexId(query.get('th')) ?? hexId(query.get('permthid')) ?? null
  );
}

/**
 * The subject: the heading's words. Without a heading, the window's title, if the subject of an open reply ends
 * in the same words; a title alone may be that of the list.
 */
export function readSubject(root: Element, headings: readonly Element[], complain: Complain): string | null {
  const found = agreed(headings.map(subjectText));
  if (found.disagree) complain('readers-disagree', 'subject');
  if (headings.length > 0) return found.value;
  const title = titleParts()?.before.trim();
  const answered = partsOf(root, 'input[name="subject"]').map((input) =>
    (input as HTMLInputElement).value.trim(),
  );
  if (title && answered.some((subject) => subject.endsWith(title))) return title;
  complain('no-subject', `subject: ${css('heading')}`);
  return null;
}

function subjectText(heading: Element): string {
  return joinLines(linesOf(heading)).replace(/\s+/g, ' ');
}
