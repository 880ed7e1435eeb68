import type { Person } from '../../model.ts';
import { agreed } from '../agree.ts';
import { css } from './selectors.ts';

const ADDRESS = /[^\s<>()（）,;:"]+@[^\s<>()（）,;:"]+\.[^\s<>()（）,;:"]+/;

/** The address in a text, in small letters; null if there is none. */
export function addressIn(text: string | null | undefined): string | null {
  return ADDRESS.exec(text ?? '')?.[0]?.toLowerCase() ?? null;
}

/** The banner's account button says "words: NAME (ADDRESS)"; only the address in the brackets is sure. */
function fromLabel(label: string | null): { name: string | null; email: string } | null {
  const parts = /^([\s\S]*)[(（]\s*([^()（）]*@[^()（）]*?)\s*[)）]\s*$/.exec(label ?? '');
  const email = addressIn(parts?.[2]);
  if (!email) return null;
  const name = parts?.[1]?.split(/[:：]/).at(-1)?.replace(/\s+/g, ' ').trim() ?? '';
  return { email, name: name === '' || name.includes('@') ? null : name };
}

/** The parts of the window's title: what is open, the account's address, and Gmail's or the tenant's name. */
export function titleParts(): { before: string; email: string } | null {
  const parts = document.title.split(' - ');
  for (let index = parts.length - 1; index > 0; index -= 1) {
    const part = parts[index]?.trim() ?? '';
    const email = addressIn(part);
    if (email && email.length === part.length) return { before: parts.slice(0, index).join(' - '), email };
  }
  return null;
}

/**
 * The mailbox that is open: by the banner's sign-out link, by any label of the banner, and by the window's
 * title. The title wins over the banner, which shows who is signed in: in a delegated mailbox that is somebody
 * else. `disagree`: two parts of the banner contradict each other and no title decides.
 */
export function readAccount(): { account: Person | null; disagree: boolean } {
  const labels = [
    ...document.querySelectorAll(css('accountLink')),
    ...document.querySelectorAll(css('accountLabel')),
  ].flatMap((element) => fromLabel(element.getAttribute('aria-label')) ?? []);
  const banner = agreed(labels.map(({ email }) => email));
  const email = titleParts()?.email ?? banner.value;
  if (!email) return { account: null, disagree: banner.disagree };
  const name = labels.find((label) => label.email === email && label.name !== null)?.name ?? null;
  return { account: { name, email }, disagree: false };
}
