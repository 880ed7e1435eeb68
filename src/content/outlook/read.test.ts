// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import type { PageReading } from '../../model.ts';
import { only, showPage } from '../page.fixture.ts';
import { ACCOUNT, CONVERSATION, CONVID, ITEM, list, message, pane, reply } from './pane.fixture.ts';
import { fingerprint, readPage } from './read.ts';

const OFFICE = 'https://outlook.office.com';

function go(path: string): void {
  (window as unknown as { happyDOM: { setURL(url: string): void } }).happyDOM.setURL(`${OFFICE}${path}`);
}

function read(html: string, path = '/mail/inbox'): PageReading {
  go(path);
  showPage(html);
  return readPage();
}

const OWN = {
  from: 'From: Sam Reed&lt;sam@reed.example&gt;',
  shown: 'Sam Reed',
  date: 'Fri 9/18/2026 9:05 AM',
  body: 'Thank you.',
};

afterEach(() => {
  go('/mail/inbox');
});

describe.each(['around', 'same', 'none'] as const)('a conversation with the role %s', (role) => {
  it.each(['newest at the bottom', 'newest on top'])('%s is read with all its facts', (order) => {
    const first = message({ key: 'A1', role });
    const second = message({ key: 'A2', role, ...OWN });
    const cards = order === 'newest on top' ? second + first : first + second;
    const reading = read(ACCOUNT + list() + pane(cards), `/mail/inbox/id/${encodeURIComponent(CONVID)}`);
    expect(reading).toEqual({
      account: { name: 'Sam Reed', email: 'sam@reed.example' },
      thread: { id: CONVERSATION, subject: 'Offer 12' },
      messages: [
        {
          id: expect.stringMatching(/^[0-9a-f]{14}$/),
          from: { name: 'Ida Holm', email: 'ida@holm.example' },
          sentAt: '2026-09-17T14:52',
          direction: 'in',
          text: 'We chose somebody else.',
        },
        {
          id: expect.stringMatching(/^[0-9a-f]{14}$/),
          from: { name: 'Sam Reed', email: 'sam@reed.example' },
          sentAt: '2026-09-18T09:05',
          direction: 'out',
          text: 'Thank you.',
        },
      ],
      compose: [],
      unreadable: [],
    });
  });
});

describe('what is on screen', () => {
  it('is no conversation when the pane beside a selected row is empty', () => {
    expect(read(ACCOUNT + list() + pane('', null))).toMatchObject({
      thread: null,
      messages: [],
      unreadable: [{ code: 'no-conversation' }],
    });
    expect(fingerprint()).toBeNull();
  });

  it('has no messages yet when only its heading is there', () => {
    const reading = read(ACCOUNT + list() + pane(''));
    expect(reading.messages).toEqual([]);
    expect(reading.unreadable.map(({ code }) => code)).toEqual(['no-messages']);
  });

  it('is not a pane that is kept hidden', () => {
    const hidden = pane(message({ body: 'Another.' })).replace('<div id=', '<div hidden id=');
    const reading = read(ACCOUNT + list() + hidden + pane(message()));
    expect(reading.messages.map(({ text }) => text)).toEqual(['We chose somebody else.']);
  });

  it('is not chosen by guess when two conversations are shown', () => {
    const reading = read(ACCOUNT + list() + pane(message()) + pane(message()));
    expect(reading).toMatchObject({ messages: [], unreadable: [{ code: 'readers-disagree' }] });
  });

  it('is not a new mail in the pane', () => {
    const reading = read(ACCOUNT + list() + pane(reply('Hello', 'Hello'), null));
    expect(reading.unreadable.map(({ code }) => code)).toEqual(['no-conversation']);
    expect(reading.compose).toEqual([{ threadId: null, text: 'Hello' }]);
  });

  it('may be a mail in its own window, by its own id', () => {
    const window = `${ACCOUNT}<div data-app-section="ItemContainer" id="ItemReadingPaneContainer"><div role="heading" aria-level="2" class="JdFsz" title="Offer 12">Offer 12</div><div class="owaMailComposeEditorScrollContainer">${message()}</div></div>`;
    const reading = read(
      window,
      `/mail/deeplink/read/${ITEM}?ItemID=${ITEM.replaceAll('-', '%2B').replaceAll('_', '%2F')}%3D`,
    );
    expect(reading.thread).toEqual({ id: ITEM, subject: 'Offer 12' });
    expect(reading.messages[0]).toMatchObject({ id: ITEM, text: 'We chose somebody else.' });
    expect(reading.unreadable).toEqual([]);
    const other = read(window, `/mail/deeplink/read/${ITEM}?ItemID=${ITEM}other`);
    expect(other.thread?.id).toBeNull();
    expect(other.messages[0]?.id).toBeNull();
    expect(other.unreadable.map(({ missing }) => missing)).toEqual(['thread id', 'message 1: message id']);
  });
});

describe('the thread’s id', () => {
  const page = (convid: string | null, more = '') => ACCOUNT + list(convid, more) + pane(message());
  const other = 'AQQkADAwMGEzOTc1LTAwMgAtMDAKABAAother99';

  it.each([
    ['the selected row', page(CONVID), '/mail/inbox'],
    ['the address alone', page(null), `/mail/inbox/id/${encodeURIComponent(CONVID)}`],
    ['an address in capitals', page(CONVID), `/mail/0/inbox/id/${CONVERSATION.toUpperCase()}`],
    [
      'an address in capitals and a row that is not selected',
      page(null, `<div role="option" data-convid="${CONVID}">Row</div>`),
      `/mail/inbox/id/${CONVERSATION.toUpperCase()}`,
    ],
  ])('is given by %s', (_, html, path) => {
    expect(read(html, path).thread?.id).toBe(CONVERSATION);
  });

  it('is not chosen among several', () => {
    const rows = `<div role="option" data-convid="${other}" aria-selected="true">Row</div>`;
    for (const reading of [read(page(CONVID, rows)), read(page(CONVID), `/mail/inbox/id/${other}`)]) {
      expect(reading.thread?.id).toBeNull();
      expect(reading.unreadable).toEqual([{ code: 'readers-disagree', missing: 'thread id' }]);
    }
    const unselected = `<div role="option" data-convid="${other}">Row</div>`;
    expect(read(page(null, unselected)).unreadable).toEqual([{ code: 'no-thread-id', missing: 'thread id' }]);
  });
});

describe('collapsed messages and drafts', () => {
  it('have sender and date, but no id and no text', () => {
    const closed = message({ body: null, date: 'Wed 9/16/2026 8:00 AM', shown: 'Ida Holm' });
    const reading = read(ACCOUNT + list() + pane(closed + message()));
    expect(reading.messages[0]).toEqual({
      id: null,
      from: { name: 'Ida Holm', email: 'ida@holm.example' },
      sentAt: '2026-09-16T08:00',
      direction: 'in',
      text: null,
    });
    expect(reading.messages).toHaveLength(2);
    expect(reading.unreadable).toEqual([]);
  });

  it('are left out as drafts, open or closed', () => {
    const open = message({
      body: null,
      expanded: true,
      after: reply('Draft words'),
      date: 'Sat 9/19/2026 8:00 AM',
    });
    const closed = message({ ...OWN, body: 'Draft words', actions: ['EditRegular', 'DeleteRegular'] });
    const reading = read(ACCOUNT + list() + pane(message() + open + closed));
    expect(reading.messages.map(({ text }) => text)).toEqual(['We chose somebody else.']);
    expect(reading.compose).toEqual([{ threadId: CONVERSATION, text: 'Draft words' }]);
    expect(reading.unreadable).toEqual([]);
  });

  it('say so when an open message has no mail, and when its state and its mail contradict each other', () => {
    const waiting = read(ACCOUNT + list() + pane(message({ body: null, expanded: true })));
    expect(waiting.unreadable).toEqual([{ code: 'no-body', missing: 'message 1: body' }]);
    const contradiction = read(ACCOUNT + list() + pane(message({ expanded: false })));
    expect(contradiction.messages[0]?.text).toBeNull();
    expect(contradiction.unreadable).toEqual([{ code: 'readers-disagree', missing: 'message 1: expanded' }]);
  });

  it('belong together by their key where no element holds them', () => {
    const html =
      '<div id="MSG_X1_DATETIME" data-testid="SentReceivedSavedTime">Thu 9/17/2026 2:52 PM</div>' +
      '<span id="CONV_X1_SUBJECT" title="Offer 12">Offer 12</span>' +
      '<span id="MSG_X1_FROM" aria-label="From: Ida Holm&lt;ida@holm.example&gt;"><span>Ida Holm</span></span>';
    expect(read(html).messages).toMatchObject([
      { from: { name: 'Ida Holm', email: 'ida@holm.example' }, sentAt: '2026-09-17T14:52', text: null },
    ]);
  });

  it('say so when the parts of one message have two keys', () => {
    const reading = read(ACCOUNT + list() + pane(message({ key: 'A1', dateKey: 'A2' })));
    expect(reading.messages[0]?.text).toBeNull();
    expect(reading.unreadable).toEqual([{ code: 'readers-disagree', missing: 'message 1: message key' }]);
  });
});

describe('a mail that holds what looks like the client', () => {
  it('is read as a mail', () => {
    const body = `Words.<div role="document">D</div><div data-testid="SentReceivedSavedTime" id="MSG_Z_DATETIME">Thu 1/1/2026 1:00 AM</div><span id="MSG_Z_FROM" aria-label="Eve&lt;eve@other.example&gt;">Eve</span><div contenteditable="true" role="textbox" aria-multiline="true" id="editorParent_9">typed</div><span id="CONV_Z_SUBJECT" title="Other">Other</span><div data-convid="${CONVID}x" aria-selected="true" role="option"></div><div class="aVla3" aria-expanded="false">x</div><div id="UniqueMessageBody_77">U</div>`;
    const reading = read(ACCOUNT + list() + pane(message({ body })));
    expect(reading.thread).toEqual({ id: CONVERSATION, subject: 'Offer 12' });
    expect(reading.messages).toHaveLength(1);
    expect(reading.messages[0]).toMatchObject({
      from: { email: 'ida@holm.example' },
      sentAt: '2026-09-17T14:52',
    });
    expect(reading.compose).toEqual([]);
    expect(reading.unreadable).toEqual([]);
  });
});

describe('the mail’s own text', () => {
  it.each([
    [
      'a quote',
      'New words.<div id="x_appendonsend"></div><hr style="display:inline-block;width:98%"><div id="x_divRplyFwdMsg"><b>From:</b> …</div>Old words.',
    ],
    [
      'a quote whose marks are lost',
      'New words.<div><b>Von:</b> Ida &lt;ida@holm.example&gt;<br><b>Gesendet:</b> gestern<br><b>An:</b> Sam<br></div><div>Old words.</div>',
    ],
    [
      'a plain text quote',
      'New words.<br>________________________________<br>From: Ida Holm<br>Sent: yesterday<br>Old words.',
    ],
    ['a signature', 'New words.<div id="x_Signature">Ida Holm</div>'],
    ['a phone’s signature', 'New words.<div id="x_ms-outlook-mobile-signature">Get the app</div>'],
    [
      'style, glyphs and hidden words',
      '<style>p { color: red }</style>New words.\ue712<div style="display:none">Preview</div>',
    ],
  ])('has no %s', (_, body) => {
    expect(read(ACCOUNT + list() + pane(message({ body }))).messages[0]?.text).toBe('New words.');
  });
});

describe('a message’s id', () => {
  it('is the same in another session, layout and order, and another for another message', () => {
    const first = read(ACCOUNT + list() + pane(message() + message(OWN))).messages.map(({ id }) => id);
    const again = read(list() + pane(message({ ...OWN, role: 'same' }) + message({ role: 'none' })));
    expect(again.messages.map(({ id }) => id)).toEqual(first);
    expect(new Set(first).size).toBe(2);
  });

  it('tells twins apart', () => {
    const ids = read(list() + pane(message() + message())).messages.map(({ id }) => id);
    expect(new Set(ids).size).toBe(2);
  });
});

describe('fingerprint', () => {
  const of = (html: string, path = '/mail/inbox') => {
    go(path);
    showPage(html);
    return fingerprint();
  };

  it('is another for every change that matters', () => {
    const cards = (changes = {}) =>
      message({ key: 'A1', body: null, ...changes }) + message({ key: 'A2', ...OWN });
    const pages = [
      ACCOUNT + list() + pane(cards()),
      ACCOUNT + list() + pane(cards({ body: 'Open.' })),
      ACCOUNT + list() + pane(cards({ body: 'Open.' }) + message()),
      ACCOUNT + list(`${CONVID.slice(0, -4)}77`) + pane(cards()),
      ACCOUNT + list() + pane(cards(), 'Offer 13'),
      ACCOUNT.replaceAll('sam@', 'office@') + list() + pane(cards()),
    ].map((html) => of(html));
    expect(new Set(pages).size).toBe(pages.length);
    const before = fingerprint();
    expect(fingerprint()).toBe(before);
    only('.customScrollBar').append('words');
    expect(fingerprint()).toBe(before);
  });
});
