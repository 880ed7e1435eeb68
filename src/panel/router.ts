import { useEffect, useState } from 'preact/hooks';

export type Page =
  | { is: PlainPage }
  | { is: 'email' }
  | { is: 'entry'; id: string }
  | { is: PathPage; id: string }
  | { is: 'new'; fromMail: boolean }
  /** `id`: the template to edit; null: all of them. */
  | { is: 'templates'; id: string | null };

/** The pages that the tabs lead to; all others lie below one. */
export const TABS = ['email', 'log', 'insights'] as const;

export type Tab = (typeof TABS)[number];

export const isTab = (page: Page): page is { is: Tab } => (TABS as readonly string[]).includes(page.is);

/** The pages of an entry's path, each named by the entry's id. */
export type PathPage = 'schedule' | 'call' | 'learn' | 'thank';

const PLAIN = [
  'log',
  'insights',
  'lessons',
  'review',
  'settings',
  'selection',
  'keeping',
  'import',
  'bin',
  'keys',
  'welcome',
  'try',
] as const;

type PlainPage = (typeof PLAIN)[number];

const PLAIN_PAGES: readonly string[] = PLAIN;

const PATH_PAGES: readonly string[] = ['schedule', 'call', 'learn', 'thank'] satisfies PathPage[];

/** The page that an address fragment names; anything unknown is "This email". */
export function pageOf(hash: string): Page {
  const [path = ''] = hash.replace(/^#\/?/, '').split('?');
  const [name, id] = path.split('/');
  if (PLAIN_PAGES.includes(name ?? '')) return { is: name as PlainPage };
  if (name === 'entry' && id) return { is: 'entry', id: decodeURIComponent(id) };
  if (name && PATH_PAGES.includes(name) && id) return { is: name as PathPage, id: decodeURIComponent(id) };
  if (name === 'new') return { is: 'new', fromMail: id === 'mail' };
  if (name === 'templates') return { is: 'templates', id: id ? decodeURIComponent(id) : null };
  return { is: 'email' };
}

/** The address fragment of a page. */
export function hrefOf(page: Page): string {
  if (page.is === 'templates') return page.id ? `#/templates/${encodeURIComponent(page.id)}` : '#/templates';
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
