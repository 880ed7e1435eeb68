import { switches } from './switches.js';

const BASE = location.hostname === 'outlook.live.com' ? '/mail/0' : '/mail';
const FOLDERS = { inbox: 'inbox', sent: 'sentitems', drafts: 'drafts' };

/** The path that shows an item of a folder; without an item, the folder itself. */
export function pathOf(folder, id = null) {
  const shown = id && (switches.url === 'upper' ? id.toUpperCase() : id);
  const place = switches.search ? 'search' : FOLDERS[folder];
  return shown ? `${BASE}/${place}/id/${encodeURIComponent(shown)}` : `${BASE}/${place}`;
}

/** The path of a message in a window of its own. */
export function deeplinkPath(id) {
  const item = encodeURIComponent(id);
  return { path: `${BASE}/deeplink/read/${item}`, query: `ItemID=${item}&exvsurl=1` };
}

/** What the address bar asks for: a folder, and the id of a conversation or of a message, if there is one. */
export function readAddress() {
  const parts = location.pathname.split('/').filter(Boolean);
  const mark = parts.findIndex((part) => part === 'id' || part === 'rp' || part === 'read');
  const id = mark > 0 && parts[mark + 1] ? decodeURIComponent(parts[mark + 1]) : null;
  const folder = Object.keys(FOLDERS).find((key) => parts.includes(FOLDERS[key])) ?? null;
  return { folder, id, deeplink: parts.includes('deeplink'), compose: parts.includes('compose') };
}

/** Goes to a path without loading it; the page's switches stay in the query. */
export function go(path, { replace = false, query = '' } = {}) {
  if (switches.url === 'none' && !replace) return;
  const params = new URLSearchParams(location.search);
  // The key of the thread to open at start would be wrong once another is open.
  if (!replace) params.delete('thread');
  const search = [query, params.toString()].filter(Boolean).join('&');
  const url = search ? `${path}?${search}` : path;
  if (replace) history.replaceState(null, '', url);
  else if (url !== location.pathname + location.search) history.pushState(null, '', url);
}
