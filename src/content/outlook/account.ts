import type { Person } from '../../model.ts';
import { addressIn, withoutMarks } from '../address.ts';
import { agreed, type Finding } from '../agree.ts';
import { isText } from '../nodes.ts';
import { isShown } from '../visible.ts';
import { openersPage } from './pop-out.ts';
import { css } from './selectors.ts';

/** The mailbox that is open, and all that is known to be the user's own. */
export interface Account {
  account: Person | null;
  /** Two signs contradict each other and nothing decides. */
  disagree: boolean;
  /** Addresses of all mailboxes on the page and of who is signed in, in small letters. */
  own: ReadonlySet<string>;
  /** What the page says of who is signed in, in words of the interface around the name. */
  labels: readonly string[];
}

const NAMES = ['aria-label', 'title', 'data-folder-name'];

/** The address that an element of the folder tree names. */
function addressOf(element: Element): Finding {
  return agreed([...NAMES.map((name) => addressIn(element.getAttribute(name))), addressShown(element)]);
}

/** The first address in the words of an element, part by part: name, icon and address may touch each other. */
function addressShown(element: Element): string | null {
  const parts = [element, ...element.querySelectorAll('*')].flatMap((part) => [...part.childNodes]);
  const found = parts.map((node) => (isText(node) ? addressIn(node.data) : null));
  return found.find((address) => address !== null) ?? null;
}

/** `/mail/shared@reed.example/inbox`: another mailbox that is opened by its address. */
function mailboxInAddress(page: Document): string | null {
  try {
    const [, mail, mailbox = ''] = (page.defaultView?.location.pathname ?? '').split('/');
    return mail === 'mail' ? addressIn(decodeURIComponent(mailbox)) : null;
  } catch {
    return null;
  }
}

/** The mailbox whose folder is selected, where the tree shows several: the last one that begins before it. */
function mailboxOfOpenFolder(page: Document, boxes: readonly Element[]): Element | null {
  const folder = page.querySelector(css('openFolder'));
  if (!folder) return null;
  const precedes = (box: Element) =>
    (folder.compareDocumentPosition(box) &
      (Node.DOCUMENT_POSITION_PRECEDING | Node.DOCUMENT_POSITION_CONTAINS)) !==
    0;
  return boxes.findLast((box) => box === folder || precedes(box)) ?? null;
}

/** Who is signed in: the name as the button shows it, or as its label has it ("words: NAME (ADDRESS)"). */
function signedIn(page: Document): { email: string | null; name: string | null; labels: string[] } {
  // In two steps: a search of the whole page for what stands in a bar costs ten times as much in a long thread.
  const bars = [...page.querySelectorAll('header, [role="banner"]')];
  const elements = new Set([
    ...page.querySelectorAll(css('me')),
    ...bars.flatMap((bar) => [...bar.querySelectorAll('button[aria-label*="@"]')]),
  ]);
  const labels = [...elements].flatMap((element) => [
    element.getAttribute('aria-label') ?? '',
    element.getAttribute('title') ?? '',
  ]);
  const { value: email } = agreed([...labels.map(addressIn), ...[...elements].map(addressShown)]);
  const shown = [...elements].map(nameShown).find((name) => name !== null);
  const named = labels
    .map((label) => /[:：]\s*([^()（）:：]*[^()（）:：\s])\s*[(（][^()（）]*@/.exec(withoutMarks(label))?.[1])
    .find((name) => name !== undefined);
  return { email, name: shown ?? named ?? null, labels: labels.map(withoutMarks) };
}

/** The button's own words, if its label has them too: initials in a portrait are no name. */
function nameShown(element: Element): string | null {
  const label = withoutMarks(element.getAttribute('aria-label') ?? element.getAttribute('title'));
  for (const part of [element, ...element.querySelectorAll('*')]) {
    const words = withoutMarks(part.textContent).replace(/\s+/g, ' ').trim();
    if (words.includes(' ') && !words.includes('@') && label.includes(words)) return words;
  }
  return null;
}

/**
 * The mailbox that is open: by the address bar, by the folder tree, by who is signed in. The tree wins over the
 * last, since somebody may have opened a mailbox that is not their own. A window of its own has neither; then the
 * window it came from speaks for it.
 */
export function readAccount(): Account {
  const here = accountIn(document);
  if (here.account || here.disagree) return here;
  const page = openersPage();
  return page ? accountIn(page) : here;
}

function accountIn(page: Document): Account {
  const boxes = [...page.querySelectorAll(css('mailbox'))].filter(isShown);
  const found = boxes.map(addressOf);
  const known = found.flatMap(({ value }) => value ?? []);
  const me = signedIn(page);
  const inAddress = mailboxInAddress(page);
  const own = new Set([...known, me.email, inAddress].filter((email): email is string => email !== null));
  const person = (email: string | null): Account => ({
    account: email === null ? null : { name: email === me.email || !me.email ? me.name : null, email },
    disagree: false,
    own,
    labels: email === me.email || !me.email ? me.labels : [],
  });
  const nobody: Account = { account: null, disagree: true, own, labels: [] };
  if (inAddress) return person(inAddress);
  if (found.some(({ disagree }) => disagree)) return nobody;
  const distinct = new Set(known);
  if (distinct.size <= 1) return person(known[0] ?? me.email);
  const open = mailboxOfOpenFolder(page, boxes);
  const opened = open && addressOf(open).value;
  if (opened) return person(opened);
  return me.email && distinct.has(me.email) ? person(me.email) : nobody;
}

/**
 * The account with its name, if the page says it only amid other words ("Account manager for Sam Reed"): then it is
 * the name of a sender that stands in them. A first name alone is not enough.
 */
export function withNameFrom(names: readonly (string | null)[], { account, labels }: Account): Person | null {
  if (!account || account.name !== null) return account;
  const isSaid = (name: string | null) =>
    name?.includes(' ') && labels.some((label) => ` ${label} `.includes(` ${name} `));
  return { ...account, name: names.find(isSaid) ?? null };
}
