import { useEffect, useState } from 'preact/hooks';

export type Page =
  | { is: 'email' }
  | { is: 'log' }
  | { is: 'settings' }
  | { is: 'keeping' }
  | { is: 'import' }
  | { is: 'bin' }
  | { is: 'selection' }
  | { is: 'entry'; id: string }
  | { is: PathPage; id: string }
  | { is: 'new'; fromMail: boolean };

/** The pages of an entry's path, each named by the entry's id. */
export type PathPage = 'schedule' | 'call' | 'learn' | 'thank';

type PlainPage = 'log' | 'settings' | 'selection' | 'keeping' | 'import' | 'bin';

const PLAIN_PAGES: readonly string[] = [
  'log',
  'settings',
  'selection',
  'keeping',
  'import',
  'bin',
] satisfies PlainPage[];

const PATH_PAGES: readonly string[] = ['schedule', 'call', 'learn', 'thank'] satisfies PathPage[];

/** The page that an address fragment names; anything unknown is "This email". */
export function pageOf(hash: string): Page {
  const [name, id] = hash.replace(/^#\/?/, '').split('/');
  if (PLAIN_PAGES.includes(name ?? '')) return { is: name as PlainPage };
  if (name === 'entry' && id) return { is: 'entry', id: decodeURIComponent(id) };
  if (name && PATH_PAGES.includes(name) && id) return { is: name as PathPage, id: decodeURIComponent(id) };
  if (name === 'new') return { is: 'new', fromMail: id === 'mail' };
  return { is: 'email' };
}

/** The address fragment of a page. */
export function hrefOf(page: Page): string {
  if ('id' in page) return `#/${page.is}/${encodeURIComponent(page.id)}`;
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
