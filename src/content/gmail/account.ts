import type { Person } from '../../model.ts';
import { addressIn, withoutMarks } from '../address.ts';
import { agreed } from '../agree.ts';
import { css } from './selectors.ts';

/** The banner's account button says "words: NAME (ADDRESS)"; only the address in the brackets is sure. */
function fromLabel(label: string | null): { name: string | null; email: string } | null {
  const parts = /^([\s\S]*)[(（]\s*([^()（）]*@[^()（）]*?)\s*[)）]\s*$/.exec(withoutMarks(label));
  const email = addressIn(parts?.[2]);
  if (!email) return null;
  const name = parts?.[1]?.split(/[:：]/).at(-1)?.replace(/\s+/g, ' ').trim() ?? '';
  return { email, name: name === '' || name.includes('@') ? null : name };
}

/** The parts of the window's title: what is open, the account's address, and Gmail's or the tenant's name. */
export function titleParts(page: Document = document): { before: string; email: string } | null {
  const parts = withoutMarks(page.title).split(' - ');
  for (let index = parts.length - 1; index > 0; index -= 1) {
    const part = parts[index]?.trim() ?? '';
    const email = addressIn(part);
    if (email && email.length === part.length) return { before: parts.slice(0, index).join(' - '), email };
  }
  return null;
}

/** The window that a pop-out was opened from, if it is still there and Gmail's too. */
function openersPage(): Document | null {
  try {
    return (window.opener as Window | null)?.document ?? null;
  } catch {
    // Of another origin.
    return null;
  }
}

/**
 * The mailbox that is open: by the banner's sign-out link, by any label of the banner, and by the window's
 * title. The title wins over the banner, which shows who is signed in: in a delegated mailbox that is somebody
 * else. A pop-out has no banner, and where its title is silent too the window it came from speaks for it.
 * `disagree`: two parts of the banner contradict each other and no title decides.
 */
export function readAccount(): { account: Person | null; disagree: boolean } {
  const here = accountIn(document);
  if (here.account || here.disagree) return here;
  const page = openersPage();
  return page ? accountIn(page) : here;
}

function accountIn(page: Document): { account: Person | null; disagree: boolean } {
  // Not `banner label` in one: a search of the whole page for what stands in a bar costs far more in a long thread.
  const banners = [...page.querySelectorAll(css('banner'))];
  const labels = [
    ...page.querySelectorAll(css('accountLink')),
    ...banners.flatMap((banner) => [...banner.querySelectorAll(css('accountLabel'))]),
  ].flatMap((element) => fromLabel(element.getAttribute('aria-label')) ?? []);
  const banner = agreed(labels.map(({ email }) => email));
  const email = titleParts(page)?.email ?? banner.value;
  if (!email) return { account: null, disagree: banner.disagree };
  const name = labels.find((label) => label.email === email && label.name !== null)?.name ?? null;
  return { account: { name, email }, disagree: false };
}
