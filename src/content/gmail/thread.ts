import { agreed } from '../agree.ts';
import { joinLines, linesOf } from '../text.ts';
import { titleParts } from './account.ts';
import { headingsOf, isInBody } from './conversation.ts';
import { clientMadeId, hexId, jslogId } from './ids.ts';
import type { Complain } from './message.ts';
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

/** The client's own elements of a conversation that match, none from inside a mail. */
function partsOf(root: Element, selector: string): Element[] {
  return [...root.querySelectorAll(selector)].filter((part) => !isInBody(part));
}

/**
 * Which thread is open: by the heading's two attributes, the analytics ids of its cards, and the field of an
 * open reply; the address bar only where none of them speaks, since it may name a message instead.
 */
export function threadFacts(root: Element): ThreadFacts {
  const headings = headingsOf(root);
  const permIds = headings.map((heading) => heading.getAttribute('data-thread-perm-id'));
  const logged = partsOf(root, `:is(${css('card')}) [jslog]`).map((part) =>
    jslogId(part.getAttribute('jslog'), '1'),
  );
  const answered = partsOf(root, 'input[name="rt"]').map((input) => (input as HTMLInputElement).value);
  const found = agreed([
    ...headings.map((heading) => hexId(heading.getAttribute('data-legacy-thread-id'))),
    ...[...permIds, ...logged, ...answered].map(hexId),
  ]);
  const clientIds = new Set([...permIds, ...logged].flatMap((id) => clientMadeId(id) ?? []));
  return { id: found.value ?? (found.disagree ? null : idInAddress()), clientIds, disagree: found.disagree };
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
export function readSubject(root: Element, complain: Complain): string | null {
  const headings = headingsOf(root);
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
