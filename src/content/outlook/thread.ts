import { withoutMarks } from '../address.ts';
import { agreed, type Finding } from '../agree.ts';
import type { Complain } from '../complain.ts';
import { joinLines, linesOf } from '../text.ts';
import type { Card } from './cards.ts';
import { canonicalId, conversationInAddress, isOwnWindow, itemInAddress } from './ids.ts';
import { isInText, isUnhidden, partsOf } from './parts.ts';
import { isPopOut, openersPage, openMails } from './pop-out.ts';
import { css, SIGNS } from './selectors.ts';

/** The rows that are selected in the list: one, none (own windows, scrolled away), or several. */
function selectedRows(page: Document): Element[] {
  return [...page.querySelectorAll(`:is(${css('row')})[aria-selected="true"]`)].filter(
    (row) => !isInText(row) && isUnhidden(row, page.documentElement),
  );
}

/** The same id as a row of the list spells it: addresses may be all in capitals. */
function asRowsSpell(id: string, page: Document): string {
  const rows = [...page.querySelectorAll(css('row'))];
  const ids = rows.flatMap((row) => canonicalId(row.getAttribute('data-convid')) ?? []);
  return ids.find((other) => other.toLowerCase() === id.toLowerCase()) ?? id;
}

/**
 * Which conversation is open: by the selected row and by the address. A single mail in its own window, or where
 * no list is shown, names no conversation; there its own id stands for the thread. A pop-out has neither; there
 * the window it came from tells.
 */
export function threadId(): Finding {
  return isPopOut() ? { value: threadOfPopOut(), disagree: false } : threadIdIn(document);
}

function threadIdIn(page: Document): Finding {
  const address = page.defaultView?.location ?? { pathname: '', search: '' };
  const inAddress = conversationInAddress(address);
  const rows = selectedRows(page).map((row) => canonicalId(row.getAttribute('data-convid')));
  const found = agreed([...rows, inAddress === null ? null : asRowsSpell(inAddress, page)]);
  if (found.value || found.disagree) return found;
  const isAlone = isOwnWindow(address) || page.querySelector(css('row')) === null;
  return isAlone ? itemInAddress(address) : found;
}

/** Threads by their mails, as far as the window that this one came from has shown both together. */
const threadsOfMails = new Map<string, string>();

/**
 * The thread of a pop-out, if the window it came from shows the same mail, or has shown it since this one is open:
 * it goes on to other conversations while somebody writes here.
 */
function threadOfPopOut(): string | null {
  const mails = openMails(document);
  const page = openersPage();
  const shown = page && mails.length > 0 ? openMails(page) : [];
  if (page && mails.some((mail) => shown.includes(mail))) {
    const { value } = threadIdIn(page);
    if (value) for (const mail of mails) threadsOfMails.set(mail, value);
  }
  return agreed(mails.map((mail) => threadsOfMails.get(mail))).value;
}

/** The subject as a heading shows it; buttons may stand in it ("Summarize"), and its title has it in full. */
function subjectText(heading: Element): Finding {
  const cut = (element: Element) => (element.matches('button, [role="button"]') ? 'skip' : null);
  const clean = (text: string) =>
    withoutMarks(text)
      .replace(/[\ue000-\uf8ff]/g, '')
      .replace(/\s+/g, ' ')
      .trim();
  const shown = clean(joinLines(linesOf(heading, { cut })));
  const title = clean(heading.getAttribute('title') ?? '');
  return title !== '' && shown.startsWith(title) ? { value: title, disagree: false } : agreed([title, shown]);
}

/** Headings before the first message's own parts, for builds without the ids; dates are headings too. */
function headingsBefore(root: Element, cards: readonly Card[]): Element[] {
  const [first] = cards;
  const start = first?.date ?? first?.bodyFrame ?? first?.element;
  if (!start) return [];
  const isBefore = (heading: Element) =>
    (start.compareDocumentPosition(heading) & Node.DOCUMENT_POSITION_PRECEDING) !== 0 &&
    !heading.contains(start);
  for (const { css: level } of SIGNS.heading) {
    const found = partsOf(root, level).filter(
      (heading) => !heading.matches(css('date')) && isBefore(heading),
    );
    if (found.length > 0) return found;
  }
  return [];
}

/** The subject: by the heading's id and by its place; null and a complaint if it has none or two. */
export function readSubject(root: Element, cards: readonly Card[], complain: Complain): string | null {
  const named = partsOf(root, css('subject'));
  const ofMail = cards.length === 1 ? partsOf(root, css('messageSubject')) : [];
  const headings =
    [named, ofMail, headingsBefore(root, cards).slice(0, 1)].find(({ length }) => length > 0) ?? [];
  const texts = headings.map(subjectText);
  const found = agreed(texts.map(({ value }) => value));
  if (found.disagree || texts.some(({ disagree }) => disagree)) {
    complain('readers-disagree', 'subject');
    return null;
  }
  if (headings.length === 0) complain('no-subject', `subject: ${css('subject')}`);
  return found.value;
}

/**
 * Where the open thread can be opened again: the address, if it names it; else one made of the conversation's id
 * (the form `/mail/id/ID` is used by other projects, seen 2026-07). A pop-out has no address of its own.
 */
export function address(): string {
  const { value } = threadId();
  const isNamed = [conversationInAddress(), itemInAddress().value].some(
    (id) => id !== null && id.toLowerCase() === value?.toLowerCase(),
  );
  if (isNamed || value === null) return location.href;
  const pages = [document, isPopOut() ? openersPage() : null];
  const rows = pages.flatMap((page) => [...(page?.querySelectorAll(css('row')) ?? [])]);
  const row = rows.find((one) => canonicalId(one.getAttribute('data-convid')) === value);
  const spelled = row?.getAttribute('data-convid') ?? value;
  return `${self.origin}/mail/id/${encodeURIComponent(spelled)}`;
}
