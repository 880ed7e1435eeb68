import { Conversation } from './conversation.js';
import { openDialog, openInWindow } from './dialog.js';
import { div } from './dom.js';

/** The address of a thread's own window. */
export function popOutAddress(thread, hl) {
  const query = new URLSearchParams({ ui: '2', view: 'btop', ver: '1', search: thread.folder, cvid: '1' });
  query.set('th', thread.permId.includes('-a:') ? thread.id : thread.permId);
  if (hl) query.set('hl', hl);
  return `/mail/u/0/?${query}`;
}

/** A conversation in a window of its own: no banner, no navigation, no role, and no account in its title. */
export function startThreadWindow(threads, app) {
  const query = new URLSearchParams(location.search);
  const th = query.get('th');
  const thread = threads.find(({ key, id, permId }) =>
    th ? [id, permId].includes(th) : key === query.get('thread'),
  );
  if (!thread) throw new Error('no such thread');
  // Opened by its key in a test: the address is the client's own all the same.
  if (!th) {
    const own = new URLSearchParams(popOutAddress(thread).split('?')[1]);
    for (const [name, value] of query) if (name !== 'thread') own.set(name, value);
    history.replaceState(null, '', `?${own}`);
  }
  document.body.className = 'xE aAU Su';
  const conversation = new Conversation(thread, app, { withToolbar: false });
  document.body.append(div('nH w-asV', div('nH bkK', div('aeF', div('nH', conversation.root)))));
  document.title = `${thread.subject} - Gmail`;
}

/** The window of one new mail and nothing else. */
export function startComposeWindow(app) {
  document.body.className = 'xE xP';
  const place = div('nH w-asV');
  document.body.append(place);
  openInWindow(place, app);
}

export { openDialog };
