// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { showPage } from '../page.fixture.ts';
import { ACCOUNT, CONVERSATION, CONVID, list, message, pane } from './pane.fixture.ts';
import { readPage } from './read.ts';
import { address } from './thread.ts';

const no = (body: string) => message({ body });

/** What the window shows that this one was opened from. */
function openerShows(html: string): void {
  const page = new DOMParser().parseFromString(html, 'text/html');
  Object.defineProperty(window, 'opener', { configurable: true, value: { document: page } });
}

beforeEach(() => {
  (window as unknown as { happyDOM: { setURL(url: string): void } }).happyDOM.setURL('about:blank');
});
afterEach(() => {
  Object.defineProperty(window, 'opener', { configurable: true, value: null });
});

describe('a window without an address', () => {
  it('shows the thread that the window it came from shows with the same mail', () => {
    openerShows(ACCOUNT + list() + pane(no('We chose somebody else for one.')));
    showPage(pane(no('We chose somebody else for one.')));
    expect(readPage()).toMatchObject({
      account: { email: 'sam@reed.example' },
      thread: { id: CONVERSATION },
      unreadable: [],
    });
    expect(address()).toContain(`/mail/id/${encodeURIComponent(CONVID)}`);
  });

  it('still shows it when that window has gone on to another conversation', () => {
    const mail = no('We chose somebody else for two.');
    openerShows(ACCOUNT + list() + pane(mail));
    showPage(pane(mail));
    expect(readPage().thread?.id).toBe(CONVERSATION);
    openerShows(ACCOUNT + list('AQQkADAwMGEzOTc1LTAwMgAtMDAKABAAother99') + pane(no('Another mail.')));
    expect(readPage().thread?.id).toBe(CONVERSATION);
  });

  it.each([
    ['another mail', ACCOUNT + list() + pane(no('Something else.'))],
    ['no mail', ACCOUNT + list(null)],
  ])('is not guessed where that window shows %s', (_, html) => {
    openerShows(html);
    showPage(pane(no('We chose somebody else for three.')));
    expect(readPage()).toMatchObject({
      thread: { id: null },
      unreadable: [{ code: 'no-thread-id' }],
    });
  });
});
