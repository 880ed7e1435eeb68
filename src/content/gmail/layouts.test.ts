// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { PageReading } from '../../model.ts';
import { showPage } from '../page.fixture.ts';
import { BANNER, card2025, card2026, conversation, heading2026, idAt, replyBox } from './cards.fixture.ts';
import { fingerprint, readPage } from './read.ts';

const TITLE = 'Offer 12 - sam@reed.example - Gmail';
const FIRST = idAt('2026-03-03T09:15:00Z');
const OTHER = idAt('2025-01-01T10:00:00Z', 3);
const rt = (id: string) => `#thread-f:${BigInt(`0x${id}`)}`;

function read(html: string, title = TITLE): PageReading {
  showPage(html, title);
  return readPage();
}

afterEach(() => {
  history.replaceState(null, '', '?');
  vi.unstubAllGlobals();
});

describe('list and reading pane in one view', () => {
  const row = (id: string, name: string) =>
    `<tr role="row" class="zA"><td><span email="row@else.example" name="${name}" class="zF">${name}</span><span class="bqe" data-thread-id="${rt(id)}" data-legacy-thread-id="${id}" data-legacy-last-message-id="${id}">${name}</span></td></tr>`;
  const list = `<div gh="tl"><table><tbody>${row(FIRST, 'One')}${row(OTHER, 'Two')}</tbody></table></div>`;
  const thread = (id: string, subject: string, hidden = '', box = '') =>
    `<div class="nH"${hidden}><div class="a98 iY">${heading2026(id, subject)}<div role="list">${card2026({ id })}</div>${box}</div></div>`;
  const pane = (inside: string) =>
    `${BANNER}<div role="main"><div class="aia">${list}<div class="ao9">${inside}</div></div></div>`;

  it('shows one conversation; those that were chosen before are hidden with all that is open in them', () => {
    const hidden = thread(
      OTHER,
      'Other',
      ' style="display: none"',
      replyBox({ rt: rt(OTHER), draft: 'x' }, 'Mine'),
    );
    expect(read(pane(hidden + thread(FIRST, 'Offer 12')))).toMatchObject({
      thread: { id: FIRST, subject: 'Offer 12' },
      messages: [{ id: FIRST, text: 'We chose somebody else.' }],
      compose: [],
      unreadable: [],
    });
  });

  it('shows none while nothing is chosen', () => {
    const nothing = pane(`${thread(OTHER, 'Other', ' style="display: none"')}<div class="apa">…</div>`);
    expect(read(nothing)).toMatchObject({
      thread: null,
      messages: [],
      unreadable: [{ code: 'no-conversation' }],
    });
    expect(fingerprint()).toBeNull();
  });

  it('changes its fingerprint from one mail of a thread to another, when each is shown by itself', () => {
    const single = (id: string) =>
      pane(thread(FIRST, 'Offer 12').replace(card2026({ id: FIRST }), card2026({ id })));
    showPage(single(FIRST), TITLE);
    const first = fingerprint();
    showPage(single(OTHER), TITLE);
    expect(fingerprint()).not.toBe(first);
  });
});

describe('a conversation of 2023', () => {
  it('stands in a table and names its thread in full', () => {
    const heading = `<h2 class="hP" data-thread-perm-id="${rt(FIRST).slice(1)}" data-legacy-thread-id="${FIRST}">Offer 12</h2>`;
    const html = `${BANNER}<div role="main"><div class="nH g id"><table class="Bs nH iY"><tbody><tr><td class="Bu"><div class="if">${heading}<div role="list">${card2025({ id: FIRST })}</div></div></td></tr></tbody></table></div></div>`;
    expect(read(html)).toMatchObject({ thread: { id: FIRST, subject: 'Offer 12' }, unreadable: [] });
  });
});

describe('a thread in a window of its own', () => {
  const html = `<div class="nH"><div class="a98 iY">${heading2026(FIRST, 'Offer 12')}<div role="list">${card2026({ id: FIRST })}</div></div></div>`;
  const openerWith = (title: string, body: string) => {
    const page = new DOMParser().parseFromString(body, 'text/html');
    page.title = title;
    return { document: page };
  };

  it('belongs to the account of the window that it came from', () => {
    vi.stubGlobal('opener', openerWith(TITLE, BANNER));
    expect(read(html, 'Offer 12 - Gmail')).toMatchObject({
      account: { name: 'Sam Reed', email: 'sam@reed.example' },
      thread: { id: FIRST },
      messages: [{ direction: 'in' }],
      unreadable: [],
    });
  });

  it('names its own account rather than another window’s', () => {
    vi.stubGlobal('opener', openerWith('Inbox - other@reed.example - Gmail', ''));
    expect(read(html).account?.email).toBe('sam@reed.example');
  });

  it('has no account where that window is gone, or of another site', () => {
    const none = { account: null, unreadable: [{ code: 'no-account' }] };
    expect(read(html, 'Offer 12 - Gmail')).toMatchObject(none);
    const foreign = Object.defineProperty({}, 'document', {
      get() {
        throw new Error('SecurityError');
      },
    });
    vi.stubGlobal('opener', foreign);
    expect(read(html, 'Offer 12 - Gmail')).toMatchObject(none);
  });

  it('finds its thread in the address where nothing else names it', () => {
    history.replaceState(null, '', `?ui=2&view=btop&th=${encodeURIComponent(rt(FIRST))}`);
    const bare = `<h2 class="hP">Offer 12</h2>${card2026({ id: OTHER, threadId: null, starId: null })}`;
    expect(read(BANNER + bare).thread?.id).toBe(FIRST);
  });
});

describe('a page that shows a mail bare', () => {
  it.each(['pt', 'om', 'lg'])('is never read: view=%s', (view) => {
    history.replaceState(null, '', `?view=${view}&permthid=${rt(FIRST).slice(1)}`);
    const forged = conversation(card2026({ id: FIRST }), FIRST);
    expect(read(BANNER + forged)).toMatchObject({ thread: null, unreadable: [{ code: 'no-conversation' }] });
    expect(fingerprint()).toBeNull();
  });
});

describe('a right-to-left interface', () => {
  it('puts marks around the address, which are no part of it', () => {
    const banner = `<header role="banner"><a href="https://accounts.example/SignOutOptions" aria-label="חשבון: Sam Reed\n(\u202asam@reed.example\u202c\u200f)"></a></header>`;
    const account = { name: 'Sam Reed', email: 'sam@reed.example' };
    const html = conversation(card2026({ id: FIRST }), FIRST);
    expect(read(banner + html, 'Gmail').account).toEqual(account);
    expect(read(banner + html, 'Offer 12 - \u202asam@reed.example\u202c - Gmail').account).toEqual(account);
  });
});

describe('mail of one’s own', () => {
  const page = (changes: Parameters<typeof card2026>[0], box = '') =>
    BANNER + conversation(card2026({ id: FIRST, ...changes }) + box, FIRST);

  it('is known by its being made in this mailbox, whatever address it was sent as', () => {
    const sent = { email: 'studio@reed.example', permId: '#msg-a:r-77' };
    expect(read(page(sent)).messages).toMatchObject([{ id: FIRST, direction: 'out' }]);
    expect(read(page({ email: 'studio@reed.example' })).messages).toMatchObject([{ direction: 'in' }]);
  });

  it('is known by the address that an open answer is sent from', () => {
    const box = replyBox({ rt: rt(FIRST), from: 'Studio@reed.example' }, '<br>');
    expect(read(page({ email: 'studio@reed.example' }, box)).messages).toMatchObject([{ direction: 'out' }]);
  });
});
