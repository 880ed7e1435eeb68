import { useEffect, useState } from 'preact/hooks';

export type Page =
  | { is: 'email' }
  | { is: 'log' }
  | { is: 'settings' }
  | { is: 'selection' }
  | { is: 'entry'; id: string }
  | { is: 'new'; fromMail: boolean };

/** The page that an address fragment names; anything unknown is "This email". */
export function pageOf(hash: string): Page {
  const [name, id] = hash.replace(/^#\/?/, '').split('/');
  if (name === 'log' || name === 'settings' || name === 'selection') return { is: name };
  if (name === 'entry' && id) return { is: 'entry', id: decodeURIComponent(id) };
  if (name === 'new') return { is: 'new', fromMail: id === 'mail' };
  return { is: 'email' };
}

/** The address fragment of a page. */
export function hrefOf(page: Page): string {
  if (page.is === 'entry') return `#/entry/${encodeURIComponent(page.id)}`;
  if (page.is === 'new') return page.fromMail ? '#/new/mail' : '#/new';
  return `#/${page.is}`;
}

/** The page in view, as a live value. */
export function usePage(): Page {
  const [page, setPage] = useState(() => pageOf(location.hash));
  useEffect(() => {
    const update = () => setPage(pageOf(location.hash));
    addEventListener('hashchange', update);
    return () => removeEventListener('hashchange', update);
  }, []);
  return page;
}
